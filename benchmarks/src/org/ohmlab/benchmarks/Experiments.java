/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

import org.ohmlab.compiler.CompiledTraining;
import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.data.DataLoader;
import org.ohmlab.compiler.data.LoadedData;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.data.Subset;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.training.Trainer;
import org.ohmlab.engine.training.TrainingListener;
import org.ohmlab.engine.training.TrainingPlan;

/** The experiments that are measured, compiled from their files as the command compiles them. */
final class Experiments {

    /** The data of the last experiment: rows of one network share them. */
    private Path loaded;
    private LoadedData images;

    /**
     * @return the compute backend that the class path offers, as the command finds it
     * @throws EngineException when there is none
     */
    static Backend backend() throws EngineException {
        Iterator<Backend> found = ServiceLoader.load(Backend.class, Experiments.class.getClassLoader()).iterator();
        if (!found.hasNext()) {
            throw new EngineException("No compute backend is on the class path.", null);
        }
        return found.next();
    }

    /**
     * @param file an experiment
     * @param batch images per step
     * @param epochs how long to train
     * @return the experiment, compiled
     * @throws BadInputException when it is not valid
     */
    static ExperimentPlan compile(Path file, int batch, int epochs) throws BadInputException {
        return compile(file, batch, epochs, 1);
    }

    /**
     * @param file an experiment
     * @param batch images per step
     * @param epochs how long to train
     * @param seed seed of the trainings
     * @return the experiment, compiled
     * @throws BadInputException when it is not valid
     */
    static ExperimentPlan compile(Path file, int batch, int epochs, int seed) throws BadInputException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("training.batch", Integer.toString(batch));
        settings.put("training.epochs", Integer.toString(epochs));
        settings.put("seeds", Integer.toString(seed));
        return ExperimentCompiler.compile(file, settings);
    }

    /**
     * @param plan an experiment
     * @param method name of a method
     * @return its training
     * @throws BadInputException when the experiment has no such method
     */
    static TrainingPlan training(ExperimentPlan plan, String method) throws BadInputException {
        for (CompiledTraining training : plan.trainings()) {
            if (training.method().name().equals(method)) {
                return training.plan();
            }
        }
        throw new BadInputException(plan.file().toString(), "methods", "There is no method " + method + ".",
                "Give one the name " + method + ".");
    }

    /**
     * @param plan an experiment
     * @return its images
     * @throws OhmlabException when they cannot be read
     */
    LoadedData images(ExperimentPlan plan) throws OhmlabException {
        if (images == null || !plan.file().equals(loaded)) {
            images = DataLoader.load(plan.data(), CancellationToken.NONE);
            loaded = plan.file();
        }
        return images;
    }

    /**
     * Trains for a few steps, so that weights and batch statistics are not those of the beginning.
     *
     * @param plan an experiment
     * @param batch images per step
     * @return weights of the deployed network
     * @throws OhmlabException when it fails
     */
    Parameters weights(ExperimentPlan plan, int batch) throws OhmlabException {
        LoadedData data = images(plan);
        return new Trainer(backend(), training(plan, "ni"), Subset.first(data.training(), 4 * batch),
                data.validation()).train(Optional.empty(), TrainingListener.NONE, CancellationToken.NONE)
                .deployed();
    }
}
