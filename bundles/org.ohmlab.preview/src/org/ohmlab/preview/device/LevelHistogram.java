/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.device;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.ohmlab.engine.program.AnalogWeight.Simulation;

/**
 * How the conductances of cells scatter that were programmed to the same level.
 *
 * @param sigmaD the device variation, in the device's convention
 * @param from left edge of the first bin, a conductance
 * @param binWidth width of a bin
 * @param levels the levels; of a cell with very many levels an even choice of them
 * @param misread share of all cells whose conductance is nearer to another level than to their own
 */
public record LevelHistogram(double sigmaD, double from, double binWidth, List<Level> levels, double misread) {

    private static final int DRAWS = 16384;
    private static final int BINS = 180;
    private static final int MOST_LEVELS = 16;
    /** Beyond this share of the range a long tail is cut off, so that it does not press all levels together. */
    private static final double TAIL = 1.0;

    /** Copies the list. */
    public LevelHistogram {
        levels = List.copyOf(levels);
    }

    /**
     * @param digit the level, 0 to 2^K - 1
     * @param conductance where it should be
     * @param shares share of the level's cells per bin
     * @param outside share of the level's cells beyond all bins
     */
    public record Level(int digit, double conductance, double[] shares, double outside) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Level that && digit == that.digit && conductance == that.conductance
                    && outside == that.outside && Arrays.equals(shares, that.shares);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(shares) * 31 + digit;
        }
    }

    /**
     * @param device a device
     * @param sigmaD the device variation, in the device's convention
     * @return the histogram
     */
    public static LevelHistogram of(DevicePreview device, double sigmaD) {
        int steps = device.levels() - 1;
        int shown = Math.min(device.levels(), MOST_LEVELS);
        int[] digits = new int[shown];
        double[] shares = new double[shown];
        for (int i = 0; i < shown; i++) {
            digits[i] = (int) Math.round((double) i * steps / (shown - 1));
            shares[i] = (double) digits[i] / steps;
        }
        float[][] draws = Draws.of(DevicePreview.simulated(device.cell(), Simulation.PER_DEVICE), sigmaD, shares,
                DRAWS);
        double low = -0.05;
        double high = 1.05;
        long wrong = 0;
        for (int i = 0; i < shown; i++) {
            for (float draw : draws[i]) {
                low = Math.min(low, draw);
                high = Math.max(high, draw);
                wrong += nearest(draw, steps) == digits[i] ? 0 : 1;
            }
        }
        low = Math.max(low, -TAIL);
        high = Math.min(high, 1 + TAIL);
        ConductanceScale scale = device.scale();
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < shown; i++) {
            levels.add(level(digits[i], scale.at(shares[i]), draws[i], low, high));
        }
        return new LevelHistogram(sigmaD, scale.at(low), scale.span() * (high - low) / BINS, levels,
                (double) wrong / ((long) shown * DRAWS));
    }

    private static long nearest(float share, int steps) {
        return Math.max(0, Math.min(steps, Math.round((double) share * steps)));
    }

    private static Level level(int digit, double conductance, float[] draws, double low, double high) {
        double[] shares = new double[BINS];
        int outside = 0;
        for (float draw : draws) {
            int bin = (int) Math.floor((draw - low) / (high - low) * BINS);
            if (draw == high) {
                bin = BINS - 1;
            }
            if (bin < 0 || bin >= BINS) {
                outside++;
            } else {
                shares[bin] += 1.0 / draws.length;
            }
        }
        return new Level(digit, conductance, shares, (double) outside / draws.length);
    }
}
