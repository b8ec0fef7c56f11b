/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

/**
 * What a random number is for; two purposes never share a draw. The codes are part of the results' meaning: never reuse
 * one.
 */
public enum Purpose {
    /** Initial weights. */
    INITIALISATION(1),
    /** Order of the images in an epoch. */
    SHUFFLE(2),
    /** Crops and flips. */
    AUGMENTATION(3),
    /** Dropout masks. */
    DROPOUT(4),
    /** Device variation of a training forward. */
    TRAINING_VARIATION(5),
    /** Device variation that is fixed when a chip is programmed. */
    CHIP_VARIATION(6),
    /** Device variation that is drawn anew at each read. */
    READ_VARIATION(7),
    /** Which training images are held out for validation. */
    SPLIT(8);

    private final int code;

    Purpose(int code) {
        this.code = code;
    }

    /** @return the stable number that enters the counter */
    public int code() {
        return code;
    }
}
