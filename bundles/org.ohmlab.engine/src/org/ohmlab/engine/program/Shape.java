/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

/**
 * Shape of one image's activation, laid out height x width x channels (NHWC without the batch). A vector has height =
 * width = 1.
 *
 * @param height rows, at least 1
 * @param width columns, at least 1
 * @param channels channels or features, at least 1
 */
public record Shape(int height, int width, int channels) {

    /** Refuses empty shapes. */
    public Shape {
        if (height < 1 || width < 1 || channels < 1) {
            throw new IllegalArgumentException("Shape must be positive: " + height + "x" + width + "x" + channels);
        }
    }

    /**
     * @param features the vector's length
     * @return the shape of a vector
     */
    public static Shape vector(int features) {
        return new Shape(1, 1, features);
    }

    /** @return the number of values per image */
    public int size() {
        return Math.multiplyExact(Math.multiplyExact(height, width), channels);
    }

    @Override
    public String toString() {
        return height == 1 && width == 1 ? Integer.toString(channels) : height + "\u00d7" + width + "\u00d7" + channels;
    }
}
