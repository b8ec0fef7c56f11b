/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.device;

import java.util.Arrays;
import java.util.List;

import org.ohmlab.engine.program.AnalogWeight.Simulation;

/**
 * What becomes of a weight on differential columns, at one sigma_d. Weights are in units of max|W|.
 *
 * @param sigmaD the device variation, in the device's convention
 * @param points from -1 to 1
 * @param deviation root of the mean variance over weights spread evenly over the range
 */
public record WeightEffect(double sigmaD, List<Point> points, double deviation) {

    private static final int POINTS = 81;
    private static final int DRAWS = 4096;

    /** Copies the list. */
    public WeightEffect {
        points = List.copyOf(points);
    }

    /**
     * @param weight the weight as trained
     * @param mean mean of the weights that cells hold
     * @param low 5 % of them are below
     * @param lower 25 % of them are below
     * @param upper 25 % of them are above
     * @param high 5 % of them are above
     */
    public record Point(double weight, double mean, double low, double lower, double upper, double high) {
    }

    /**
     * @param device a device
     * @param sigmaD the device variation, in the device's convention
     * @param perCell false draws one number per weight, true one per cell
     * @return the effect
     */
    public static WeightEffect of(DevicePreview device, double sigmaD, boolean perCell) {
        double[] weights = Draws.even(-1, 1, POINTS);
        float[][] draws = Draws.of(DevicePreview.simulated(device.weight(),
                perCell ? Simulation.PER_DEVICE : Simulation.CLOSED_FORM), sigmaD, weights, DRAWS);
        Point[] points = new Point[POINTS];
        double variance = 0;
        for (int i = 0; i < POINTS; i++) {
            float[] sorted = draws[i];
            double deviation = Draws.deviation(sorted);
            variance += deviation * deviation / POINTS;
            double mean = Draws.mean(sorted);
            Arrays.sort(sorted);
            points[i] = new Point(weights[i], mean, quantile(sorted, 0.05), quantile(sorted, 0.25),
                    quantile(sorted, 0.75), quantile(sorted, 0.95));
        }
        return new WeightEffect(sigmaD, List.of(points), Math.sqrt(variance));
    }

    private static double quantile(float[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
