/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.data;

import java.util.Arrays;

import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;

/**
 * An image for the eye: grey for one channel, colours for three; of any other number of channels the mean as grey.
 * Floating-point images are stretched to their own range.
 *
 * @param height rows
 * @param width columns
 * @param rgb a pixel each, row after row, as 0xRRGGBB
 */
public record SampleImage(int height, int width, int[] rgb) {

    private static final int COLOURS = 3;
    private static final int WHITE = 255;

    static SampleImage of(ImageSet set, int index) {
        ImageShape shape = set.shape();
        float[] values = new float[shape.values()];
        set.read(index, values, 0);
        if (!set.isBytes()) {
            stretch(values);
        }
        int channels = shape.channels();
        int[] pixels = new int[shape.height() * shape.width()];
        for (int i = 0; i < pixels.length; i++) {
            if (channels == COLOURS) {
                pixels[i] = level(values[i * COLOURS]) << 16 | level(values[i * COLOURS + 1]) << 8
                        | level(values[i * COLOURS + 2]);
            } else {
                float sum = 0;
                for (int c = 0; c < channels; c++) {
                    sum += values[i * channels + c];
                }
                pixels[i] = level(sum / channels) * 0x010101;
            }
        }
        return new SampleImage(shape.height(), shape.width(), pixels);
    }

    private static void stretch(float[] values) {
        float low = Float.POSITIVE_INFINITY;
        float high = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        float factor = high > low ? WHITE / (high - low) : 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = (values[i] - low) * factor;
        }
    }

    private static int level(float value) {
        return Math.max(0, Math.min(WHITE, Math.round(value)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SampleImage that && height == that.height && width == that.width
                && Arrays.equals(rgb, that.rgb);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rgb);
    }
}
