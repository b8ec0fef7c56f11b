/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Threefry4x32-20 against the known-answer vectors that its authors publish with Random123 1.14 (file kat_vectors). */
class ThreefryTest {

    private static int[] block(int[] key, int c0, int c1, int c2, int c3) {
        Threefry threefry = new Threefry();
        threefry.block(key, c0, c1, c2, c3);
        return new int[] { threefry.word(0), threefry.word(1), threefry.word(2), threefry.word(3) };
    }

    @Test
    void zeros() {
        assertArrayEquals(new int[] { 0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8 }, block(new int[4], 0, 0, 0, 0));
    }

    @Test
    void ones() {
        assertArrayEquals(new int[] { 0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732 },
                block(new int[] { -1, -1, -1, -1 }, -1, -1, -1, -1));
    }

    @Test
    void digitsOfPi() {
        assertArrayEquals(new int[] { 0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84 },
                block(new int[] { 0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89 }, 0x243f6a88, 0x85a308d3, 0x13198a2e,
                        0x03707344));
    }

    @Test
    void blocksSideBySideAreTheSame() {
        DrawKey key = new DrawKey(0x0123_4567_89ab_cdefL, Purpose.READ_VARIATION, -7, 0x8000_0001, 0xFFFF);
        ThreefryBlocks blocks = new ThreefryBlocks(64);
        Threefry single = new Threefry();
        for (int first : new int[] { 0, 5, 0x7FFF_FFF0, -20 }) {
            for (int count : new int[] { 1, 15, 16, 17, 64 }) {
                blocks.compute(key, first, count);
                for (int i = 0; i < count; i++) {
                    single.block(key, first + i, 0);
                    for (int lane = 0; lane < Threefry.LANES; lane++) {
                        assertEquals(single.word(lane), blocks.words(lane)[i]);
                    }
                }
            }
        }
    }
}
