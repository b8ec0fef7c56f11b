/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.Programs;
import org.ohmlab.engine.program.Program;

/** Optimisers and schedules against values worked out from the definitions of torch.optim in double precision. */
class OptimizerTest {

    private static final float[] GRADIENTS = {0.5f, -0.25f, 2};
    private static final Program PROGRAM = Programs.mlp(1, 2, 0, null);

    private static void assertCourse(OptimizerSpec spec, double... expected) {
        Optimizer optimizer = Optimizer.of(spec, PROGRAM);
        float[] value = new float[PROGRAM.parameters().get(0).size()];
        Arrays.fill(value, 1);
        for (int step = 1; step <= GRADIENTS.length; step++) {
            float[] gradient = new float[value.length];
            Arrays.fill(gradient, GRADIENTS[step - 1]);
            optimizer.update(0, value, gradient, spec.learningRate(), step);
            assertEquals(expected[step - 1], value[value.length - 1], 2e-7, "step " + step);
        }
    }

    @Test
    void adamWalksAsTorchsAdam() {
        assertCourse(new OptimizerSpec.Adam(0.01, 0, 0.9, 0.999, 1e-8), 0.9900000002, 0.9873366298707846,
                0.9806301534529153);
    }

    @Test
    void adamAddsWeightDecayToTheGradient() {
        assertCourse(new OptimizerSpec.Adam(0.01, 0.1, 0.9, 0.999, 1e-8), 0.9900000001666667, 0.9853191993058599,
                0.9781690339879149);
    }

    @Test
    void sgdWalksAsTorchsSgdWithMomentum() {
        assertCourse(new OptimizerSpec.Sgd(0.1, 0.01, 0.9), 0.949, 0.927151, 0.706559749);
    }

    @Test
    void cosineFallsPerEpochTowardsItsEnd() {
        ScheduleSpec schedule = new ScheduleSpec.Cosine(0);
        double[] expected = {1, 0.9330127018922194, 0.75, 0.5, 0.25, 0.06698729810778065};
        for (int epoch = 0; epoch < 6; epoch++) {
            assertEquals(expected[epoch], schedule.factor(epoch, 6), 1e-15);
        }
        assertEquals(0.2, new ScheduleSpec.Cosine(0.2).factor(6, 6), 1e-15);
        assertEquals(0.6, new ScheduleSpec.Cosine(0.2).factor(3, 6), 1e-15);
    }

    @Test
    void stepsMultiplyAtRegularIntervals() {
        ScheduleSpec schedule = new ScheduleSpec.Step(2, 0.1);
        double[] expected = {1, 1, 0.1, 0.1, 0.01};
        for (int epoch = 0; epoch < 5; epoch++) {
            assertEquals(expected[epoch], schedule.factor(epoch, 5), 1e-15);
        }
        assertEquals(1, new ScheduleSpec.Constant().factor(4, 5));
    }
}
