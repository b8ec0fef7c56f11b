/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalQuantileTest {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    @Test
    void agreesWithAnIndependentQuantileOverTheWholeRange() {
        double worst = 0;
        for (long bin = 0; bin < 1L << 32; bin += 65_521) {
            worst = Math.max(worst, relativeError((int) bin));
        }
        for (int bin = 0; bin < 100_000; bin++) {
            worst = Math.max(worst, Math.max(relativeError(bin), relativeError(~bin)));
        }
        // Half a unit in the last place of a float is 6e-8.
        assertTrue(worst < 6.1e-8, "relative error " + worst);
    }

    private static double relativeError(int word) {
        double q = NormalQuantile.centred(word);
        double expected = Math.copySign(NORMAL.inverseSurvivalProbability(0.5 - Math.abs(q)), q);
        return Math.abs(NormalQuantile.ofWord(word) - expected) / Math.abs(expected);
    }

    @Test
    void isSymmetric() {
        for (int word : new int[] { 0, 1, 77, 123_456_789, 0x7FFFFFFF, 0x80000000, 0x13333333, 0x13333334 }) {
            assertEquals(-NormalQuantile.ofWord(word), NormalQuantile.ofWord(~word));
        }
    }

    @Test
    void branchesMeetWithoutAGap() {
        double step = 1e-9;
        double below = NormalQuantile.central(NormalQuantile.CENTRAL);
        double above = NormalQuantile.tail(NormalQuantile.CENTRAL + step);
        assertEquals(below + step / NORMAL.density(below), above, 1e-14);
    }

    @Test
    void outermostBins() {
        assertEquals(NORMAL.inverseSurvivalProbability(0x1p-33), NormalQuantile.ofWord(-1), 1e-6);
        assertEquals(-NORMAL.inverseSurvivalProbability(0x1p-33), NormalQuantile.ofWord(0), 1e-6);
    }

    @Test
    void logarithm() {
        for (int i = 1; i < 200_000; i++) {
            double x = i * 0x1p-33;
            assertEquals(StrictMath.log(x), NormalQuantile.log(x), 1e-13);
            double y = 0.075 * i / 200_000;
            assertEquals(StrictMath.log(y), NormalQuantile.log(y), 1e-13);
        }
    }
}
