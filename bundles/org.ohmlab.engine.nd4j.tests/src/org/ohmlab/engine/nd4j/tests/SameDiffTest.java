/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** A second oracle that shares no line with the first: ND4J's automatic differentiation. */
class SameDiffTest {

    private static final Set<String> LAYERS = Set.of("conv-of-images", "conv-of-images-padded-strided", "conv",
            "conv-without-bias", "conv-oblong", "conv-strided", "max-2x2", "average-2x2", "dense", "norm", "norm-relu",
            "relu", "tanh", "sigmoid", "flatten", "add-twice");

    static Stream<Program> programs() {
        return Stream.concat(LayerPrograms.all().stream().filter(program -> LAYERS.contains(program.name())),
                Stream.of(Networks.lenetBn(), Networks.smallVgg()));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void gradientsAgree(Program program, TestReporter reporter) throws EngineException {
        Experiment experiment = Experiment.random(program, 4, 1, 61);
        try (Executor executor = new Nd4jBackend().open(program, 4, 1, true)) {
            experiment.run(executor);
            Map<Integer, double[]> expected = new DifferentiatedProgram(experiment).gradients();
            double worst = 0;
            for (Map.Entry<Integer, double[]> entry : expected.entrySet()) {
                float[] actual = new float[entry.getValue().length];
                executor.gradient(entry.getKey(), actual);
                double error = OracleCheck.error(program, entry.getKey(), actual, expected::get);
                assertTrue(error <= OracleCheck.TOLERANCE,
                        program.parameters().get(entry.getKey()).name() + ": " + error);
                worst = Math.max(worst, error);
            }
            reporter.publishEntry(program.name(), String.format(Locale.ROOT, "%.1e", worst));
        }
    }
}
