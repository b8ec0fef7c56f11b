/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import org.ohmlab.core.cell.BitSlices;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;

/** State-independent additive Gaussian. The sum over cells is Gaussian too, so the closed form is exact. */
final class GaussianDistortion implements Distortion {

    private final double gain;
    private final double levels;

    GaussianDistortion(BitSlices slices, SigmaConvention convention) {
        gain = Distortion.gain(slices, convention);
        levels = Distortion.levels(slices, convention);
    }

    @Override
    public void weights(float[] values, float[] targets, int offset, float[] noise, int count, float max,
            double sigma) {
        float deviation = (float) (sigma * gain * max);
        for (int i = 0; i < count; i++) {
            values[offset + i] += deviation * noise[i];
        }
    }

    @Override
    public void cells(float[] values, float[] targets, float[] noise, int count, double sigma) {
        float deviation = (float) (sigma * levels);
        for (int i = 0; i < count; i++) {
            values[i] += deviation * noise[i];
        }
    }
}
