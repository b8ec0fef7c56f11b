/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import org.ohmlab.core.cell.BitSlices;
import org.ohmlab.engine.program.DeviceSpec.Distribution;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;

/**
 * What one component of a device's variation does to values, given standard normal numbers. A new distribution is a new
 * class, a record in {@link Distribution} and a case in {@link #of}. Works on ranges, so that callers can stay in the
 * cache.
 */
interface Distortion {

    /**
     * The closed form: one number per weight.
     *
     * @param values weights as the components before left them; changed
     * @param targets weights as they were meant to be programmed, at the same positions
     * @param offset the first position
     * @param noise standard normal numbers, from position 0
     * @param count how many weights
     * @param max max|W| of the layer
     * @param sigma the component's sigma, in the device's convention
     */
    void weights(float[] values, float[] targets, int offset, float[] noise, int count, float max, double sigma);

    /**
     * The explicit simulation: one number per cell, for cells of equal significance of many weights.
     *
     * @param values conductances in steps of a level, as the components before left them; changed
     * @param targets the digits that were meant to be programmed
     * @param noise standard normal numbers
     * @param count how many cells; all arrays from position 0
     * @param sigma the component's sigma, in the device's convention
     */
    void cells(float[] values, float[] targets, float[] noise, int count, double sigma);

    /**
     * @param distribution what is to be simulated
     * @param slices how a weight is split over cells
     * @param convention what sigma is relative to
     * @return the distortion
     */
    static Distortion of(Distribution distribution, BitSlices slices, SigmaConvention convention) {
        if (distribution instanceof Distribution.Gaussian) {
            return new GaussianDistortion(slices, convention);
        }
        if (distribution instanceof Distribution.FourLevel levels) {
            return new FourLevelDistortion(slices, convention, levels);
        }
        if (distribution instanceof Distribution.LogNormal) {
            return new LogNormalDistortion();
        }
        throw new IllegalArgumentException("No distortion for " + distribution);
    }

    /**
     * @param slices how a weight is split over cells
     * @param convention what sigma is relative to
     * @return standard deviation of a weight over sigma max|W|, when all its cells vary alike
     */
    static double gain(BitSlices slices, SigmaConvention convention) {
        return convention == SigmaConvention.FULL_RANGE ? slices.fullRangeGain() : slices.levelGain();
    }

    /**
     * @param slices how a weight is split over cells
     * @param convention what sigma is relative to
     * @return standard deviation of a cell over sigma, in steps of a level
     */
    static double levels(BitSlices slices, SigmaConvention convention) {
        return convention == SigmaConvention.FULL_RANGE ? slices.maxDigit() : 1;
    }
}
