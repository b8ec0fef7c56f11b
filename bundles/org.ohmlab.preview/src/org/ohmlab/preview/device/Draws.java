/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.device;

import java.util.Arrays;

import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.variation.LayerVariation;
import org.ohmlab.engine.variation.VariationDraw;

/** Many draws of a few weights, made by the engine as if they were one layer with max|W| = 1. */
final class Draws {

    private Draws() {
    }

    /**
     * @param analog how weights are held
     * @param sigmaD the device variation
     * @param weights clean weights in -1 ... 1
     * @param count draws of each
     * @return by weight, then by draw: the weight as cells hold it, in units of max|W|
     */
    static float[][] of(AnalogWeight analog, double sigmaD, double[] weights, int count) {
        // One more weight of the largest magnitude, so that the layer's scale is 1 whatever the others are.
        float[] clean = new float[weights.length * count + 1];
        for (int i = 0; i < weights.length; i++) {
            Arrays.fill(clean, i * count, (i + 1) * count, (float) weights[i]);
        }
        clean[clean.length - 1] = 1;
        float[] drawn = new float[clean.length];
        LayerVariation layer = new LayerVariation("preview", analog, analog.device(), clean.length);
        layer.bind(clean);
        layer.draw(sigmaD, VariationDraw.chip(0, 0, 0), drawn);
        float[][] byWeight = new float[weights.length][];
        for (int i = 0; i < weights.length; i++) {
            byWeight[i] = Arrays.copyOfRange(drawn, i * count, (i + 1) * count);
        }
        return byWeight;
    }

    /** Returns {@code points} numbers from {@code from} to {@code to}, both included. */
    static double[] even(double from, double to, int points) {
        double[] numbers = new double[points];
        for (int i = 0; i < points; i++) {
            numbers[i] = from + (to - from) * i / (points - 1);
        }
        return numbers;
    }

    static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** Returns the standard deviation, divisor n - 1. */
    static double deviation(float[] values) {
        double mean = mean(values);
        double sum = 0;
        for (float value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / (values.length - 1));
    }
}
