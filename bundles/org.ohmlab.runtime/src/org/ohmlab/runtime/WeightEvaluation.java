/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ohmlab.compiler.CompiledTraining;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.data.LoadedData;
import org.ohmlab.core.BadInputException;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.runtime.folder.FileHash;
import org.ohmlab.runtime.folder.RunFolder;
import org.ohmlab.runtime.folder.TrainingStore;
import org.ohmlab.runtime.folder.WeightFile;

/** Collects weights that were trained before or elsewhere, to evaluate them as an experiment says. */
public final class WeightEvaluation {

    private final ExperimentPlan experiment;
    private final Program deployed;
    private final List<GivenWeights> networks = new ArrayList<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();

    /** @param experiment a compiled experiment */
    public WeightEvaluation(ExperimentPlan experiment) {
        this.experiment = Objects.requireNonNull(experiment, "experiment");
        deployed = experiment.program().deployed();
    }

    /**
     * Adds a file of weights.
     *
     * @param file the file
     * @param name what the results call the network; null for the file's name
     * @param sigmaTrain sigma_d of its training, 0 when unknown
     * @param temperature its training temperature, 1 when unknown
     * @throws BadInputException when the file cannot be read, or naming every layer that does not fit the network
     */
    public void addFile(Path file, String name, double sigmaTrain, double temperature) throws BadInputException {
        String label = name == null || name.isBlank() ? file.getFileName().toString().replaceFirst("\\.npz$", "")
                : name;
        add(new TrainingKey(label, sigmaTrain, 0), temperature, file, TrainingStatus.OK);
    }

    /**
     * Adds the trained networks of a run that this experiment has, too.
     *
     * @param folder the run folder
     * @throws BadInputException when there are none, or their weights do not fit the network
     */
    public void addRun(Path folder) throws BadInputException {
        if (!RunFolder.isRun(folder)) {
            throw new BadInputException(folder.toString(), "", "This is no run folder: there is no "
                    + RunFolder.RUN_JSON + " in it.", "Name the folder that a run has written.");
        }
        for (CompiledTraining training : experiment.trainings()) {
            TrainingKey key = new TrainingKey(training.method().name(), training.plan().sigmaTrain(),
                    training.plan().seed());
            Path weights = RunFolder.weights(folder, key.fileStem());
            if (Files.exists(weights)) {
                add(key, training.plan().temperature(), weights,
                        TrainingStore.status(RunFolder.checkpoint(folder, key.fileStem())));
            }
        }
        if (networks.isEmpty()) {
            throw new BadInputException(folder.toString(), "",
                    "This run has no trained network of a method, sigma_train and seed of " + experiment.file() + ".",
                    "Name a run of this experiment.");
        }
    }

    private void add(TrainingKey key, double temperature, Path file, TrainingStatus status) throws BadInputException {
        // Read once for its problems alone, before a folder is made or images are loaded.
        WeightFile.read(file, deployed);
        networks.add(new GivenWeights(key, temperature, file, status));
        hashes.put(key.fileStem(), FileHash.sha256(file));
    }

    /**
     * @param data the experiment's images
     * @return the run that evaluates all networks added
     * @throws BadInputException when two networks have names that no files can tell apart
     */
    public RunPlan plan(LoadedData data) throws BadInputException {
        return RunPlans.evaluating(experiment, data, networks, hashes);
    }
}
