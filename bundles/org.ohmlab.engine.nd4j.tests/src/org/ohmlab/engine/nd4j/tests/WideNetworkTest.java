/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/**
 * Networks whose channels are multiples of sixteen: their activations are blocked, and wide ones convolve by Winograd's
 * algorithm.
 */
class WideNetworkTest {

    static Stream<Program> programs() {
        return Stream.of(vgg(false), vgg(true), resnet(), branches());
    }

    /** 3 x 3 convolutions from 16 to 64 channels, odd image sizes among them, with exits. */
    private static Program vgg(boolean norms) {
        ProgramBuilder b = new ProgramBuilder(18, 18, 3);
        int x = block(b, 0, 16, norms);
        int first = x;
        x = b.maxPool(block(b, x, 32, norms), 2);
        x = block(b, x, 64, norms);
        int second = x;
        x = b.maxPool(block(b, x, 64, norms), 2);
        x = b.relu(b.dense(b.flatten(x), 32, true));
        b.output(b.dense(x, 10, true));
        b.output(exit(b, first, 6));
        b.output(exit(b, second, 4));
        return b.build("wide-vgg" + (norms ? "-bn" : ""));
    }

    private static int block(ProgramBuilder b, int from, int filters, boolean norm) {
        int x = b.conv(from, filters, 3, 1, !norm);
        return b.relu(norm ? b.norm(x) : x);
    }

    private static int exit(ProgramBuilder b, int from, int pool) {
        return b.dense(b.relu(b.dense(b.flatten(b.adaptivePool(from, pool, pool)), 24, true)), 10, true);
    }

    private static Program resnet() {
        ProgramBuilder b = new ProgramBuilder(13, 13, 3);
        int stem = b.relu(b.norm(b.conv(0, 16, 3, 1, false)));
        int x = b.norm(b.conv(b.relu(b.norm(b.conv(stem, 16, 3, 1, false))), 16, 3, 1, false));
        x = b.relu(b.add(x, stem));
        int down = b.conv(x, new Op.Convolution(32, 3, 3, 2, 2, 1, 1, 1, false));
        int y = b.norm(b.conv(b.relu(b.norm(down)), 32, 3, 1, false));
        int shortcut = b.norm(b.conv(x, new Op.Convolution(32, 1, 1, 2, 2, 0, 0, 1, false)));
        x = b.relu(b.add(y, shortcut));
        b.dense(b.flatten(b.adaptivePool(x, 1, 1)), 10, true);
        return b.build("wide-resnet");
    }

    /** Every layer kind that has to know where a channel lies. */
    private static Program branches() {
        ProgramBuilder b = new ProgramBuilder(12, 10, 16);
        int stem = b.same(b.conv(0, new Op.Convolution(32, 5, 3, 2, 1, 2, 0, 1, true)), new Op.LeakyRelu(0.2));
        int left = b.norm(b.same(b.conv(stem, 48, 1, 0, true), new Op.Tanh()));
        int right = b.maxPool(stem, new Op.Window(3, 3, 1, 1, 1, 1));
        int joined = b.concat(left, right, b.averagePool(stem, new Op.Window(3, 3, 1, 1, 1, 1)));
        int x = b.same(b.relu(b.conv(joined, 16, 3, 1, true)), new Op.Dropout(0.3));
        x = b.norm(b.same(b.dense(b.flatten(x), 10, true), new Op.Sigmoid()));
        int vectors = b.concat(x, b.flatten(b.adaptivePool(left, 1, 1)));
        return b.output(b.dense(vectors, 5, true)).build("wide-branches");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void gradientsAreRight(Program program, TestReporter reporter) throws EngineException {
        reporter.publishEntry(program.name(), String.format(Locale.ROOT, "%.1e",
                OracleCheck.worst(Experiment.random(program, 5, 1, 31), 5)));
    }

    @ParameterizedTest
    @MethodSource("programs")
    void inSeveralPassesOfALargerBatch(Program program) throws EngineException {
        OracleCheck.worst(Experiment.random(program, 4, 3, 32), 7);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void inferenceIsRight(Program program) throws EngineException {
        new InferenceTest().usesRunningStatisticsAndNoDropout(program);
    }

    @Test
    void equalWorkGivesEqualBits() throws EngineException {
        for (Program program : programs().toList()) {
            try (Executor executor = new Nd4jBackend().open(program, 6, 2, true)) {
                for (int count : new int[] {6, 2, 5, 6, 3, 1, 4, 6}) {
                    Experiment experiment = Experiment.random(program, count, 2, 33 + count);
                    experiment.run(executor);
                    List<float[]> actual = experiment.results(executor);
                    try (Executor fresh = new Nd4jBackend().open(program, 6, 2, true)) {
                        experiment.run(fresh);
                        List<float[]> expected = experiment.results(fresh);
                        for (int i = 0; i < expected.size(); i++) {
                            assertArrayEquals(expected.get(i), actual.get(i), program.name() + " array " + i);
                        }
                    }
                }
            }
        }
    }
}
