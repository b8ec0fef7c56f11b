/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.Arrays;

/**
 * Expected calibration error, Guo et al. 2017 (arXiv 1706.04599): over 15 bins ((m-1)/15, m/15] of confidence the mean
 * of |accuracy - confidence|, weighted with the images in the bin.
 */
public final class Calibration {

    /** Number of bins. */
    public static final int BINS = 15;

    private final int[] images = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] confidence = new double[BINS];

    /** Forgets all images. */
    public void clear() {
        Arrays.fill(images, 0);
        Arrays.fill(right, 0);
        Arrays.fill(confidence, 0);
    }

    /**
     * Adds an image.
     *
     * @param sure the largest class probability, in 0..1
     * @param hit whether the answer was right
     */
    public void add(double sure, boolean hit) {
        int bin = Math.min(BINS - 1, Math.max(0, (int) Math.ceil(sure * BINS) - 1));
        images[bin]++;
        right[bin] += hit ? 1 : 0;
        confidence[bin] += sure;
    }

    /** @return the error in 0..1, NaN without images */
    public double error() {
        double sum = 0;
        int all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(right[bin] - confidence[bin]);
            all += images[bin];
        }
        return sum / all;
    }
}
