/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import org.ohmlab.core.cell.BitSlices;

/** The grid of M-bit weights of a layer: |W| = max|W| q/(2^M - 1) with q in 0..2^M - 1, and the sign apart. */
final class WeightGrid {

    private static final int RUNNING = 512;

    private final BitSlices slices;
    private double stepsPerUnit;
    private double step;

    WeightGrid(BitSlices slices) {
        this.slices = slices;
    }

    /**
     * @param weights all weights of a layer
     * @return max|W|
     */
    static float max(float[] weights) {
        // A running maximum waits for itself at every weight; many side by side become vector instructions.
        float[] largest = new float[Math.min(RUNNING, weights.length)];
        for (int from = 0; from < weights.length; from += RUNNING) {
            int count = Math.min(RUNNING, weights.length - from);
            for (int i = 0; i < count; i++) {
                largest[i] = Math.max(largest[i], Math.abs(weights[from + i]));
            }
        }
        float max = 0;
        for (float weight : largest) {
            max = Math.max(max, weight);
        }
        return max;
    }

    /** @param max max|W|, the weight of all digits at their largest; where it is 0 everything is */
    void scale(float max) {
        stepsPerUnit = max > 0 ? slices.maxMagnitude() / (double) max : 0;
        step = (double) max / slices.maxMagnitude();
    }

    /**
     * @param weight a weight, at most max|W| in magnitude
     * @return q, the nearest magnitude in steps
     */
    long magnitude(float weight) {
        return (long) Math.rint(Math.abs(weight) * stepsPerUnit);
    }

    /**
     * @param weight a weight
     * @return the nearest weight on the grid
     */
    float round(float weight) {
        return (float) Math.copySign(Math.rint(Math.abs(weight) * stepsPerUnit) * step, weight);
    }

    /** @return what one step is worth: max|W|/(2^M - 1) */
    double step() {
        return step;
    }
}
