/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;

/**
 * Turns pairs of random words into pairs of independent standard normal numbers: Box and Muller's polar form (Annals of
 * Mathematical Statistics 29, 1958) in float32 arithmetic that is the same on every machine, free of branches and
 * arranged as loops that the compiler turns into vector instructions.
 *
 * <p>Our own choices: the uniform number U under the logarithm is 2^-K V with V uniform in (1/2, 1) from the upper 22
 * bits of the first word and K geometric from its lower 10, or from another block's word where these are all zero. So
 * nothing has to be normalised, the relative resolution is the same down to U = 2^-43, and |z| reaches 7.7. With
 * V = 1 - d/2 the squared radius is -2 ln U = 2 K ln 2 - 2 ln(1 - d/2), a tabulated number plus a polynomial without
 * cancellation. The angle comes from the upper 22 bits of the second word. The polynomials are minimax fits; a number
 * is within 1e-6 radii of the exact function of its words.
 */
final class NormalPairs {

    private static final int EXPONENT_BITS = 10;
    private static final int EXPONENT_MASK = (1 << EXPONENT_BITS) - 1;
    private static final int MANTISSA_SHIFT = 9;
    /** Makes a float in (1, 2) of 23 bits; the last is set, so that the float is in the middle of its interval. */
    private static final int ONE_AND_A_HALF_BIT = 0x3F800001;
    private static final double LOG_4 = 1.38629436111989061883;

    /** 2 K ln 2 for each value of the lowest bits. */
    private static final float[] EXPONENTS = new float[1 << EXPONENT_BITS];

    static {
        for (int bits = 1; bits < EXPONENTS.length; bits++) {
            EXPONENTS[bits] = exponent(Integer.numberOfTrailingZeros(bits));
        }
    }

    private final int[] integers;
    private final float[] floats;
    private final float[] radii;
    private final float[] first;
    private final float[] second;
    private final IntBuffer asIntegers;
    private final FloatBuffer asFloats;

    /** @param capacity how many pairs can be held, a multiple of 16 */
    NormalPairs(int capacity) {
        integers = new int[capacity + ThreefryBlocks.FILL];
        floats = new float[capacity + ThreefryBlocks.FILL];
        radii = new float[capacity + ThreefryBlocks.FILL];
        first = new float[capacity + ThreefryBlocks.FILL];
        second = new float[capacity + ThreefryBlocks.FILL];
        ByteBuffer bytes = ByteBuffer.allocate(capacity * Float.BYTES).order(ByteOrder.nativeOrder());
        asIntegers = bytes.asIntBuffer();
        asFloats = bytes.asFloatBuffer();
    }

    /** Gives further random bits where a word's own do not suffice. */
    interface MoreBits {

        /**
         * @param pair position of the pair
         * @return 32 random bits
         */
        int of(int pair);
    }

    /**
     * Computes pairs.
     *
     * @param radiusWords the first words
     * @param angleWords the second words
     * @param count how many pairs, up to the capacity
     * @param more asked for one word in 1024
     */
    void compute(int[] radiusWords, int[] angleWords, int count, MoreBits more) {
        if (lookUp(radiusWords, radii, count)) {
            fillIn(radiusWords, count, more);
        }
        reinterpret(radiusWords, count);
        addLogarithm(floats, radii, count);
        reinterpret(angleWords, count);
        turn(floats, radii, first, second, count);
    }

    /** @return the first numbers of the pairs */
    float[] first() {
        return first;
    }

    /** @return the second numbers of the pairs */
    float[] second() {
        return second;
    }

    private static float exponent(int zeros) {
        return (float) (LOG_4 * zeros);
    }

    /** @return whether any word's lowest bits are all zero, which leaves its radius to be filled in */
    private static boolean lookUp(int[] words, float[] radii, int count) {
        int open = 0;
        for (int i = 0; i < count; i++) {
            int bits = words[i] & EXPONENT_MASK;
            radii[i] = EXPONENTS[bits];
            if (bits == 0) {
                open++;
            }
        }
        return open > 0;
    }

    private void fillIn(int[] words, int count, MoreBits more) {
        for (int i = 0; i < count; i++) {
            if ((words[i] & EXPONENT_MASK) == 0) {
                radii[i] = exponent(EXPONENT_BITS + Integer.numberOfTrailingZeros(more.of(i)));
            }
        }
    }

    /** Bits become floats by way of a buffer, which takes a copy; a loop over single numbers would be scalar. */
    private void reinterpret(int[] words, int count) {
        mantissas(words, integers, count);
        asIntegers.put(0, integers, 0, count);
        asFloats.get(0, floats, 0, count);
    }

    private static void mantissas(int[] words, int[] into, int count) {
        for (int i = 0; i < count; i++) {
            into[i] = words[i] >>> MANTISSA_SHIFT | ONE_AND_A_HALF_BIT;
        }
    }

    /** radii = sqrt(radii - 2 ln(1 - d/2)), d = 2 - values. */
    private static void addLogarithm(float[] values, float[] radii, int count) {
        for (int i = 0; i < count; i++) {
            float d = 2f - values[i];
            float q = Math.fma(d, 0.005629321f, -0.013248504f);
            q = Math.fma(d, q, 0.019651048f);
            q = Math.fma(d, q, -0.006360556f);
            q = Math.fma(d, q, 0.01685078f);
            q = Math.fma(d, q, 0.030350639f);
            q = Math.fma(d, q, 0.08342516f);
            q = Math.fma(d, q, 0.24999642f);
            q = Math.fma(d, q, 1f);
            radii[i] = (float) Math.sqrt(Math.fma(d, q, radii[i]));
        }
    }

    /** The angle is 2 pi b; sine and cosine are those of half of it, doubled by their addition theorems. */
    private static void turn(float[] values, float[] radii, float[] first, float[] second, int count) {
        for (int i = 0; i < count; i++) {
            float b = values[i] - 1.5f;
            float z = b * b;
            float s = Math.fma(z, 0.07722225f, -0.5980464f);
            s = Math.fma(z, s, 2.5500317f);
            s = Math.fma(z, s, -5.167707f);
            s = Math.fma(z, s, 3.1415925f) * b;
            float c = Math.fma(z, 0.2196968f, -1.3318802f);
            c = Math.fma(z, c, 4.058412f);
            c = Math.fma(z, c, -4.934793f);
            c = Math.fma(z, c, 1f);
            float p = -2f * radii[i] * s;
            first[i] = p * c;
            second[i] = Math.fma(p, s, radii[i]);
        }
    }
}
