/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.FeedbackSign;
import org.ohmlab.engine.method.IntermediateRepresentationSnapshot;
import org.ohmlab.engine.method.NoiseInjection;
import org.ohmlab.engine.method.OrientedVariationalForward;
import org.ohmlab.engine.method.StepPlan;

/** The combined loss and its derivatives. */
class CombinedLossTest {

    private static final int COUNT = 5;
    private static final int CLASSES = 3;
    private static final int[] LABELS = {0, 2, 1, 1, 0};

    private static StepPlan ovf(double beta, FeedbackSign sign) {
        return new OrientedVariationalForward(beta, 0.1, List.of(0.15, 0.1, 0.05), sign,
                BatchNormPolicy.MAIN_PASS).plan(0);
    }

    private static float[][][] logits(int passes, int outputs) {
        Random random = new Random(5);
        float[][][] logits = new float[passes][outputs][COUNT * CLASSES];
        for (float[][] pass : logits) {
            for (float[] output : pass) {
                for (int i = 0; i < output.length; i++) {
                    output[i] = (float) (3 * random.nextGaussian());
                }
            }
        }
        return logits;
    }

    /** The formula, written down a second time. */
    private static double byHand(double[][] combined) {
        double sum = 0;
        for (int image = 0; image < COUNT; image++) {
            double all = 0;
            for (int c = 0; c < CLASSES; c++) {
                all += Math.exp(combined[image][c]);
            }
            sum -= Math.log(Math.exp(combined[image][LABELS[image]]) / all);
        }
        return sum;
    }

    @Test
    void ovfIsCrossEntropyOfLogitsMinusDecayedFeedbackOverFour() {
        float[][][] l = logits(4, 1);
        double beta = 0.5;
        double[][] u = new double[COUNT][CLASSES];
        for (int i = 0; i < COUNT * CLASSES; i++) {
            u[i / CLASSES][i % CLASSES] = (l[0][0][i] - beta * (l[1][0][i] + 0.1 * l[2][0][i] + 0.01 * l[3][0][i])) / 4;
        }
        double loss = new CombinedLoss(ovf(beta, FeedbackSign.NEGATIVE), 1, COUNT, CLASSES).compute(l, LABELS, COUNT);
        assertEquals(byHand(u), loss, 1e-12);
    }

    @Test
    void irsIsCrossEntropyOfLogitsMinusDecayedExitsOverThree() {
        float[][][] l = logits(1, 3);
        double[][] u = new double[COUNT][CLASSES];
        for (int i = 0; i < COUNT * CLASSES; i++) {
            u[i / CLASSES][i % CLASSES] = (l[0][0][i] - 0.2 * (l[0][1][i] + 0.1 * l[0][2][i])) / 3;
        }
        StepPlan plan = new IntermediateRepresentationSnapshot(0.2, 0.1, FeedbackSign.NEGATIVE,
                BatchNormPolicy.MAIN_PASS)
                .plan(2);
        assertEquals(byHand(u), new CombinedLoss(plan, 3, COUNT, CLASSES).compute(l, LABELS, COUNT), 1e-12);
    }

    @Test
    void negatingFeedbackAndSignChangesNothing() {
        float[][][] l = logits(4, 1);
        double minus = new CombinedLoss(ovf(0.3, FeedbackSign.NEGATIVE), 1, COUNT, CLASSES).compute(l, LABELS, COUNT);
        for (int pass = 1; pass < 4; pass++) {
            for (int i = 0; i < COUNT * CLASSES; i++) {
                l[pass][0][i] = -l[pass][0][i];
            }
        }
        double plus = new CombinedLoss(ovf(0.3, FeedbackSign.POSITIVE), 1, COUNT, CLASSES).compute(l, LABELS, COUNT);
        assertEquals(minus, plus);
        assertEquals(minus,
                new CombinedLoss(ovf(-0.3, FeedbackSign.NEGATIVE), 1, COUNT, CLASSES).compute(l, LABELS, COUNT));
    }

    @Test
    void ovfWithoutBetaIsNoiseInjectionAtTemperatureFour() {
        float[][][] l = logits(4, 1);
        CombinedLoss feedback = new CombinedLoss(ovf(0, FeedbackSign.NEGATIVE), 1, COUNT, CLASSES);
        CombinedLoss plain = new CombinedLoss(new NoiseInjection(4).plan(0), 1, COUNT, CLASSES);
        assertEquals(plain.compute(l, LABELS, COUNT), feedback.compute(l, LABELS, COUNT));
        assertArrayEquals(plain.gradients(0)[0], feedback.gradients(0)[0]);
        assertTrue(feedback.counts(0));
        assertFalse(feedback.counts(1));
        assertNull(feedback.gradients(1)[0]);
    }

    @Test
    void derivativesMatchFiniteDifferencesInEveryTerm() {
        float[][][] l = logits(4, 1);
        CombinedLoss loss = new CombinedLoss(ovf(0.7, FeedbackSign.NEGATIVE), 1, COUNT, CLASSES);
        for (int pass = 0; pass < 4; pass++) {
            loss.compute(l, LABELS, COUNT);
            float[] gradient = loss.gradients(pass)[0].clone();
            for (int i = 0; i < COUNT * CLASSES; i++) {
                float at = l[pass][0][i];
                l[pass][0][i] = at + 0x1p-7f;
                double up = loss.compute(l, LABELS, COUNT);
                l[pass][0][i] = at - 0x1p-7f;
                double down = loss.compute(l, LABELS, COUNT);
                l[pass][0][i] = at;
                double expected = (up - down) / 0x1p-6 / COUNT;
                // What is left is the central difference's own error and the float rounding of the shifted logit.
                assertEquals(expected, gradient[i], 2e-4 * Math.abs(expected) + 1e-7);
            }
        }
    }

    @Test
    void hugeLogitsDoNotOverflowAndMissingNumbersShow() {
        float[][][] l = {{{1e30f, 0, 0}}};
        CombinedLoss loss = new CombinedLoss(new NoiseInjection(1).plan(0), 1, 1, CLASSES);
        assertEquals(0, loss.compute(l, new int[] {0}, 1), 0);
        assertEquals(1e30, loss.compute(l, new int[] {1}, 1), 1e24);
        l[0][0][1] = Float.NaN;
        assertFalse(Double.isFinite(loss.compute(l, new int[] {0}, 1)));
        l[0][0][1] = Float.POSITIVE_INFINITY;
        assertFalse(Double.isFinite(loss.compute(l, new int[] {0}, 1)));
    }
}
