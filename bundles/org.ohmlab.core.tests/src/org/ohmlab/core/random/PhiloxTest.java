/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Philox4x32-10 against the known-answer vectors that its authors publish with Random123 1.14 (file kat_vectors). */
class PhiloxTest {

    private static int[] block(long key, int c0, int c1, int c2, int c3) {
        Philox philox = new Philox();
        philox.block(key, c0, c1, c2, c3);
        return new int[] { philox.word(0), philox.word(1), philox.word(2), philox.word(3) };
    }

    @Test
    void zeros() {
        assertArrayEquals(new int[] { 0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8 }, block(0L, 0, 0, 0, 0));
    }

    @Test
    void ones() {
        assertArrayEquals(new int[] { 0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd }, block(-1L, -1, -1, -1, -1));
    }

    @Test
    void digitsOfPi() {
        assertArrayEquals(new int[] { 0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1 },
                block(0x299f31d0_a4093822L, 0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344));
    }

    @Test
    void aBlockHasFourLanes() {
        assertThrows(IllegalArgumentException.class, () -> new Philox().word(4));
    }
}
