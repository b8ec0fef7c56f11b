/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitSlicesTest {

    /** The published values, which an independent simulation of every cell confirms to three digits. */
    @ParameterizedTest
    @CsvSource({ "8,2,0.77763", "4,2,0.82462", "6,2,0.78680", "8,1,0.57961", "8,4,0.94301", "8,8,1" })
    void fullRangeGain(int weightBits, int cellBits, double gain) {
        assertEquals(gain, new BitSlices(weightBits, cellBits).fullRangeGain(), 5e-6);
    }

    @ParameterizedTest
    @CsvSource({ "8,2", "4,2", "6,3", "8,1", "8,4", "8,8", "16,4", "32,2", "32,32", "1,1" })
    void conventionsDifferByTheLargestDigit(int weightBits, int cellBits) {
        BitSlices slices = new BitSlices(weightBits, cellBits);
        double ratio = slices.fullRangeGain() / slices.levelGain();
        assertEquals(Math.pow(2, cellBits) - 1, ratio, ratio * 1e-14);
    }

    @Test
    void levelGainInNumbers() {
        assertEquals(Math.sqrt(1 + 16 + 256 + 4096) / 255, new BitSlices(8, 2).levelGain(), 1e-15);
    }

    @Test
    void digitsSumUpToTheWeight() {
        for (int cellBits : new int[] { 1, 2, 4, 8 }) {
            BitSlices slices = new BitSlices(8, cellBits);
            for (int magnitude = 0; magnitude < 256; magnitude++) {
                long sum = 0;
                for (int j = 0; j < slices.count(); j++) {
                    sum += slices.digit(magnitude, j) * slices.significance(j);
                }
                assertEquals(magnitude, sum);
            }
        }
        assertEquals(0xFFFFFFFFL, new BitSlices(32, 32).digit(0xFFFFFFFFL, 0));
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> new BitSlices(8, 3));
        assertThrows(IllegalArgumentException.class, () -> new BitSlices(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new BitSlices(33, 1));
        assertThrows(IllegalArgumentException.class, () -> new BitSlices(8, 0));
        BitSlices slices = new BitSlices(8, 2);
        assertThrows(IllegalArgumentException.class, () -> slices.digit(256, 0));
        assertThrows(IllegalArgumentException.class, () -> slices.significance(4));
    }
}
