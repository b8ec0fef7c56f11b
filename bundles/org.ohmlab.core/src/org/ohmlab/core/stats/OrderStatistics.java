/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.stats;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * Percentiles of a sample with intervals that presume no distribution. KPP_k, the k-th percentile performance of TRICE
 * (arXiv 2307.15853), is the accuracy that k per cent of the chips do not exceed; its estimate by nearest rank and the
 * interval by binomial ranks are our choice, since no published estimator is known.
 */
public final class OrderStatistics {

    /** Keeps a rank that is whole in exact arithmetic from being rounded up. */
    private static final double RANK_SLACK = 1e-9;

    private OrderStatistics() {
    }

    /**
     * Ranks (1 is the smallest value) between which the true percentile lies.
     *
     * @param low rank of the lower end; empty when the sample is too small to have one
     * @param high rank of the upper end; empty when the sample is too small to have one
     * @param coverage the probability, for a continuous distribution, that the interval holds the true percentile; at
     *        least the confidence asked for
     */
    public record Ranks(OptionalInt low, OptionalInt high, double coverage) {
    }

    /**
     * A percentile's estimate and interval.
     *
     * @param value the estimate
     * @param low the interval's lower end; empty when the sample is too small to have one
     * @param high the interval's upper end; empty when the sample is too small to have one
     * @param coverage as {@link Ranks#coverage()}
     */
    public record Percentile(double value, OptionalDouble low, OptionalDouble high, double coverage) {
    }

    /**
     * @param percent k, above 0 and at most 100
     * @param count n, the sample's size
     * @return the nearest rank ceil(k n/100), 1 is the smallest value
     */
    public static int rank(double percent, int count) {
        if (!(percent > 0 && percent <= 100) || count < 1) {
            throw new IllegalArgumentException("No rank for " + percent + " % of " + count + " values");
        }
        return Math.max(1, (int) Math.ceil(percent * count / 100 - RANK_SLACK));
    }

    /**
     * The number of values below the true percentile is Binomial(n, k/100), whatever the distribution; its quantiles at
     * (1 - confidence)/2 on both sides give the ranks.
     *
     * @param percent k, above 0 and below 100
     * @param count n, the sample's size
     * @param confidence confidence level in (0, 1), such as 0.95
     * @return the ranks
     */
    public static Ranks ranks(double percent, int count, double confidence) {
        if (!(percent > 0 && percent < 100) || count < 1 || !(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException(
                    "No ranks for " + percent + " % of " + count + " values at confidence " + confidence);
        }
        BinomialDistribution below = BinomialDistribution.of(count, percent / 100);
        double outside = (1 - confidence) / 2;
        int low = below.inverseCumulativeProbability(outside);
        int high = below.inverseSurvivalProbability(outside) + 1;
        double coverage = below.cumulativeProbability(high - 1) - (low > 0 ? below.cumulativeProbability(low - 1) : 0);
        return new Ranks(low >= 1 ? OptionalInt.of(low) : OptionalInt.empty(),
                high <= count ? OptionalInt.of(high) : OptionalInt.empty(), coverage);
    }

    /**
     * @param sample at least one value, all of them finite; not changed
     * @param percent k, above 0 and below 100
     * @param confidence confidence level in (0, 1), such as 0.95
     * @return the percentile with its interval
     */
    public static Percentile percentile(double[] sample, double percent, double confidence) {
        check(sample, confidence);
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        Ranks ranks = ranks(percent, sorted.length, confidence);
        return new Percentile(sorted[rank(percent, sorted.length) - 1], at(sorted, ranks.low()),
                at(sorted, ranks.high()), ranks.coverage());
    }

    private static OptionalDouble at(double[] sorted, OptionalInt rank) {
        return rank.isPresent() ? OptionalDouble.of(sorted[rank.getAsInt() - 1]) : OptionalDouble.empty();
    }

    static void check(double[] sample, double confidence) {
        if (sample.length == 0) {
            throw new IllegalArgumentException("An empty sample has no estimates");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("The confidence level must be between 0 and 1 but is " + confidence);
        }
        for (double value : sample) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("The sample holds " + value);
            }
        }
    }
}
