/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PairedChipsTest {

    private static final double CONFIDENCE = 0.95;

    @Test
    void oneSeedIsComparedOverItsChips() {
        // Differences 0.02, 0.04, 0.06, 0: mean 0.03, deviation 0.025820, Student's t(3) 3.182446.
        PairedChips paired = PairedChips.of(Map.of(1L, Map.of(0, 0.72, 1, 0.84, 2, 0.66, 3, 0.5, 9, 0.1)),
                Map.of(1L, Map.of(0, 0.70, 1, 0.80, 2, 0.60, 3, 0.5, 8, 0.9)), CONFIDENCE).orElseThrow();
        assertEquals(4, paired.pairs());
        assertEquals(1, paired.seeds());
        assertEquals(0.68, paired.first(), 1e-12);
        assertEquals(0.65, paired.second(), 1e-12);
        assertEquals(0.03, paired.difference().mean(), 1e-12);
        assertEquals(0.03 - 3.182446 * 0.0258199 / 2, paired.difference().low().orElseThrow(), 1e-6);
        assertEquals(0.75, paired.better());
        assertEquals(0.25, paired.equal());
        // d_z = 0.03 / 0.0258199 = 1.161895; Hedges' correction for 4 pairs: 1 - 3/11.
        assertEquals(1.161895 * (1 - 3.0 / 11), paired.effect(), 1e-6);
        assertFalse(paired.distinct());
    }

    @Test
    void severalSeedsAreComparedOverTheirMeans() {
        // Means of the differences 0.1 and 0.2: mean 0.15, deviation 0.0707107, Student's t(1) 12.7062.
        PairedChips paired = PairedChips.of(
                Map.of(1L, Map.of(0, 0.6, 1, 0.6), 2L, Map.of(0, 0.8, 1, 0.8), 3L, Map.of(0, 0.9)),
                Map.of(1L, Map.of(0, 0.5, 1, 0.5), 2L, Map.of(0, 0.5, 1, 0.7)), CONFIDENCE).orElseThrow();
        assertEquals(4, paired.pairs());
        assertEquals(2, paired.seeds());
        assertEquals(0.15, paired.difference().mean(), 1e-12);
        assertEquals(0.15 + 12.7062 * 0.0707107 / Math.sqrt(2), paired.difference().high().orElseThrow(), 1e-4);
        assertEquals(1, paired.better());
    }

    @Test
    void equalChipsHaveNoEffectSize() {
        Map<Long, Map<Integer, Double>> chips = Map.of(1L, Map.of(0, 0.5, 1, 0.6));
        PairedChips paired = PairedChips.of(chips, chips, CONFIDENCE).orElseThrow();
        assertTrue(Double.isNaN(paired.effect()));
        assertEquals(1, paired.equal());
        assertFalse(paired.distinct());
    }

    @Test
    void withoutCommonChipsThereIsNothingToSay() {
        assertTrue(PairedChips.of(Map.of(1L, Map.of(0, 0.5)), Map.of(2L, Map.of(0, 0.5)), CONFIDENCE).isEmpty());
        assertTrue(PairedChips.of(Map.of(1L, Map.of(0, Double.NaN)), Map.of(1L, Map.of(0, 0.5)), CONFIDENCE)
                .isEmpty());
    }
}
