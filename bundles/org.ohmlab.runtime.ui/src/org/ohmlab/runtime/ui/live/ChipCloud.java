/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import org.ohmlab.chart.Point;
import org.ohmlab.core.stats.MeanInterval;

/**
 * The chips of one method at one device variation, as they come in. Its intervals follow the rule of the result files:
 * over the chips with one seed, over the seeds' means with several. Not safe for several threads.
 */
final class ChipCloud {

    private static final int ACCURACY = 0;
    private static final int ENTROPY = 1;

    private final double sigmaD;
    private final double confidence;
    private final Map<Long, Map<Integer, double[]>> seeds = new TreeMap<>();
    private Point accuracy;
    private Point entropy;

    ChipCloud(double sigmaD, double confidence) {
        this.sigmaD = sigmaD;
        this.confidence = confidence;
    }

    /** Adds a chip; one that is told twice, by an earlier session and by this one, counts once. */
    void add(long seed, int chip, double chipAccuracy, double chipEntropy) {
        seeds.computeIfAbsent(seed, s -> new TreeMap<>()).put(chip, new double[] {chipAccuracy, chipEntropy});
        accuracy = null;
        entropy = null;
    }

    int chips() {
        return seeds.values().stream().mapToInt(Map::size).sum();
    }

    Point accuracy() {
        if (accuracy == null) {
            accuracy = point(ACCURACY);
        }
        return accuracy;
    }

    Point entropy() {
        if (entropy == null) {
            entropy = point(ENTROPY);
        }
        return entropy;
    }

    private Point point(int column) {
        double[] sample = seeds.size() == 1
                ? seeds.values().iterator().next().values().stream().mapToDouble(v -> v[column]).toArray()
                : seeds.values().stream().mapToDouble(chips -> chips.values().stream().mapToDouble(v -> v[column])
                        .average().orElse(Double.NaN)).toArray();
        if (sample.length == 0 || !Arrays.stream(sample).allMatch(Double::isFinite)) {
            return Point.of(sigmaD, Double.NaN);
        }
        MeanInterval mean = MeanInterval.of(sample, confidence);
        return new Point(sigmaD, mean.mean(), mean.low().orElse(Double.NaN), mean.high().orElse(Double.NaN));
    }
}
