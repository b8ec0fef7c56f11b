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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** The first layers of a network with few filters, which inference computes as one. */
class ImageBlockTest {

    private static Program program(String name, int height, int width, int channels, Op.Convolution op, boolean norm) {
        ProgramBuilder b = new ProgramBuilder(height, width, channels);
        int x = b.conv(0, op);
        x = b.maxPool(b.relu(norm ? b.norm(x) : x), 2);
        b.dense(b.flatten(x), 7, true);
        return b.build(name);
    }

    private static Op.Convolution kernel(int filters, int height, int width, int top, int left, boolean bias) {
        return new Op.Convolution(filters, height, width, 1, 1, top, left, 1, bias);
    }

    static Stream<Program> programs() {
        return Stream.of(
                program("even", 12, 12, 1, kernel(6, 5, 5, 2, 2, true), true),
                program("odd-images", 11, 9, 1, kernel(5, 3, 3, 1, 1, false), true),
                program("without-norm", 10, 8, 3, kernel(4, 3, 3, 1, 1, true), false),
                program("without-bias", 10, 8, 2, kernel(15, 3, 3, 0, 0, false), false),
                program("flat-kernel", 9, 12, 3, kernel(3, 1, 4, 0, 2, true), true),
                program("tall-kernel", 12, 7, 2, kernel(2, 6, 1, 3, 0, true), true),
                program("one-by-one", 6, 6, 3, kernel(8, 1, 1, 0, 0, true), true),
                program("wide-padding", 5, 5, 1, kernel(2, 5, 5, 4, 4, true), true),
                program("single-place", 6, 6, 1, kernel(3, 5, 5, 0, 0, true), true));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void agreesWithTheReference(Program program) throws EngineException {
        Experiment experiment = Experiment.random(program, 5, 2, 51);
        ReferenceExecutor reference = new ReferenceExecutor(program, 5, 2);
        experiment.prepare(reference);
        try (Executor executor = new Nd4jBackend().open(program, 5, 2, false)) {
            experiment.prepare(executor);
            for (int pass = 0; pass < 2; pass++) {
                reference.forward(pass, false);
                executor.forward(pass, false);
                float[] logits = new float[5 * program.classes()];
                executor.logits(pass, 0, logits);
                double error = Experiment.relativeError(logits, reference.logits(pass, 0));
                assertTrue(error <= 1e-5, program.name() + ": " + error);
            }
        }
    }

    @Test
    void anImageDoesNotDependOnTheImagesBesideIt() throws EngineException {
        Program program = Networks.lenetBn();
        Experiment experiment = Experiment.random(program, 13, 1, 52);
        float[] together = run(program, experiment, experiment.images(), 13);
        int size = program.input().size();
        for (int image = 0; image < 13; image++) {
            float[] alone = run(program, experiment,
                    Arrays.copyOfRange(experiment.images(), image * size, (image + 1) * size), 1);
            assertArrayEquals(Arrays.copyOfRange(together, image * 10, (image + 1) * 10), alone, 1e-5f);
        }
    }

    private static float[] run(Program program, Experiment experiment, float[] images, int count)
            throws EngineException {
        float[] logits = new float[count * program.classes()];
        try (Executor executor = new Nd4jBackend().open(program, 13, 1, false)) {
            experiment.prepare(executor);
            executor.input(images, count);
            executor.forward(0, false);
            executor.logits(0, 0, logits);
        }
        return logits;
    }

    @Test
    void notANumberStays() throws EngineException {
        Program program = programs().findFirst().orElseThrow();
        Experiment experiment = Experiment.random(program, 2, 1, 53);
        float[] images = experiment.images().clone();
        images[3] = Float.NaN;
        float[] logits = new float[2 * program.classes()];
        try (Executor executor = new Nd4jBackend().open(program, 2, 1, false)) {
            experiment.prepare(executor);
            executor.input(images, 2);
            executor.forward(0, false);
            executor.logits(0, 0, logits);
        }
        for (int i = 0; i < logits.length; i++) {
            assertTrue(Float.isNaN(logits[i]) == i < program.classes(), "logit " + i);
        }
    }
}
