/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.stats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MeanIntervalTest {

    @Test
    void threeSeeds() {
        MeanInterval interval = MeanInterval.of(new double[] { 0.81, 0.83, 0.85 }, 0.95);
        assertEquals(3, interval.count());
        assertEquals(0.83, interval.mean(), 1e-15);
        assertEquals(0.02, interval.deviation().getAsDouble(), 1e-15);
        // Student's t at 97.5 % with 2 degrees of freedom is 4.302653 in every table.
        double half = 4.302653 * 0.02 / Math.sqrt(3);
        assertEquals(0.83 - half, interval.low().getAsDouble(), 1e-8);
        assertEquals(0.83 + half, interval.high().getAsDouble(), 1e-8);
    }

    @Test
    void twentyChips() {
        double[] sample = new double[20];
        for (int i = 0; i < sample.length; i++) {
            sample[i] = i;
        }
        MeanInterval interval = MeanInterval.of(sample, 0.99);
        double deviation = Math.sqrt(35);
        assertEquals(deviation, interval.deviation().getAsDouble(), 1e-12);
        // 2.860935 is t at 99.5 % with 19 degrees of freedom.
        assertEquals(9.5 - 2.860935 * deviation / Math.sqrt(20), interval.low().getAsDouble(), 1e-5);
        assertEquals(0.99, interval.confidence());
    }

    @Test
    void oneValueHasNoInterval() {
        MeanInterval interval = MeanInterval.of(new double[] { 0.5 }, 0.95);
        assertEquals(0.5, interval.mean());
        assertTrue(interval.deviation().isEmpty());
        assertTrue(interval.low().isEmpty());
        assertTrue(interval.high().isEmpty());
    }

    @Test
    void aLargeOffsetDoesNotSpoilTheDeviation() {
        MeanInterval interval = MeanInterval.of(new double[] { 1e9 + 1, 1e9 + 2, 1e9 + 3 }, 0.95);
        assertEquals(1, interval.deviation().getAsDouble(), 1e-12);
    }

    @Test
    void refusesWhatHasNoAnswer() {
        assertThrows(IllegalArgumentException.class, () -> MeanInterval.of(new double[0], 0.95));
        assertThrows(IllegalArgumentException.class, () -> MeanInterval.of(new double[] { 1 }, 0));
        assertThrows(IllegalArgumentException.class,
                () -> MeanInterval.of(new double[] { Double.POSITIVE_INFINITY }, 0.95));
    }
}
