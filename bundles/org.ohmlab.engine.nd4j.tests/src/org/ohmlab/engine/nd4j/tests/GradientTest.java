/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;

/** Logits and gradients of every layer kind and of whole networks against the double-precision reference. */
class GradientTest {

    static Stream<Program> layers() {
        return LayerPrograms.all().stream();
    }

    static Stream<Program> networks() {
        return Stream.of(Networks.lenetBn(), Networks.lenetExits(), Networks.smallVgg(), Networks.smallResnet(),
                branches());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layer(Program program, TestReporter reporter) throws EngineException {
        report(reporter, program.name(), OracleCheck.worst(Experiment.random(program, 4, 1, 21), 4));
    }

    @ParameterizedTest
    @MethodSource("layers")
    void layerInSeveralPassesOfALargerBatch(Program program, TestReporter reporter) throws EngineException {
        report(reporter, program.name(), OracleCheck.worst(Experiment.random(program, 3, 3, 22), 5));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void network(Program program, TestReporter reporter) throws EngineException {
        report(reporter, program.name(), OracleCheck.worst(Experiment.random(program, 6, 1, 23), 6));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void networkInFourPasses(Program program, TestReporter reporter) throws EngineException {
        report(reporter, program.name(), OracleCheck.worst(Experiment.random(program, 5, 4, 24), 8));
    }

    @Test
    void outputsThatTheLossIgnores(TestReporter reporter) throws EngineException {
        Experiment experiment = Experiment.random(Networks.lenetExits(), 4, 2, 25);
        experiment.logitGradients()[0][0] = null;
        experiment.logitGradients()[1][1] = null;
        experiment.logitGradients()[1][2] = null;
        Program program = experiment.program();
        ReferenceExecutor reference = new ReferenceExecutor(program, 4, 2);
        experiment.run(reference);
        try (var executor = new org.ohmlab.engine.nd4j.Nd4jBackend().open(program, 4, 2, true)) {
            experiment.run(executor);
            report(reporter, "ignored outputs", OracleCheck.gradients(program, executor, reference));
        }
    }

    private static void report(TestReporter reporter, String name, double error) {
        reporter.publishEntry(name, String.format(java.util.Locale.ROOT, "%.1e", error));
    }

    /** Branches of different depth, joined by channels, with smooth activations, dropout and groups. */
    private static Program branches() {
        ProgramBuilder b = new ProgramBuilder(9, 11, 4);
        int stem = b.same(b.conv(0, new Op.Convolution(8, 3, 3, 1, 1, 1, 1, 2, true)), new Op.LeakyRelu(0.2));
        int left = b.same(b.conv(stem, new Op.Convolution(8, 3, 3, 1, 1, 1, 1, 8, true)), new Op.Tanh());
        left = b.norm(b.conv(left, 6, 1, 0, false));
        int right = b.maxPool(stem, new Op.Window(3, 3, 1, 1, 1, 1));
        int joined = b.concat(left, right, b.averagePool(stem, new Op.Window(3, 3, 1, 1, 1, 1)));
        int x = b.same(b.relu(b.conv(joined, new Op.Convolution(12, 3, 2, 2, 2, 0, 1, 1, true))), new Op.Dropout(0.3));
        int exit = b.dense(b.flatten(b.adaptivePool(stem, 2, 3)), 5, true);
        x = b.dense(b.same(b.dense(b.flatten(x), 10, true), new Op.Sigmoid()), 5, true);
        return b.output(x).output(exit).build("branches");
    }
}
