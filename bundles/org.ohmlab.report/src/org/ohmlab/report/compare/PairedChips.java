/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ohmlab.core.stats.MeanInterval;

/**
 * Two trainings compared on the same chips: the variation that both share drops out, which makes the interval narrower
 * than those of the two means.
 *
 * <p>The interval follows the rule of the result files: over the seeds' mean differences with several seeds, because
 * chips of one trained network are not independent trainings, else over the chips. The effect size is the mean
 * difference in units of the differences' standard deviation (Cohen's d_z) with Hedges' correction for small samples, 1
 * - 3 / (4 (n - 1) - 1); it is taken over all pairs.
 *
 * @param pairs number of chips that both have
 * @param seeds number of seeds that both have
 * @param first mean of the first
 * @param second mean of the second
 * @param difference first less second, with its interval
 * @param effect effect size; NaN when there is one pair only, or all differences are the same
 * @param better share of the pairs in which the first is higher
 * @param equal share of the pairs in which they are equal
 */
public record PairedChips(int pairs, int seeds, double first, double second, MeanInterval difference, double effect,
        double better, double equal) {

    /**
     * @param first values of the first by seed and chip
     * @param second values of the second by seed and chip
     * @param confidence level of the interval
     * @return the comparison over the chips that both have; empty when there are none
     */
    public static Optional<PairedChips> of(Map<Long, Map<Integer, Double>> first,
            Map<Long, Map<Integer, Double>> second, double confidence) {
        List<double[]> differences = new ArrayList<>();
        double sumFirst = 0;
        double sumSecond = 0;
        for (Map.Entry<Long, Map<Integer, Double>> seed : first.entrySet()) {
            Map<Integer, Double> other = second.getOrDefault(seed.getKey(), Map.of());
            List<Double> own = new ArrayList<>();
            for (Map.Entry<Integer, Double> chip : seed.getValue().entrySet()) {
                Double partner = other.get(chip.getKey());
                if (partner != null && Double.isFinite(partner) && Double.isFinite(chip.getValue())) {
                    own.add(chip.getValue() - partner);
                    sumFirst += chip.getValue();
                    sumSecond += partner;
                }
            }
            if (!own.isEmpty()) {
                differences.add(own.stream().mapToDouble(Double::doubleValue).toArray());
            }
        }
        double[] all = differences.stream().flatMapToDouble(Arrays::stream).toArray();
        if (all.length == 0) {
            return Optional.empty();
        }
        double[] sample = differences.size() == 1 ? all
                : differences.stream().mapToDouble(d -> Arrays.stream(d).average().orElseThrow()).toArray();
        return Optional.of(new PairedChips(all.length, differences.size(), sumFirst / all.length,
                sumSecond / all.length, MeanInterval.of(sample, confidence), effect(all),
                share(all, 1), share(all, 0)));
    }

    /** @return whether the interval does not hold 0 */
    public boolean distinct() {
        return difference.low().isPresent() && difference.high().isPresent()
                && (difference.low().getAsDouble() > 0 || difference.high().getAsDouble() < 0);
    }

    private static double effect(double[] all) {
        int n = all.length;
        double mean = Arrays.stream(all).average().orElseThrow();
        double deviation = Math.sqrt(Arrays.stream(all).map(d -> (d - mean) * (d - mean)).sum() / (n - 1));
        return n < 2 || !(deviation > 0) ? Double.NaN : mean / deviation * (1 - 3.0 / (4.0 * (n - 1) - 1));
    }

    private static double share(double[] all, int sign) {
        return Arrays.stream(all).filter(d -> Math.signum(d) == sign).count() / (double) all.length;
    }
}
