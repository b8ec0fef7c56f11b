/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import java.util.Objects;

/**
 * Names a sequence of random numbers. The i-th number of a key is a pure function of the key and i.
 *
 * @param seed the experiment's or the training's seed
 * @param purpose what the numbers are for
 * @param draw which draw: the chip at evaluation, the global step in training, the epoch for a shuffle
 * @param stream what is drawn for: {@link #stream(String)} of a layer's id, or 0
 * @param sub distinguishes draws of one stream: the pass of a step, the variation component, the read; 0 to 65535
 */
public record DrawKey(long seed, Purpose purpose, int draw, int stream, int sub) {

    /** Checks the range of {@code sub}, which shares a counter word with the purpose. */
    public DrawKey {
        Objects.requireNonNull(purpose, "purpose");
        if (sub < 0 || sub > 0xFFFF) {
            throw new IllegalArgumentException("sub must be in 0..65535 but is " + sub);
        }
    }

    /**
     * Gives the stream number of a layer: FNV-1a (32 bit) over the id's UTF-16 code units, so that inserting a layer
     * elsewhere leaves this layer's draws as they were.
     *
     * @param layerId the layer's stable id
     * @return the stream number
     */
    public static int stream(String layerId) {
        int hash = 0x811C9DC5;
        for (int i = 0; i < layerId.length(); i++) {
            char unit = layerId.charAt(i);
            hash = (hash ^ (unit & 0xFF)) * 0x01000193;
            hash = (hash ^ (unit >>> 8)) * 0x01000193;
        }
        return hash;
    }

    /**
     * @param newSub another sub-draw
     * @return this key with the other sub-draw
     */
    public DrawKey withSub(int newSub) {
        return new DrawKey(seed, purpose, draw, stream, newSub);
    }

    /**
     * @param index 0 to 3
     * @return that word of the generator's key; the draw goes into its counter
     */
    int word(int index) {
        switch (index) {
            case 0:
                return (int) seed;
            case 1:
                return (int) (seed >>> 32);
            case 2:
                return stream;
            default:
                return purpose.code() << 16 | sub;
        }
    }
}
