/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Sums of predictive distributions: what they say, and that they merge exactly. */
class PredictiveSumsTest {

    private static final int IMAGES = 7;
    private static final int CLASSES = 4;

    private static void add(PredictiveSums sums, double[][] distributions) {
        for (int image = 0; image < distributions.length; image++) {
            double[] p = distributions[image];
            double[] logP = new double[p.length];
            double entropy = 0;
            for (int c = 0; c < p.length; c++) {
                logP[c] = Math.max(PredictiveSums.LOG_FLOOR, Math.log(p[c]));
                entropy -= p[c] * logP[c];
            }
            sums.add(image, logP, p, entropy);
        }
        sums.endDraw();
    }

    private static double[][] random(Random random) {
        double[][] p = new double[IMAGES][CLASSES];
        for (double[] row : p) {
            double sum = 0;
            for (int c = 0; c < CLASSES; c++) {
                row[c] = Math.exp(3 * random.nextGaussian());
                sum += row[c];
            }
            for (int c = 0; c < CLASSES; c++) {
                row[c] /= sum;
            }
        }
        return p;
    }

    private static List<double[][]> draws(int count) {
        Random random = new Random(2);
        List<double[][]> draws = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            draws.add(random(random));
        }
        return draws;
    }

    @Test
    void keptAndRestoredSumsGoOnAsIfNothingHappened() {
        List<double[][]> draws = draws(5);
        PredictiveSums whole = new PredictiveSums(IMAGES, CLASSES);
        draws.forEach(draw -> add(whole, draw));
        PredictiveSums before = new PredictiveSums(IMAGES, CLASSES);
        draws.subList(0, 3).forEach(draw -> add(before, draw));
        PredictiveSums restored = PredictiveSums.of(IMAGES, CLASSES, before.draws(), before.probability().clone(),
                before.logProbability().clone(), before.entropy().clone());
        assertEquals(before, restored);
        draws.subList(3, 5).forEach(draw -> add(restored, draw));
        assertEquals(whole, restored);
        assertEquals(whole.spread(), restored.spread());
        assertThrows(IllegalArgumentException.class,
                () -> PredictiveSums.of(IMAGES, CLASSES + 1, 1, before.probability(), before.logProbability(),
                        before.entropy()));
    }

    @Test
    void spreadOfTwoKnownDistributions() {
        PredictiveSums sums = new PredictiveSums(1, 2);
        add(sums, new double[][] {{0.9, 0.1}});
        add(sums, new double[][] {{0.3, 0.7}});
        // Worked by hand: mean (0.6, 0.4).
        double h1 = -0.9 * Math.log(0.9) - 0.1 * Math.log(0.1);
        double h2 = -0.3 * Math.log(0.3) - 0.7 * Math.log(0.7);
        double hMean = -0.6 * Math.log(0.6) - 0.4 * Math.log(0.4);
        double reverse = (0.6 * Math.log(0.6 / 0.9) + 0.4 * Math.log(0.4 / 0.1) + 0.6 * Math.log(0.6 / 0.3)
                + 0.4 * Math.log(0.4 / 0.7)) / 2;
        PredictiveSums.Spread spread = sums.spread();
        assertEquals((h1 + h2) / 2, spread.entropy(), 1e-9);
        assertEquals(hMean, spread.entropyOfMean(), 1e-9);
        assertEquals(hMean - (h1 + h2) / 2, spread.mutualInformation(), 1e-9);
        assertEquals(reverse, spread.reverseMutualInformation(), 1e-9);
        assertEquals(spread.mutualInformation() + reverse, spread.expectedKl(), 1e-9);
    }

    @Test
    void expectedKlIsTheMeanOverAllPairsOfChips() {
        List<double[][]> draws = draws(6);
        PredictiveSums sums = new PredictiveSums(IMAGES, CLASSES);
        draws.forEach(draw -> add(sums, draw));
        double pairs = 0;
        for (double[][] a : draws) {
            for (double[][] b : draws) {
                for (int image = 0; image < IMAGES; image++) {
                    for (int c = 0; c < CLASSES; c++) {
                        pairs += a[image][c] * Math.log(a[image][c] / b[image][c]);
                    }
                }
            }
        }
        assertEquals(pairs / 36 / IMAGES, sums.spread().expectedKl(), 1e-8);
    }

    @Test
    void agreeingChipsHaveNoSpread() {
        PredictiveSums sums = new PredictiveSums(IMAGES, CLASSES);
        double[][] same = random(new Random(3));
        for (int i = 0; i < 20; i++) {
            add(sums, same);
        }
        assertEquals(0, sums.spread().mutualInformation(), 1e-9);
        assertEquals(0, sums.spread().reverseMutualInformation(), 1e-9);
        assertTrue(sums.spread().mutualInformation() >= 0);
    }

    @Test
    void anySplitInAnyOrderMergesToTheSameBits() {
        List<double[][]> draws = draws(24);
        PredictiveSums whole = new PredictiveSums(IMAGES, CLASSES);
        draws.forEach(draw -> add(whole, draw));
        Random random = new Random(4);
        for (int trial = 0; trial < 50; trial++) {
            List<double[][]> shuffled = new ArrayList<>(draws);
            Collections.shuffle(shuffled, random);
            List<PredictiveSums> parts = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                parts.add(new PredictiveSums(IMAGES, CLASSES));
            }
            shuffled.forEach(draw -> add(parts.get(random.nextInt(parts.size())), draw));
            PredictiveSums merged = new PredictiveSums(IMAGES, CLASSES);
            parts.forEach(merged::merge);
            assertEquals(whole, merged);
            assertEquals(whole.spread(), merged.spread());
        }
        PredictiveSums fewer = new PredictiveSums(IMAGES, CLASSES);
        draws.subList(1, 24).forEach(draw -> add(fewer, draw));
        assertNotEquals(whole, fewer);
    }

    @Test
    void mergingSeveralTimesIsAddingSeveralTimes() {
        PredictiveSums once = new PredictiveSums(IMAGES, CLASSES);
        PredictiveSums thrice = new PredictiveSums(IMAGES, CLASSES);
        double[][] draw = random(new Random(5));
        add(once, draw);
        for (int i = 0; i < 3; i++) {
            add(thrice, draw);
        }
        PredictiveSums merged = new PredictiveSums(IMAGES, CLASSES);
        merged.merge(once, 3);
        assertEquals(thrice, merged);
        assertEquals(3, merged.draws());
    }

    @Test
    void impossibleAnswersStayFiniteAndOverflowIsRefused() {
        PredictiveSums sums = new PredictiveSums(1, 2);
        add(sums, new double[][] {{1, 0}});
        add(sums, new double[][] {{0, 1}});
        assertEquals(Math.log(2), sums.spread().mutualInformation(), 1e-9);
        // log p of the impossible class is floored at -10000.
        assertEquals(-Math.log(2) + 5000, sums.spread().reverseMutualInformation(), 1e-6);
        PredictiveSums many = new PredictiveSums(1, 2);
        many.merge(sums, 100_000);
        assertEquals(sums.spread().reverseMutualInformation(), many.spread().reverseMutualInformation(), 1e-9);
        assertThrows(IllegalStateException.class, () -> many.merge(sums));
        assertThrows(IllegalArgumentException.class, () -> sums.merge(new PredictiveSums(1, 3)));
        assertTrue(Double.isNaN(new PredictiveSums(1, 2).spread().entropy()));
    }
}
