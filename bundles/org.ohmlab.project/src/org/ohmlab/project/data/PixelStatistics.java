/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.data;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.data.ImageSet;

/**
 * Mean and standard deviation of the pixels of each channel, as {@code DataSet.mean} and {@code DataSet.deviation} take
 * them: of byte/255 for images of bytes, of the values themselves for floats. Rounded to four decimals, because the
 * numbers are written into a file that people read.
 *
 * @param mean a value per channel
 * @param deviation a value per channel, above 0
 */
public record PixelStatistics(List<Double> mean, List<Double> deviation) {

    private static final double WHITE = 255;
    private static final double DECIMALS = 1e4;

    /** Copies the lists. */
    public PixelStatistics {
        mean = List.copyOf(mean);
        deviation = List.copyOf(deviation);
    }

    /**
     * @param images the images
     * @param token checked often
     * @return their statistics
     * @throws CancelledException when the token says so
     */
    public static PixelStatistics of(ImageSet images, CancellationToken token) throws CancelledException {
        int channels = images.shape().channels();
        double scale = images.isBytes() ? WHITE : 1;
        double[] sum = new double[channels];
        double[] squares = new double[channels];
        float[] image = new float[images.shape().values()];
        for (int i = 0; i < images.size(); i++) {
            token.check();
            images.read(i, image, 0);
            for (int v = 0; v < image.length; v++) {
                double x = image[v] / scale;
                sum[v % channels] += x;
                squares[v % channels] += x * x;
            }
        }
        double count = (double) images.size() * image.length / channels;
        List<Double> mean = new ArrayList<>();
        List<Double> deviation = new ArrayList<>();
        for (int c = 0; c < channels; c++) {
            double m = sum[c] / count;
            double d = Math.sqrt(Math.max(0, squares[c] / count - m * m));
            mean.add(rounded(m));
            // Images of one colour have no deviation; dividing by 1 leaves them alone.
            deviation.add(rounded(d) > 0 ? rounded(d) : 1);
        }
        return new PixelStatistics(mean, deviation);
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }
}
