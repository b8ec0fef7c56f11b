/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

/**
 * Random changes of the training images, drawn per image and epoch.
 *
 * @param cropPadding black pixels added on every side before an image-sized crop at a random place; 0 for none
 * @param horizontalFlip whether images are mirrored left to right with probability 1/2
 */
public record Augmentation(int cropPadding, boolean horizontalFlip) {

    /** No change. */
    public static final Augmentation NONE = new Augmentation(0, false);

    /** Checks the padding. */
    public Augmentation {
        if (cropPadding < 0) {
            throw new IllegalArgumentException("Padding must not be negative but is " + cropPadding);
        }
    }
}
