/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.data;

import java.util.Objects;

import org.ohmlab.engine.program.Shape;

/** Images held as one array of normalised floats. */
public final class ArrayImages implements Images {

    private final Shape shape;
    private final int classes;
    private final float[] pixels;
    private final int[] labels;
    private final float[] background;

    /**
     * @param shape shape of an image
     * @param classes number of classes
     * @param pixels all images one after the other, rows x columns x channels each; kept, not copied
     * @param labels a label per image; kept, not copied
     * @param background the normalised value of a black pixel per channel
     */
    public ArrayImages(Shape shape, int classes, float[] pixels, int[] labels, float[] background) {
        this.shape = Objects.requireNonNull(shape, "shape");
        this.classes = classes;
        this.pixels = pixels;
        this.labels = labels;
        this.background = background.clone();
        if ((long) labels.length * shape.size() != pixels.length || background.length != shape.channels()) {
            throw new IllegalArgumentException(labels.length + " labels and " + background.length
                    + " channels do not fit " + pixels.length + " values of images " + shape);
        }
        for (int label : labels) {
            if (label < 0 || label >= classes) {
                throw new IllegalArgumentException("Label " + label + " is not in 0.." + (classes - 1));
            }
        }
    }

    @Override
    public int size() {
        return labels.length;
    }

    @Override
    public Shape shape() {
        return shape;
    }

    @Override
    public int classes() {
        return classes;
    }

    @Override
    public int label(int index) {
        return labels[index];
    }

    @Override
    public void read(int index, float[] into, int offset) {
        System.arraycopy(pixels, index * shape.size(), into, offset, shape.size());
    }

    @Override
    public float background(int channel) {
        return background[channel];
    }
}
