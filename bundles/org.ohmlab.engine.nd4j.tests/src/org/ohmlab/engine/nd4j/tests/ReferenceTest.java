/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;

/** The reference's own gradients by central differences, and layers whose results can be written down. */
class ReferenceTest {

    private static final double STEP = 1e-5;

    static Stream<Program> programs() {
        return LayerPrograms.all().stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void gradientsAreCentralDifferences(Program program) {
        Experiment experiment = Experiment.random(program, 3, 1, 11);
        ReferenceExecutor reference = new ReferenceExecutor(program, 3, 1);
        experiment.run(reference);
        Random random = new Random(5);
        for (Parameter parameter : program.parameters()) {
            if (!parameter.kind().trained()) {
                continue;
            }
            double[] gradient = reference.gradient(parameter.index());
            // Directions instead of single weights: every weight takes part and there is only one comparison per array.
            for (int trial = 0; trial < 3; trial++) {
                double[] direction = random.doubles(gradient.length, -1, 1).toArray();
                double expected = 0;
                double scale = 0;
                for (int i = 0; i < gradient.length; i++) {
                    expected += gradient[i] * direction[i];
                    scale += Math.abs(gradient[i]);
                }
                double actual = (loss(experiment, parameter, direction, STEP)
                        - loss(experiment, parameter, direction, -STEP)) / (2 * STEP);
                assertEquals(expected, actual, 1e-6 * Math.max(1, scale), program.name() + " " + parameter.name());
            }
        }
    }

    private static double loss(Experiment experiment, Parameter parameter, double[] direction, double step) {
        ReferenceExecutor shifted = new ReferenceExecutor(experiment.program(), experiment.count(), 1);
        experiment.prepare(shifted);
        float[] at = experiment.parameters()[0][parameter.index()];
        double[] moved = new double[at.length];
        for (int i = 0; i < at.length; i++) {
            moved[i] = at[i] + step * direction[i];
        }
        shifted.load(0, parameter.index(), moved);
        shifted.forward(0, true);
        double loss = 0;
        double[] logits = shifted.logits(0, 0);
        for (int i = 0; i < logits.length; i++) {
            loss += logits[i] * experiment.logitGradients()[0][0][i];
        }
        return loss;
    }

    @Test
    void convolutionIsCrossCorrelationInPytorchOrder() {
        // A 2 x 2 image of two channels and one 2 x 2 filter: the sum of products in (channel, row, column) order.
        ProgramBuilder b = new ProgramBuilder(2, 2, 2);
        b.conv(0, 1, 2, 0, true);
        ReferenceExecutor reference = new ReferenceExecutor(b.build("conv"), 1, 1);
        reference.input(new float[] {1, 10, 2, 20, 3, 30, 4, 40}, 1);
        reference.load(0, 0, new float[] {1, 2, 3, 4, 5, 6, 7, 8});
        reference.load(0, 1, new float[] {0.5f});
        reference.forward(0, true);
        double channelOne = 1 + 2 * 2 + 3 * 3 + 4 * 4;
        double channelTwo = 10 * 5 + 20 * 6 + 30 * 7 + 40 * 8;
        assertEquals(channelOne + channelTwo + 0.5, reference.logits(0, 0)[0], 1e-12);
    }

    @Test
    void flattenYieldsChannelsFirst() {
        ProgramBuilder b = new ProgramBuilder(1, 2, 3);
        b.flatten(0);
        ReferenceExecutor reference = new ReferenceExecutor(b.build("flatten"), 1, 1);
        reference.input(new float[] {1, 2, 3, 4, 5, 6}, 1);
        reference.forward(0, true);
        assertEquals(List.of(1.0, 4.0, 2.0, 5.0, 3.0, 6.0),
                java.util.Arrays.stream(reference.logits(0, 0)).boxed().toList());
    }

    @Test
    void everyLayerKindIsCovered() {
        for (Class<?> kind : Op.class.getPermittedSubclasses()) {
            boolean used = LayerPrograms.all().stream().flatMap(program -> program.nodes().stream()).map(Node::op)
                    .anyMatch(kind::isInstance);
            assertTrue(used, "no program has a " + kind.getSimpleName());
        }
    }
}
