/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** BatchNorm, ReLU, pooling and flattening in one sweep, where factors allow it. */
class PooledBlockTest {

    /** Strided first, so that the second layer's sweep is what is tested. */
    private static Program program(String name, int height, int width, boolean norm, boolean flattened) {
        ProgramBuilder b = new ProgramBuilder(height, width, 2);
        int x = b.conv(0, new Op.Convolution(5, 3, 3, 2, 2, 1, 1, 1, true));
        x = b.maxPool(b.relu(norm ? b.norm(x) : x), 2);
        if (!flattened) {
            x = b.conv(x, 4, 3, 1, true);
        }
        b.dense(b.flatten(x), 7, true);
        return b.build(name);
    }

    static Stream<Program> programs() {
        return Stream.of(program("flattened", 16, 12, true, true), program("convolved-on", 16, 12, true, false),
                program("odd", 14, 19, true, true), program("without-norm", 16, 12, false, true),
                program("single-place", 4, 4, true, true));
    }

    private static void scale(Experiment experiment, DoubleUnaryOperator change) {
        List<Parameter> parameters = experiment.program().parameters();
        for (float[][] pass : experiment.parameters()) {
            for (Parameter parameter : parameters) {
                if (parameter.kind() == Parameter.Kind.SCALE) {
                    float[] values = pass[parameter.index()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = (float) change.applyAsDouble(values[i]);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void agreesWithTheReferenceForFactorsOfAnySign(Program program) throws EngineException {
        for (DoubleUnaryOperator change : List.<DoubleUnaryOperator>of(Math::abs, value -> -Math.abs(value),
                value -> value, value -> 0)) {
            Experiment experiment = Experiment.random(program, 5, 1, 61);
            scale(experiment, change);
            ReferenceExecutor reference = new ReferenceExecutor(program, 5, 1);
            experiment.prepare(reference);
            reference.forward(0, false);
            float[] logits = run(experiment);
            double error = Experiment.relativeError(logits, reference.logits(0, 0));
            assertTrue(error <= 1e-5, program.name() + ": " + error);
        }
    }

    /** A negative factor in one channel has the layer computed step by step; what reads the others must not see it. */
    @Test
    void isTheSameToTheBitAsStepByStep() throws EngineException {
        Program program = program("flattened", 16, 12, true, true);
        Experiment experiment = Experiment.random(program, 5, 1, 62);
        scale(experiment, Math::abs);
        Parameter weight = program.parameters().stream().filter(parameter -> parameter.kind() == Parameter.Kind.WEIGHT)
                .reduce((first, second) -> second).orElseThrow();
        Parameter factors = program.parameters().stream()
                .filter(parameter -> parameter.kind() == Parameter.Kind.SCALE).findFirst().orElseThrow();
        float[] weights = experiment.parameters()[0][weight.index()];
        int inputs = weights.length / 7;
        int places = inputs / 5;
        for (int unit = 0; unit < 7; unit++) {
            Arrays.fill(weights, unit * inputs, unit * inputs + places, 0f);
        }
        float[] swept = run(experiment);
        experiment.parameters()[0][factors.index()][0] *= -1;
        float[] stepwise = run(experiment);
        assertArrayEquals(stepwise, swept);
    }

    private static float[] run(Experiment experiment) throws EngineException {
        float[] logits = new float[experiment.count() * experiment.program().classes()];
        try (Executor executor = new Nd4jBackend().open(experiment.program(), experiment.count(), 1, false)) {
            experiment.prepare(executor);
            executor.forward(0, false);
            executor.logits(0, 0, logits);
        }
        return logits;
    }
}
