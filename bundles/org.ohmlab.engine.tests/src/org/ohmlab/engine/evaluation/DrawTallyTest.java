/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Metrics of a draw against values worked by hand. */
class DrawTallyTest {

    private static final double T = 4;

    private static double[] softmax(double t, float... logits) {
        double[] p = new double[logits.length];
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = Math.exp(logits[c] / t);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }

    @Test
    void figuresOfThreeImagesAtBothTemperatures() {
        // Right, wrong, and a tie whose first class is the answer and the label.
        float[] logits = {2, 0, -1, 0.5f, 5, 1, 1, 1, 0};
        int[] labels = {0, 2, 0};
        DrawTally tally = new DrawTally(3);
        PredictiveSums one = new PredictiveSums(3, 3);
        PredictiveSums training = new PredictiveSums(3, 3);
        tally.add(logits, labels, 0, 3, T, one, training);
        assertEquals(2 / 3.0, tally.accuracy(), 1e-15);
        for (double t : new double[] {1, T}) {
            double entropy = 0;
            double confidence = 0;
            double nll = 0;
            double ece = 0;
            for (int i = 0; i < 3; i++) {
                double[] p = softmax(t, logits[3 * i], logits[3 * i + 1], logits[3 * i + 2]);
                double max = Math.max(p[0], Math.max(p[1], p[2]));
                for (double v : p) {
                    entropy -= v * Math.log(v) / 3;
                }
                confidence += max / 3;
                nll -= Math.log(p[labels[i]]) / 3;
                // All three confidences fall into bins of their own.
                ece += Math.abs((i == 1 ? 0 : 1) - max) / 3;
            }
            Uncertainty uncertainty = t == 1 ? tally.atOne() : tally.at(T);
            assertEquals(entropy, uncertainty.entropy(), 1e-12);
            assertEquals(confidence, uncertainty.confidence(), 1e-12);
            assertEquals(nll, uncertainty.nll(), 1e-12);
            assertEquals(ece, uncertainty.ece(), 1e-12);
        }
    }

    @Test
    void eceWeighsBinsByTheirImages() {
        Calibration calibration = new Calibration();
        // Bin (0.6, 0.667]: two images, one right, mean confidence 0.63. Bin (0.933, 1]: one image, right, sure.
        calibration.add(0.62, true);
        calibration.add(0.64, false);
        calibration.add(1, true);
        assertEquals(2 / 3.0 * Math.abs(0.5 - 0.63) + 1 / 3.0 * 0, calibration.error(), 1e-12);
        calibration.clear();
        // Upper edges belong to their bin: 1/15 and 2/15 are two bins, so over- and under-confidence do not cancel.
        calibration.add(1 / 15.0, true);
        calibration.add(2 / 15.0, false);
        assertEquals((14 / 15.0 + 2 / 15.0) / 2, calibration.error(), 1e-12);
    }

    @Test
    void aNetworkWithoutNumbersIsWrongAndUniform() {
        DrawTally tally = new DrawTally(2);
        PredictiveSums sums = new PredictiveSums(2, 2);
        tally.add(new float[] {Float.NaN, 1, Float.POSITIVE_INFINITY, 0}, new int[] {0, 0}, 0, 2, 1, sums, sums);
        assertEquals(0, tally.accuracy());
        assertEquals(Math.log(2), tally.atOne().entropy(), 1e-12);
        assertEquals(Math.log(2), tally.atOne().nll(), 1e-12);
        assertEquals(0.5, tally.atOne().confidence(), 1e-12);
        assertEquals(0.5, tally.atOne().ece(), 1e-12);
    }

    @Test
    void extremeLogitsStayFinite() {
        DrawTally tally = new DrawTally(2);
        PredictiveSums sums = new PredictiveSums(1, 2);
        tally.add(new float[] {3e38f, -3e38f}, new int[] {1}, 0, 1, 1, sums, sums);
        assertEquals(10_000, tally.atOne().nll());
        assertEquals(0, tally.atOne().entropy());
    }
}
