/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.Network;
import org.ohmlab.project.template.Starters;
import org.ohmlab.ui.wizards.Messages;
import org.ohmlab.ui.wizards.Models;

/** Makes a mapping of a network of the project to one of its devices. */
public final class NewMappingWizard extends ModelFileWizard {

    /** Called by the platform. */
    public NewMappingWizard() {
        super(ModelKind.MAPPING, Messages.newMapping);
    }

    @Override
    public void addPages() {
        addFilePage(Messages.mappingFileTitle, Messages.fileDescription, () -> "chip");
        addReferencePage("wizard_mapping",
                Map.of(ModelKind.NETWORK, Messages.network, ModelKind.DEVICE, Messages.device),
                Messages.mappingTitle, Messages.mappingDescription);
    }

    @Override
    void write(Path target) throws OhmlabException {
        IFile networkFile = reference(ModelKind.NETWORK);
        IFile deviceFile = reference(ModelKind.DEVICE);
        Network network = ModelFiles.load(Models.path(networkFile), Network.class);
        Device device = ModelFiles.load(Models.path(deviceFile), Device.class);
        Mapping made = Starters.mapping(network.getName() + " on " + device.getName(), network, device);
        Starters.identify(made, stem(target));
        ModelFiles.saveAs(made, target);
    }
}
