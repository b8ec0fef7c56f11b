/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import org.ohmlab.core.cell.BitSlices;
import org.ohmlab.engine.program.DeviceSpec.Distribution.FourLevel;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;

/**
 * Additive Gaussian whose sigma is (1, s, s, 1)/sqrt(0.4 s^2 + 0.6) times the nominal one in four ranges of the state.
 *
 * <p>In the closed form the state is |W|/max|W| of the whole weight, as in the reference implementation of NeFT; all
 * cells of a weight then vary alike. In the explicit simulation it is each cell's own digit over 2^K - 1, which is what
 * the published device tables are about. With one cell per weight on the M-bit grid the two agree.
 */
final class FourLevelDistortion implements Distortion {

    private static final double PUBLISHED_MIDDLE_SHARE = 0.4;

    private final double gain;
    private final double levels;
    private final float maxDigit;
    private final double lower;
    private final double upper;
    private final double outerFactor;
    private final double middleFactor;

    FourLevelDistortion(BitSlices slices, SigmaConvention convention, FourLevel spec) {
        gain = Distortion.gain(slices, convention);
        levels = Distortion.levels(slices, convention);
        maxDigit = slices.maxDigit();
        lower = spec.lowerThreshold();
        upper = spec.upperThreshold();
        double ratio = spec.middleRatio();
        outerFactor = 1 / Math.sqrt(PUBLISHED_MIDDLE_SHARE * ratio * ratio + 1 - PUBLISHED_MIDDLE_SHARE);
        middleFactor = ratio * outerFactor;
    }

    /** @return factor of sigma at the lowest and the highest level */
    double outerFactor() {
        return outerFactor;
    }

    /** @return factor of sigma at the levels between */
    double middleFactor() {
        return middleFactor;
    }

    @Override
    public void weights(float[] values, float[] targets, int offset, float[] noise, int count, float max,
            double sigma) {
        float outer = (float) (sigma * gain * max * outerFactor);
        float middle = (float) (sigma * gain * max * middleFactor);
        float from = (float) (lower * max);
        float to = (float) (upper * max);
        for (int i = 0; i < count; i++) {
            float state = Math.abs(targets[offset + i]);
            values[offset + i] += (state > from && state < to ? middle : outer) * noise[i];
        }
    }

    @Override
    public void cells(float[] values, float[] targets, float[] noise, int count, double sigma) {
        float outer = (float) (sigma * levels * outerFactor);
        float middle = (float) (sigma * levels * middleFactor);
        float from = (float) (lower * maxDigit);
        float to = (float) (upper * maxDigit);
        for (int i = 0; i < count; i++) {
            float state = targets[i];
            values[i] += (state > from && state < to ? middle : outer) * noise[i];
        }
    }
}
