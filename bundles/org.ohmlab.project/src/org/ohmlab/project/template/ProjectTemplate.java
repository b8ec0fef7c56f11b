/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.presets.DevicePresets;

/**
 * A project with one file of each kind, which can be run as it is.
 *
 * @param template the network's shape
 * @param network the network's settings
 * @param device name of a device preset
 * @param experiment the experiment's settings
 */
public record ProjectTemplate(NetworkTemplate template, NetworkSettings network, String device,
        ExperimentSettings experiment) {

    /** Refuses nulls. */
    public ProjectTemplate {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(network, "network");
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(experiment, "experiment");
    }

    /**
     * Writes the four files.
     *
     * @param folder an existing folder that holds none of them
     * @return the files: network, device, mapping, experiment
     * @throws OhmlabException when a file exists or cannot be written, or the settings do not fit each other
     */
    public List<Path> write(Path folder) throws OhmlabException {
        Path networkFile = folder.resolve(template.fileName() + ".network");
        Path deviceFile = folder.resolve(FileNames.file(device) + ".device");
        Path mappingFile = folder.resolve(template.fileName() + "-" + FileNames.file(device) + ".mapping");
        Path experimentFile = folder.resolve(FileNames.file(experiment.name()) + ".experiment");
        for (Path file : List.of(networkFile, mappingFile, experimentFile)) {
            if (Files.exists(file)) {
                throw new OhmlabException(file + ": The file exists already. Choose another name.");
            }
        }
        Network made = template.create(network);
        DevicePresets.copy(device, deviceFile);
        ModelFiles.saveAs(made, networkFile);
        Device variation = ModelFiles.load(deviceFile, Device.class);
        Mapping mapping = Starters.mapping(network.name() + " on " + device, made, variation);
        Starters.identify(mapping, template.fileName() + "-" + device);
        ModelFiles.saveAs(mapping, mappingFile);
        Experiment compared = Starters.experiment(experiment, mapping);
        Starters.identify(compared, experiment.name());
        ModelFiles.saveAs(compared, experimentFile);
        return List.of(networkFile, deviceFile, mappingFile, experimentFile);
    }
}
