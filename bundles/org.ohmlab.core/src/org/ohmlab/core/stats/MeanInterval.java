/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.stats;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A sample's mean and standard deviation with Student's t interval for the mean (n - 1 degrees of freedom).
 *
 * @param count n
 * @param mean the arithmetic mean
 * @param deviation the standard deviation with divisor n - 1; empty for one value
 * @param low the interval's lower end; empty for one value
 * @param high the interval's upper end; empty for one value
 * @param confidence the interval's confidence level
 */
public record MeanInterval(int count, double mean, OptionalDouble deviation, OptionalDouble low, OptionalDouble high,
        double confidence) {

    /**
     * @param sample at least one value, all of them finite; not changed
     * @param confidence confidence level in (0, 1), such as 0.95
     * @return the estimate
     */
    public static MeanInterval of(double[] sample, double confidence) {
        OrderStatistics.check(sample, confidence);
        int n = sample.length;
        double sum = 0;
        for (double value : sample) {
            sum += value;
        }
        double mean = sum / n;
        if (n == 1) {
            return new MeanInterval(1, mean, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                    confidence);
        }
        double squares = 0;
        double rest = 0;
        for (double value : sample) {
            squares += (value - mean) * (value - mean);
            rest += value - mean;
        }
        // The second term takes out what rounding of the mean brought in.
        double deviation = Math.sqrt(Math.max(0, squares - rest * rest / n) / (n - 1));
        double half = TDistribution.of(n - 1).inverseCumulativeProbability((1 + confidence) / 2)
                * deviation / Math.sqrt(n);
        return new MeanInterval(n, mean, OptionalDouble.of(deviation), OptionalDouble.of(mean - half),
                OptionalDouble.of(mean + half), confidence);
    }
}
