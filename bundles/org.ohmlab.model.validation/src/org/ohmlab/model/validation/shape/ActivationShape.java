/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.shape;

/**
 * Shape of one image's activation, height x width x channels. A vector has height = width = 1.
 *
 * @param height rows, at least 1
 * @param width columns, at least 1
 * @param channels channels or features, at least 1
 */
public record ActivationShape(int height, int width, int channels) {

    /** Refuses empty shapes. */
    public ActivationShape {
        if (height < 1 || width < 1 || channels < 1) {
            throw new IllegalArgumentException("Shape must be positive: " + height + "x" + width + "x" + channels);
        }
    }

    /**
     * @param features the vector's length
     * @return the shape of a vector
     */
    public static ActivationShape vector(int features) {
        return new ActivationShape(1, 1, features);
    }

    /**
     * @return whether it is a vector; a 1 x 1 map counts as one, because the two are the same numbers in the same order
     */
    public boolean isVector() {
        return height == 1 && width == 1;
    }

    /** @return the number of values per image */
    public long size() {
        return Math.multiplyExact((long) height * width, (long) channels);
    }

    @Override
    public String toString() {
        return isVector() ? Integer.toString(channels) : height + "\u00d7" + width + "\u00d7" + channels;
    }
}
