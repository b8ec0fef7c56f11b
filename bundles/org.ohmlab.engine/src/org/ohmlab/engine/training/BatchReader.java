/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.program.Shape;

/**
 * Reads batches into one buffer, in the keyed order of an epoch and augmented, or as they come. What happens to an
 * image in an epoch depends on the seed, the epoch and the image alone.
 */
final class BatchReader {

    /** Random numbers per image: crop row, crop column, flip, and one spare. */
    private static final int DRAWS = 4;

    private final Images images;
    private final Augmentation augmentation;
    private final long seed;
    private final int size;
    private final float[] pixels;
    private final int[] labels;
    private final float[] single;
    private final float[] uniforms = new float[DRAWS];
    private int[] order;
    private DrawKey key;

    /**
     * @param images the images
     * @param augmentation random changes
     * @param seed the training's seed
     * @param batch largest batch
     */
    BatchReader(Images images, Augmentation augmentation, long seed, int batch) {
        this.images = images;
        this.augmentation = augmentation;
        this.seed = seed;
        size = images.shape().size();
        pixels = new float[Math.multiplyExact(batch, size)];
        labels = new int[batch];
        single = new float[augmentation.equals(Augmentation.NONE) ? 0 : size];
    }

    /** @return the pixels of the last batch */
    float[] pixels() {
        return pixels;
    }

    /** @return the labels of the last batch */
    int[] labels() {
        return labels;
    }

    /** @param epoch the epoch whose order and augmentation follow, from 1 */
    void shuffle(int epoch) {
        order = CounterRandom.permutation(new DrawKey(seed, Purpose.SHUFFLE, epoch, 0, 0), images.size());
        key = new DrawKey(seed, Purpose.AUGMENTATION, epoch, 0, 0);
    }

    /**
     * Reads images in the epoch's order, augmented.
     *
     * @param from position in the epoch
     * @param count how many
     */
    void readShuffled(int from, int count) {
        for (int i = 0; i < count; i++) {
            int image = order[from + i];
            labels[i] = images.label(image);
            if (single.length == 0) {
                images.read(image, pixels, i * size);
            } else {
                images.read(image, single, 0);
                augment(image, i * size);
            }
        }
    }

    /**
     * Reads images as they come.
     *
     * @param from the first image
     * @param count how many
     */
    void readPlain(int from, int count) {
        for (int i = 0; i < count; i++) {
            labels[i] = images.label(from + i);
            images.read(from + i, pixels, i * size);
        }
    }

    private void augment(int image, int offset) {
        CounterRandom.uniforms(key, (long) image * DRAWS, uniforms, 0, DRAWS);
        int padding = augmentation.cropPadding();
        int down = (int) (uniforms[0] * (2 * padding + 1)) - padding;
        int right = (int) (uniforms[1] * (2 * padding + 1)) - padding;
        boolean flip = augmentation.horizontalFlip() && uniforms[2] < 0.5f;
        Shape shape = images.shape();
        int channels = shape.channels();
        for (int row = 0; row < shape.height(); row++) {
            for (int column = 0; column < shape.width(); column++) {
                int to = offset + (row * shape.width() + column) * channels;
                int fromRow = row + down;
                // Cropped first and mirrored then, as is usual: the mirrored column is looked up in the crop.
                int fromColumn = (flip ? shape.width() - 1 - column : column) + right;
                if (fromRow >= 0 && fromRow < shape.height() && fromColumn >= 0 && fromColumn < shape.width()) {
                    System.arraycopy(single, (fromRow * shape.width() + fromColumn) * channels, pixels, to, channels);
                } else {
                    for (int channel = 0; channel < channels; channel++) {
                        pixels[to + channel] = images.background(channel);
                    }
                }
            }
        }
    }
}
