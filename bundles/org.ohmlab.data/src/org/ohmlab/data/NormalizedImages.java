/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

/** An image set as a network sees it. Safe for any thread. */
public final class NormalizedImages {

    private static final double WHITE = 255;

    private final ImageSet images;
    private final Normalization normalization;
    /** For images of bytes: what stands for byte b of channel c, at 256 c + b; null for floats. */
    private final float[] table;

    /**
     * @param images the images
     * @param normalization fits their channels
     */
    public NormalizedImages(ImageSet images, Normalization normalization) {
        int channels = images.shape().channels();
        if (!normalization.fits(channels)) {
            throw new IllegalArgumentException(
                    "The normalisation's values are not one, or one for each of " + channels + " channels");
        }
        this.images = images;
        this.normalization = normalization;
        this.table = images.isBytes() ? new float[channels << 8] : null;
        if (table != null) {
            for (int i = 0; i < table.length; i++) {
                table[i] = normalization.apply((i & 0xFF) / WHITE, i >>> 8);
            }
        }
    }

    /** @return the images as the file has them */
    public ImageSet images() {
        return images;
    }

    /**
     * @param index an image
     * @param into receives height x width x channels values, NHWC
     * @param offset where the first value goes
     */
    public void read(int index, float[] into, int offset) {
        if (table != null) {
            images.read(index, table, into, offset);
            return;
        }
        images.read(index, into, offset);
        int channels = images.shape().channels();
        int values = images.shape().values();
        for (int i = 0; i < values; i++) {
            into[offset + i] = normalization.apply(into[offset + i], i % channels);
        }
    }

    /**
     * @param channel a channel
     * @return what a value of 0, black, becomes: what the border around a shifted image is filled with
     */
    public float background(int channel) {
        return normalization.apply(0, channel);
    }
}
