/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

/**
 * Shape of an image. Values lie in the order height, width, channel (NHWC), the channel fastest.
 *
 * @param height rows
 * @param width columns
 * @param channels 1 for grey, 3 for red, green, blue
 */
public record ImageShape(int height, int width, int channels) {

    /** Checks that there is something, and not more than an array holds. */
    public ImageShape {
        if (height < 1 || width < 1 || channels < 1
                || (double) height * width * channels > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "No image has the shape " + height + " x " + width + " x " + channels);
        }
    }

    /** @return values of an image */
    public int values() {
        return height * width * channels;
    }

    @Override
    public String toString() {
        return height + " x " + width + " x " + channels;
    }
}
