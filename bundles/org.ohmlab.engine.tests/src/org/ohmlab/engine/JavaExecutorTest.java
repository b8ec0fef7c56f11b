/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.engine.method.CombinedFeedback;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.FeedbackSign;
import org.ohmlab.engine.method.NoiseInjection;
import org.ohmlab.engine.method.StepPlan;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;
import org.ohmlab.engine.training.CombinedLoss;
import org.ohmlab.engine.training.Initialization;
import org.ohmlab.engine.training.InitialParameters;

/** The test backend's gradients, so that the tests built on it mean something. */
class JavaExecutorTest {

    private static final int COUNT = 4;
    private static final int[] LABELS = {0, 2, 1, 1};

    static Stream<Program> programs() {
        return Stream.of(Programs.mlp(5, 3, 2, null), Programs.convolutional(3, null));
    }

    private static double loss(Executor executor, StepPlan plan, CombinedLoss loss) {
        float[][][] logits = new float[plan.passes()][executor.program().outputs().size()][COUNT * 3];
        for (int pass = 0; pass < plan.passes(); pass++) {
            executor.forward(pass, true);
            for (int output = 0; output < logits[pass].length; output++) {
                executor.logits(pass, output, logits[pass][output]);
            }
        }
        return loss.compute(logits, LABELS, COUNT);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void gradientsMatchFiniteDifferencesThroughPassesAndExits(Program program) throws Exception {
        StepPlan plan = program.exits() > 0
                ? new CombinedFeedback(0.5, 0.3, 0.5, List.of(0.1), FeedbackSign.NEGATIVE, BatchNormPolicy.MAIN_PASS)
                        .plan(program.exits())
                : new NoiseInjection(2).plan(0);
        Parameters parameters = InitialParameters.draw(program, Initialization.KAIMING_FAN_IN, 3);
        try (Executor executor = new JavaBackend().open(program, COUNT, plan.passes(), true)) {
            Random random = new Random(8);
            float[] images = new float[COUNT * program.input().size()];
            for (int i = 0; i < images.length; i++) {
                images[i] = (float) random.nextGaussian();
            }
            executor.input(images, COUNT);
            for (int pass = 0; pass < plan.passes(); pass++) {
                for (Parameter parameter : program.parameters()) {
                    executor.load(pass, parameter.index(), parameters.get(parameter.index()));
                }
                for (var node : program.nodes()) {
                    if (node.op() instanceof Op.Dropout) {
                        float[] mask = new float[COUNT * node.output().size()];
                        for (int i = 0; i < mask.length; i++) {
                            mask[i] = i % 4 == 0 ? 0 : 4 / 3f;
                        }
                        executor.mask(pass, node.index(), mask);
                    }
                }
            }
            CombinedLoss loss = new CombinedLoss(plan, program.outputs().size(), COUNT, 3);
            loss(executor, plan, loss);
            executor.zeroGradients();
            for (int pass = 0; pass < plan.passes(); pass++) {
                executor.backward(pass, loss.gradients(pass));
            }
            for (Parameter parameter : program.parameters()) {
                if (parameter.kind().trained()) {
                    checkParameter(executor, plan, loss, parameter, parameters.get(parameter.index()));
                }
            }
        }
    }

    private static void checkParameter(Executor executor, StepPlan plan, CombinedLoss loss, Parameter parameter,
            float[] values) {
        float[] gradient = new float[values.length];
        executor.gradient(parameter.index(), gradient);
        double wrong = 0;
        double size = 1e-3;
        for (int i = 0; i < values.length; i++) {
            double slope = 0;
            float at = values[i];
            for (float h : new float[] {0x1p-9f, -0x1p-9f}) {
                values[i] = at + h;
                for (int pass = 0; pass < plan.passes(); pass++) {
                    executor.load(pass, parameter.index(), values);
                }
                slope += Math.signum(h) * loss(executor, plan, loss) / 0x1p-8 / COUNT;
            }
            values[i] = at;
            for (int pass = 0; pass < plan.passes(); pass++) {
                executor.load(pass, parameter.index(), values);
            }
            wrong += (slope - gradient[i]) * (slope - gradient[i]);
            size += slope * slope;
        }
        assertEquals(0, Math.sqrt(wrong / size), 1e-2, parameter.name());
    }
}
