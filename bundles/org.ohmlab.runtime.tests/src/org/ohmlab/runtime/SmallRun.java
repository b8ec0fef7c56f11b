/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.data.ArrayImages;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.CleanTraining;
import org.ohmlab.engine.method.FeedbackSign;
import org.ohmlab.engine.method.IntermediateRepresentationSnapshot;
import org.ohmlab.engine.method.NoiseInjection;
import org.ohmlab.engine.method.TrainingMethod;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.AnalogWeight.Simulation;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.DeviceSpec.Variation;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Node.Role;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.training.Augmentation;
import org.ohmlab.engine.training.Initialization;
import org.ohmlab.engine.training.Keep;
import org.ohmlab.engine.training.OptimizerSpec;
import org.ohmlab.engine.training.ScheduleSpec;
import org.ohmlab.engine.training.TrainingPlan;
import org.ohmlab.engine.training.TrainingSettings;
import org.ohmlab.runtime.RunSettings.Stage;
import org.ohmlab.runtime.results.Fingerprint;
import org.ohmlab.runtime.results.RunDescription;

/** A run small enough to be done hundreds of times: softmax regression with an exit on synthetic images. */
final class SmallRun {

    static final List<String> TABLES = List.of("chips.csv", "summary.csv", "training.csv");
    private static final int CLASSES = 3;
    private static final Shape SHAPE = new Shape(4, 4, 1);

    private final List<Long> seeds;
    private final double learningRate;
    private final Map<String, String> fingerprint = new LinkedHashMap<>();
    private Keep keep = Keep.LAST;

    SmallRun(List<Long> seeds, double learningRate) {
        this.seeds = seeds;
        this.learningRate = learningRate;
        fingerprint.put("seeds", seeds.toString());
        fingerprint.put("learningRate", Double.toString(learningRate));
    }

    /** @return the usual one */
    static SmallRun usual() {
        return new SmallRun(List.of(1L, 2L), 0.05);
    }

    SmallRun with(String name, String value) {
        fingerprint.put(name, value);
        return this;
    }

    SmallRun keeping(Keep which) {
        keep = which;
        return this;
    }

    /** @return a network with one exit on the image itself */
    static Program program() {
        DeviceSpec device = new DeviceSpec("test", SigmaConvention.FULL_RANGE, false,
                List.of(new Variation("v", Drawn.PER_CHIP, true, 1, new DeviceSpec.Distribution.Gaussian())));
        AnalogWeight analog = new AnalogWeight(8, 2, device, false, OptionalDouble.empty(), Simulation.CLOSED_FORM);
        Shape vector = Shape.vector(SHAPE.size());
        Shape logits = Shape.vector(CLASSES);
        return new Program("small", List.of(
                new Node(0, "in", "in", new Op.Input(), List.of(), SHAPE, Role.BACKBONE, Optional.empty()),
                new Node(1, "flat", "flat", new Op.Flatten(), List.of(0), vector, Role.BACKBONE, Optional.empty()),
                new Node(2, "fc", "fc", new Op.Dense(CLASSES, true), List.of(1), logits, Role.BACKBONE,
                        Optional.of(analog)),
                new Node(3, "exit", "exit", new Op.Dense(CLASSES, true), List.of(1), logits, Role.EXIT,
                        Optional.of(analog))), List.of(2, 3));
    }

    /** Noisy stripes whose place tells the class. */
    static Images images(int count, int seed) {
        float[] pixels = new float[count * SHAPE.size()];
        CounterRandom.gaussians(new DrawKey(seed, Purpose.AUGMENTATION, 0, 0, 0), 0, pixels, 0, pixels.length);
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            labels[i] = i % CLASSES;
            for (int p = 0; p < SHAPE.width(); p++) {
                pixels[i * SHAPE.size() + labels[i] * SHAPE.width() + p] += 1.5f;
            }
        }
        return new ArrayImages(SHAPE, CLASSES, pixels, labels, new float[1]);
    }

    RunPlan plan() {
        TrainingSettings settings = new TrainingSettings(4, 16, Initialization.KAIMING_FAN_IN, keep,
                new OptimizerSpec.Adam(learningRate, 0, 0.9, 0.999, 1e-8), new ScheduleSpec.Cosine(0),
                        Augmentation.NONE);
        Map<String, TrainingMethod> methods = new LinkedHashMap<>();
        methods.put("Clean", new CleanTraining());
        methods.put("Noise, T=4", new NoiseInjection(4));
        methods.put("IRS", new IntermediateRepresentationSnapshot(0.1, 0.1, FeedbackSign.NEGATIVE,
                BatchNormPolicy.MAIN_PASS));
        List<PlannedNetwork> networks = new ArrayList<>();
        methods.forEach((name, method) -> {
            for (double sigma : method.noisy() ? List.of(0.2, 0.4) : List.of(0.0)) {
                for (long seed : seeds) {
                    networks.add(new PlannedTraining(new TrainingKey(name, sigma, seed),
                            new TrainingPlan(program(), method, sigma, seed, settings)));
                }
            }
        });
        return new RunPlan(program(), networks, new EvaluationPlan(List.of(0.0, 0.2, 0.4), 6, 1, 10, 1, 0.95),
                images(90, 1), images(30, 2), images(45, 3), "FULL_RANGE",
                new RunDescription(new Fingerprint(fingerprint), Map.of("experiment", Map.of("name", "small"))));
    }

    static RunSettings settings(int threads, boolean resume) {
        return new RunSettings(threads, Stage.EVALUATION, resume, "ohmlab run small.experiment");
    }

    /** @return the bytes of the tables as text, by file name */
    static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (String name : TABLES) {
            tables.put(name, Files.readString(folder.resolve(name)));
        }
        return tables;
    }
}
