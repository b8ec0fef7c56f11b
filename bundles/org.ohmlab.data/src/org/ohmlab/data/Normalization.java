/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import java.util.List;

/**
 * What a network sees of a pixel: (x - mean)/deviation, where x is byte/255 for images of bytes and the value itself
 * for images of floats.
 *
 * @param mean one value, or one per channel
 * @param deviation one value, or one per channel; not 0
 */
public record Normalization(List<Double> mean, List<Double> deviation) {

    /** Checks that there are values, all finite and no deviation 0. */
    public Normalization {
        mean = List.copyOf(mean);
        deviation = List.copyOf(deviation);
        if (mean.isEmpty() || deviation.isEmpty()) {
            throw new IllegalArgumentException("A normalisation needs a mean and a deviation");
        }
        for (double value : mean) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A mean must be a number but is " + value);
            }
        }
        for (double value : deviation) {
            if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("A deviation must be above 0 but is " + value);
            }
        }
    }

    /**
     * @param mean the mean of all channels
     * @param deviation the deviation of all channels
     * @return the normalisation
     */
    public static Normalization of(double mean, double deviation) {
        return new Normalization(List.of(mean), List.of(deviation));
    }

    /**
     * @param channels channels of the images
     * @return whether there is one value for all, or one for each
     */
    public boolean fits(int channels) {
        return (mean.size() == 1 || mean.size() == channels)
                && (deviation.size() == 1 || deviation.size() == channels);
    }

    /**
     * @param x the pixel's value, byte/255 or float
     * @param channel its channel
     * @return the normalised value
     */
    public float apply(double x, int channel) {
        return (float) ((x - at(mean, channel)) / at(deviation, channel));
    }

    private static double at(List<Double> values, int channel) {
        return values.get(values.size() == 1 ? 0 : channel);
    }
}
