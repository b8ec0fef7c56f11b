/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HistogramTest {

    @Test
    void edgesAreRoundNumbersAroundAllValues() {
        double[] sample = IntStream.range(0, 100).mapToDouble(i -> 0.7035 + 0.001 * i).toArray();
        double[] edges = Histogram.edges(List.of(sample));
        // Interquartile range 0.0495, cube root of 100 is 4.64: 0.0213, rounded up to 0.05.
        assertArrayEquals(new double[] {0.7, 0.75, 0.8, 0.85}, edges);
        double[] counts = Histogram.counts(sample, edges);
        assertArrayEquals(new double[] {47, 50, 3}, counts);
        assertEquals(1, Arrays.stream(Histogram.shares(sample, edges)).sum(), 1e-12);
    }

    @Test
    void samplesShareTheirEdges() {
        double[] edges = Histogram.edges(List.of(new double[] {1, 2, 3, 4}, new double[] {10, 11, Double.NaN}));
        assertTrue(edges[0] <= 1 && edges[edges.length - 1] >= 11);
        for (int i = 1; i < edges.length; i++) {
            assertTrue(edges[i] > edges[i - 1]);
        }
    }

    @Test
    void onlyEqualValuesHaveOneBin() {
        double[] edges = Histogram.edges(List.of(new double[] {0.5, 0.5}));
        assertEquals(2, edges.length);
        assertArrayEquals(new double[] {2}, Histogram.counts(new double[] {0.5, 0.5}, edges));
        assertEquals(2, Histogram.edges(List.of(new double[] {0})).length);
        assertEquals(2, Histogram.edges(List.of(new double[] {7, 7, 7})).length);
    }

    @Test
    void nothingHasNoBins() {
        assertEquals(0, Histogram.edges(List.of(new double[] {Double.NaN})).length);
        assertEquals(0, Histogram.counts(new double[] {1}, new double[0]).length);
        assertEquals(0, Series.steps("a", SeriesStyle.of(0), new double[] {0}, new double[0]).points().size());
    }

    @Test
    void farOutliersDoNotMakeBinsWithoutEnd() {
        double[] sample = IntStream.range(0, 1000).mapToDouble(i -> i == 0 ? 1e6 : i * 1e-6).toArray();
        assertTrue(Histogram.edges(List.of(sample)).length < 100);
    }

    @Test
    void theLastBinHoldsItsRightEdge() {
        double[] edges = {0, 1, 2};
        assertArrayEquals(new double[] {1, 2}, Histogram.counts(new double[] {0, 1, 2, 2.1, -0.1}, edges));
    }

    @Test
    void stepsCloseTheLastBin() {
        Series series = Series.steps("A", SeriesStyle.of(0), new double[] {0, 1, 2}, new double[] {3, 4});
        assertEquals(List.of(Point.of(0, 3), Point.of(1, 4), Point.of(2, 4)), series.points());
        assertThrows(IllegalArgumentException.class,
                () -> Series.steps("A", SeriesStyle.of(0), new double[] {0, 1}, new double[] {3, 4}));
    }
}
