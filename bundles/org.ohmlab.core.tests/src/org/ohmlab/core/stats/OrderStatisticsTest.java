/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.stats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.core.stats.OrderStatistics.Percentile;
import org.ohmlab.core.stats.OrderStatistics.Ranks;

class OrderStatisticsTest {

    /** Rank 0 stands for: no such bound exists. */
    @ParameterizedTest
    @CsvSource({ "1,200,2,0,6,0.984", "1,500,5,1,11,0.980", "1,1000,10,4,18,0.976", "1,2000,20,12,30,0.958",
        "1,10000,100,81,121,0.956", "5,200,10,4,17,0.967", "5,1000,50,37,65,0.958", "5,10000,500,458,544,0.952" })
    void ranksAtNinetyFivePerCent(double percent, int count, int rank, int low, int high, double coverage) {
        assertEquals(rank, OrderStatistics.rank(percent, count));
        Ranks ranks = OrderStatistics.ranks(percent, count, 0.95);
        assertEquals(low, ranks.low().orElse(0));
        assertEquals(high, ranks.high().orElse(0));
        assertEquals(coverage, ranks.coverage(), 5e-4);
        assertTrue(ranks.coverage() >= 0.95);
    }

    @Test
    void nearestRankDoesNotSlipByRounding() {
        assertEquals(7, OrderStatistics.rank(0.7, 1000));
        assertEquals(29, OrderStatistics.rank(2.9, 1000));
        assertEquals(1, OrderStatistics.rank(1, 20));
        assertEquals(1, OrderStatistics.rank(5, 20));
        assertEquals(2, OrderStatistics.rank(5, 21));
        assertEquals(20, OrderStatistics.rank(100, 20));
    }

    @Test
    void smallSamplesHaveNoBounds() {
        Percentile median = OrderStatistics.percentile(new double[] { 3, 1, 2 }, 50, 0.95);
        assertEquals(2, median.value());
        assertTrue(median.low().isEmpty());
        assertTrue(median.high().isEmpty());
        Percentile high = OrderStatistics.percentile(new double[] { 3, 1, 2 }, 99, 0.95);
        assertEquals(3, high.value());
        assertTrue(high.high().isEmpty());
    }

    @Test
    void boundsAreValuesOfTheSample() {
        double[] sample = IntStream.rangeClosed(1, 1000).mapToDouble(i -> 1001 - i).toArray();
        double[] before = sample.clone();
        Percentile worst = OrderStatistics.percentile(sample, 1, 0.95);
        assertEquals(10, worst.value());
        assertEquals(4, worst.low().getAsDouble());
        assertEquals(18, worst.high().getAsDouble());
        assertArrayEquals(before, sample);
    }

    /** The promise itself: over many samples of a known distribution, the interval holds the true percentile. */
    @Test
    void intervalCoversAsOftenAsItSays() {
        int samples = 20_000;
        int n = 200;
        double truth = 0.05;
        int covered = 0;
        double coverage = 0;
        float[] uniforms = new float[n];
        double[] sample = new double[n];
        for (int s = 0; s < samples; s++) {
            CounterRandom.uniforms(new DrawKey(1, Purpose.CHIP_VARIATION, s, 0, 0), 0, uniforms, 0, n);
            for (int i = 0; i < n; i++) {
                sample[i] = uniforms[i];
            }
            Percentile percentile = OrderStatistics.percentile(sample, 5, 0.95);
            coverage = percentile.coverage();
            if (percentile.low().getAsDouble() <= truth && truth <= percentile.high().getAsDouble()) {
                covered++;
            }
        }
        double slack = 4 * Math.sqrt(coverage * (1 - coverage) / samples);
        assertEquals(coverage, (double) covered / samples, slack);
    }

    @Test
    void refusesWhatHasNoAnswer() {
        assertThrows(IllegalArgumentException.class, () -> OrderStatistics.rank(0, 10));
        assertThrows(IllegalArgumentException.class, () -> OrderStatistics.rank(5, 0));
        assertThrows(IllegalArgumentException.class, () -> OrderStatistics.ranks(5, 10, 1));
        assertThrows(IllegalArgumentException.class, () -> OrderStatistics.percentile(new double[0], 5, 0.95));
        assertThrows(IllegalArgumentException.class,
                () -> OrderStatistics.percentile(new double[] { Double.NaN }, 5, 0.95));
    }
}
