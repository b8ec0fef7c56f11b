/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** Forwards without training: running statistics, no dropout, new weights on old images. */
class InferenceTest {

    static Stream<Program> programs() {
        return Stream.concat(LayerPrograms.all().stream(), GradientTest.networks());
    }

    @ParameterizedTest
    @MethodSource("programs")
    void usesRunningStatisticsAndNoDropout(Program program) throws EngineException {
        Experiment experiment = Experiment.random(program, 4, 1, 41);
        ReferenceExecutor reference = new ReferenceExecutor(program, 4, 1);
        experiment.prepare(reference);
        reference.forward(0, false);
        float[] forTraining = new float[4 * program.classes()];
        float[] forInference = new float[4 * program.classes()];
        try (Executor executor = new Nd4jBackend().open(program, 4, 1, true)) {
            experiment.prepare(executor);
            executor.forward(0, false);
            executor.logits(0, 0, forTraining);
        }
        try (Executor executor = new Nd4jBackend().open(program, 4, 1, false)) {
            loadWithoutMasks(experiment, executor, 0);
            executor.input(experiment.images(), 4);
            executor.forward(0, false);
            executor.logits(0, 0, forInference);
        }
        double error = Experiment.relativeError(forInference, reference.logits(0, 0));
        assertTrue(error <= 1e-5, program.name() + ": " + error);
        assertArrayEquals(forTraining, forInference, program.name());
    }

    @Test
    void newWeightsOnTheSameImages() throws EngineException {
        Program program = Networks.lenetBn();
        Experiment one = Experiment.random(program, 5, 1, 42);
        Experiment other = Experiment.random(program, 5, 1, 43);
        float[] fresh = new float[5 * program.classes()];
        float[] reused = new float[5 * program.classes()];
        try (Executor executor = new Nd4jBackend().open(program, 5, 1, false)) {
            loadWithoutMasks(other, executor, 0);
            executor.input(one.images(), 5);
            executor.forward(0, false);
            executor.logits(0, 0, fresh);
        }
        try (Executor executor = new Nd4jBackend().open(program, 5, 1, false)) {
            loadWithoutMasks(one, executor, 0);
            executor.input(one.images(), 5);
            executor.forward(0, false);
            loadWithoutMasks(other, executor, 0);
            executor.forward(0, false);
            executor.logits(0, 0, reused);
        }
        assertArrayEquals(fresh, reused);
    }

    @Test
    void passesDoNotTouchEachOther() throws EngineException {
        Program program = Networks.smallResnet();
        Experiment experiment = Experiment.random(program, 3, 3, 44);
        float[][] together = new float[3][3 * program.classes()];
        try (Executor executor = new Nd4jBackend().open(program, 3, 3, false)) {
            executor.input(experiment.images(), 3);
            for (int pass = 0; pass < 3; pass++) {
                loadWithoutMasks(experiment, executor, pass);
            }
            for (int pass = 2; pass >= 0; pass--) {
                executor.forward(pass, false);
            }
            for (int pass = 0; pass < 3; pass++) {
                executor.logits(pass, 0, together[pass]);
            }
        }
        for (int pass = 0; pass < 3; pass++) {
            float[] alone = new float[3 * program.classes()];
            ReferenceExecutor reference = new ReferenceExecutor(program, 3, 3);
            experiment.prepare(reference);
            reference.forward(pass, false);
            reference.logits(pass, 0, alone);
            assertArrayEquals(alone, together[pass], 1e-4f);
        }
    }

    @Test
    void batchStatisticsAreThoseOfTheBatch() throws EngineException {
        Program program = Networks.lenetBn();
        Experiment experiment = Experiment.random(program, 6, 2, 45);
        ReferenceExecutor reference = new ReferenceExecutor(program, 6, 2);
        experiment.run(reference);
        try (Executor executor = new Nd4jBackend().open(program, 6, 2, true)) {
            experiment.run(executor);
            for (int pass = 0; pass < 2; pass++) {
                for (Node node : program.nodes()) {
                    if (node.op() instanceof Op.BatchNormalization) {
                        int channels = node.output().channels();
                        float[][] expected = new float[2][channels];
                        float[][] actual = new float[2][channels];
                        reference.batchStatistics(pass, node.index(), expected[0], expected[1]);
                        executor.batchStatistics(pass, node.index(), actual[0], actual[1]);
                        assertArrayEquals(expected[0], actual[0], 1e-5f);
                        assertArrayEquals(expected[1], actual[1], 1e-4f);
                    }
                }
            }
        }
    }

    @Test
    void statisticsKeepTheirDigitsFarFromZero() throws EngineException {
        ProgramBuilder b = new ProgramBuilder(16, 16, 3);
        b.flatten(b.norm(0));
        Program program = b.build("far");
        Experiment experiment = Experiment.random(program, 8, 1, 46);
        for (int i = 0; i < experiment.images().length; i++) {
            experiment.images()[i] = 1000 + experiment.images()[i];
        }
        ReferenceExecutor reference = new ReferenceExecutor(program, 8, 1);
        experiment.run(reference);
        try (Executor executor = new Nd4jBackend().open(program, 8, 1, true)) {
            experiment.run(executor);
            float[][] expected = new float[2][3];
            float[][] actual = new float[2][3];
            reference.batchStatistics(0, 1, expected[0], expected[1]);
            executor.batchStatistics(0, 1, actual[0], actual[1]);
            assertArrayEquals(expected[0], actual[0], 1e-3f);
            assertArrayEquals(expected[1], actual[1], 1e-5f);
        }
    }

    @Test
    void notANumberReachesTheLogits() throws EngineException {
        for (Program program : GradientTest.networks().toList()) {
            Experiment experiment = Experiment.random(program, 2, 1, 47);
            Arrays.fill(experiment.parameters()[0][0], Float.NaN);
            try (Executor executor = new Nd4jBackend().open(program, 2, 1, true)) {
                experiment.prepare(executor);
                executor.forward(0, true);
                float[] logits = new float[2 * program.classes()];
                executor.logits(0, 0, logits);
                for (float logit : logits) {
                    assertEquals(Float.NaN, logit, program.name());
                }
            }
        }
    }

    private static void loadWithoutMasks(Experiment experiment, Executor executor, int pass) {
        experiment.program().parameters().forEach(parameter -> executor.load(pass, parameter.index(),
                experiment.parameters()[pass][parameter.index()]));
    }
}
