/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.Arrays;
import java.util.List;

/** Counts values into bins of equal width. */
public final class Histogram {

    private static final int MOST_BINS = 60;

    private Histogram() {
    }

    /**
     * Edges for several samples that are to be compared in one chart. The width follows Freedman and Diaconis (twice
     * the interquartile range by the cube root of the number of values), of the sample that needs the narrowest bins,
     * rounded to 1, 2 or 5 times a power of ten so that edges are numbers a reader can say.
     *
     * @param samples the samples; values that are not finite are left out
     * @return edges around all values, ascending, at least two; none when there is no value
     */
    public static double[] edges(List<double[]> samples) {
        double[] all = finite(samples.stream().flatMapToDouble(Arrays::stream).toArray());
        if (all.length == 0) {
            return new double[0];
        }
        double low = all[0];
        double high = all[all.length - 1];
        double wanted = samples.stream().mapToDouble(sample -> width(finite(sample))).filter(w -> w > 0).min()
                .orElse((high - low) / 10);
        double least = (high - low) / MOST_BINS;
        double step = roundStep(Math.max(wanted, least));
        if (!(step > 0)) {
            // All values are the same: one bin around it.
            step = low == 0 ? 1 : roundStep(Math.abs(low) / 100);
        }
        long first = (long) Math.floor(low / step + 1e-9);
        long last = Math.max(first + 1, (long) Math.ceil(high / step - 1e-9));
        double[] edges = new double[(int) (last - first) + 1];
        for (int i = 0; i < edges.length; i++) {
            edges[i] = product(first + i, step);
        }
        return edges;
    }

    /**
     * @param sample values; those that are not finite or lie outside of the edges are not counted
     * @param edges edges of the bins, ascending; the last bin holds its right edge, too
     * @return how many values fall into each bin
     */
    public static double[] counts(double[] sample, double[] edges) {
        double[] counts = new double[Math.max(0, edges.length - 1)];
        for (double value : sample) {
            if (edges.length < 2 || !(value >= edges[0] && value <= edges[edges.length - 1])) {
                continue;
            }
            int place = Arrays.binarySearch(edges, value);
            int bin = place >= 0 ? place : -place - 2;
            counts[Math.min(bin, counts.length - 1)]++;
        }
        return counts;
    }

    /**
     * @param sample values; those that are not finite or lie outside of the edges are not counted
     * @param edges edges of the bins, ascending
     * @return the share of the counted values that fall into each bin; zeros when none is counted
     */
    public static double[] shares(double[] sample, double[] edges) {
        double[] counts = counts(sample, edges);
        double sum = Arrays.stream(counts).sum();
        return sum == 0 ? counts : Arrays.stream(counts).map(count -> count / sum).toArray();
    }

    private static double[] finite(double[] sample) {
        return Arrays.stream(sample).filter(Double::isFinite).sorted().toArray();
    }

    private static double width(double[] sorted) {
        int n = sorted.length;
        if (n < 2) {
            return 0;
        }
        double range = quantile(sorted, 0.75) - quantile(sorted, 0.25);
        return 2 * range / Math.cbrt(n);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    private static double roundStep(double size) {
        if (!(size > 0) || Double.isInfinite(size)) {
            return 0;
        }
        double power = Math.pow(10, Math.floor(Math.log10(size)));
        for (int digit : new int[] {1, 2, 5}) {
            if (digit * power >= size * (1 - 1e-9)) {
                return exact(digit * power);
            }
        }
        return exact(10 * power);
    }

    /** Steps below 1 as the nearest double of their decimal writing, so that multiples of them look decimal, too. */
    private static double exact(double step) {
        return step >= 1 ? Math.rint(step) : 1 / exactInverse(step);
    }

    private static double exactInverse(double step) {
        double inverse = 1 / step;
        return Math.abs(inverse - Math.rint(inverse)) < 1e-6 * inverse && inverse < 1e15 ? Math.rint(inverse) : inverse;
    }

    private static double product(long times, double step) {
        return step >= 1 ? times * step : times / exactInverse(step);
    }
}
