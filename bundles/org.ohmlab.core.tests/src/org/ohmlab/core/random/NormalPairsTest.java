/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class NormalPairsTest {

    private static final int CAPACITY = 1024;
    /** Relative to the radius; half a unit in the last place of a float is 6e-8. */
    private static final double SLACK = 1e-6;

    /** The function in double precision with the library's logarithm, sine and cosine. */
    private static double[] exact(int radiusWord, int angleWord, int more) {
        int bits = radiusWord & 1023;
        int zeros = bits != 0 ? Integer.numberOfTrailingZeros(bits) : 10 + Integer.numberOfTrailingZeros(more);
        double v = (1 + (radiusWord >>> 9 | 1) * 0x1p-23) / 2;
        double radius = Math.sqrt(-2 * (Math.log(v) - zeros * Math.log(2)));
        double angle = 2 * Math.PI * ((angleWord >>> 9 | 1) * 0x1p-23 - 0.5);
        return new double[] { -radius * Math.sin(angle), radius * Math.cos(angle) };
    }

    private static void check(int[] radiusWords, int[] angleWords, int more) {
        NormalPairs pairs = new NormalPairs(CAPACITY);
        pairs.compute(radiusWords, angleWords, radiusWords.length, pair -> more);
        for (int i = 0; i < radiusWords.length; i++) {
            double[] exact = exact(radiusWords[i], angleWords[i], more);
            double slack = SLACK * Math.hypot(exact[0], exact[1]);
            assertEquals(exact[0], pairs.first()[i], slack);
            assertEquals(exact[1], pairs.second()[i], slack);
        }
    }

    @Test
    void agreesWithTheExactFunctionOfItsWords() {
        SplittableRandom random = new SplittableRandom(1);
        int[] radiusWords = new int[CAPACITY];
        int[] angleWords = new int[CAPACITY];
        for (int round = 0; round < 1000; round++) {
            for (int i = 0; i < CAPACITY; i++) {
                radiusWords[i] = random.nextInt();
                angleWords[i] = random.nextInt();
            }
            check(radiusWords, angleWords, random.nextInt());
        }
    }

    @Test
    void extremeWords() {
        int[] words = { 0, -1, 1, 0x80000000, 0x7FFFFFFF, 0xFFFFFC00, 0xFFFFFE01, 0x400, 0x3FF, 0x40000000,
            0xC0000000, 0x80000200, 0x7FFFFE00 };
        for (int radius : words) {
            int[] radiusWords = new int[words.length];
            Arrays.fill(radiusWords, radius);
            for (int more : new int[] { -1, 0x80000000, 0 }) {
                check(radiusWords, words, more);
            }
        }
    }

    @Test
    void theOutermostNumber() {
        NormalPairs pairs = new NormalPairs(16);
        pairs.compute(new int[] { 0 }, new int[] { 0x80000000 }, 1, pair -> 0);
        double outermost = Math.sqrt(2 * 43 * Math.log(2));
        assertEquals(outermost, Math.abs(pairs.second()[0]), 1e-5);
    }

    /** Where the lowest bits are all zero the exponent goes on in other bits, for those pairs alone. */
    @Test
    void asksForMoreBitsWhereNeeded() {
        int[] words = { 0x400, 0x401, 0x12345400, 0x12345678, 0 };
        int[] asked = new int[words.length];
        new NormalPairs(16).compute(words, words, words.length, pair -> ++asked[pair]);
        assertArrayEquals(new int[] { 1, 0, 1, 0, 1 }, asked);
    }

    @Test
    void smallestRadiusIsFinite() {
        NormalPairs pairs = new NormalPairs(16);
        pairs.compute(new int[] { 0xFFFFFFFF }, new int[] { 0x80000000 }, 1, pair -> 0);
        float radius = Math.abs(pairs.second()[0]);
        assertTrue(radius > 1e-4 && radius < 1e-3, "radius " + radius);
    }
}
