/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

/**
 * Multiplicative exp(theta) with theta ~ N(0, sigma^2). Its mean exp(sigma^2/2) exceeds 1: part of it is a gain error.
 *
 * <p>The closed form gives the whole weight one factor, the model of the literature (CorrectNet and before). A sum of
 * log-normal cells has no closed form; the explicit simulation gives each cell its own factor, whose relative scatter
 * averages out over the cells. With one cell per weight the two agree.
 */
final class LogNormalDistortion implements Distortion {

    @Override
    public void weights(float[] values, float[] targets, int offset, float[] noise, int count, float max,
            double sigma) {
        for (int i = 0; i < count; i++) {
            // StrictMath, because a chip must be the same chip on every machine.
            values[offset + i] *= (float) StrictMath.exp(sigma * noise[i]);
        }
    }

    @Override
    public void cells(float[] values, float[] targets, float[] noise, int count, double sigma) {
        weights(values, targets, 0, noise, count, 0, sigma);
    }
}
