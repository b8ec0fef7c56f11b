/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

/**
 * Shape of the images that a network is to read.
 *
 * @param height rows, in pixels
 * @param width columns, in pixels
 * @param channels 1 for grey, 3 for colours
 */
public record InputShape(int height, int width, int channels) {

    /** What Fashion-MNIST has. */
    public static final InputShape FASHION_MNIST = new InputShape(28, 28, 1);

    /** What CIFAR-10 and CIFAR-100 have. */
    public static final InputShape CIFAR = new InputShape(32, 32, 3);

    /** Refuses shapes that hold nothing. */
    public InputShape {
        if (height < 1 || width < 1 || channels < 1) {
            throw new IllegalArgumentException("No image is " + height + " x " + width + " x " + channels);
        }
    }

    @Override
    public String toString() {
        return height + " x " + width + " x " + channels;
    }
}
