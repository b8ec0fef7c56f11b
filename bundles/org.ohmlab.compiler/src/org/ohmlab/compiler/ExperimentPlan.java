/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ohmlab.compiler.data.DataPlan;
import org.ohmlab.core.InputProblem;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.training.TrainingPlan;
import org.ohmlab.engine.training.TrainingSettings;

/**
 * Everything an experiment says, free of model objects.
 *
 * @param name the experiment's name
 * @param file the experiment's file, as the user wrote it
 * @param program the network with its exits
 * @param methods the enabled methods, in the experiment's order
 * @param seeds the seeds of the trainings
 * @param training how all methods are trained
 * @param evaluation how all trained networks are evaluated; its seed is the constant 0, so that chip c is the same chip
 *        for all methods and seeds, and in all experiments
 * @param data the images
 * @param tiling the deployed network on its arrays
 * @param convention what sigma_d is relative to
 * @param gates conditions on the result
 * @param warnings what validation warned of
 * @param facts the fields of {@code run.json} that the experiment decides; texts, numbers, truth values, lists and maps
 * @param fingerprint what decides the run's numbers, apart from the data: hashes of the model files, and overrides
 */
public record ExperimentPlan(String name, Path file, Program program, List<MethodPlan> methods, List<Long> seeds,
        TrainingSettings training, EvaluationPlan evaluation, DataPlan data, TilePlan tiling,
        SigmaConvention convention,
        List<GatePlan> gates, List<InputProblem> warnings, Map<String, Object> facts, Map<String, String> fingerprint) {

    /** Refuses nulls and copies the collections. */
    public ExperimentPlan {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(program, "program");
        Objects.requireNonNull(training, "training");
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(tiling, "tiling");
        Objects.requireNonNull(convention, "convention");
        methods = List.copyOf(methods);
        seeds = List.copyOf(seeds);
        gates = List.copyOf(gates);
        warnings = List.copyOf(warnings);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        fingerprint = Collections.unmodifiableMap(new LinkedHashMap<>(fingerprint));
    }

    /** @return all trainings: by method, then by sigma_train, then by seed */
    public List<CompiledTraining> trainings() {
        List<CompiledTraining> trainings = new ArrayList<>();
        for (MethodPlan method : methods) {
            for (double sigma : method.sigmaTrain()) {
                for (long seed : seeds) {
                    trainings.add(new CompiledTraining(method,
                            new TrainingPlan(program, method.method(), sigma, seed, training)));
                }
            }
        }
        return trainings;
    }
}
