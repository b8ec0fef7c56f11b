/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import java.util.Objects;

/**
 * Random numbers as a function of a {@link DrawKey} and an element's index, by Threefry4x32-20. Every method may be
 * called from any thread and remembers nothing; a slice of a sequence has the same values however the sequence is cut.
 *
 * <p>The 128-bit key is the seed, the stream, and the purpose's code in the upper half of a word over the sub-draw in
 * the lower. The counter's words are the number of the block, the draw, and the number of the attempt where one block
 * may not suffice. Elements are in chunks of 512 blocks: element i is word (i mod 2048) div 512 of block
 * (i div 2048) 512 + i mod 512, and i may go up to 2^34 - 1.
 *
 * <p>The methods read the same underlying words: take gaussians, uniforms or a permutation from one key, not two of
 * them.
 */
public final class CounterRandom {

    /**
     * Names the function from keys to numbers, all of it: generator, order of elements, transforms, permutations, and
     * how streams are derived from names. To be changed whenever any number changes, since runs record it and are
     * resumed only where it is the same.
     */
    public static final String SCHEME = "threefry4x32-20, polar Box-Muller, chunks of 512 (1)";

    /** One more than the largest element index. */
    public static final long MAX_ELEMENTS = 1L << 34;

    private static final long WORD = 0xFFFFFFFFL;
    private static final ThreadLocal<RandomChunks> SCRATCH = ThreadLocal.withInitial(RandomChunks::new);

    private CounterRandom() {
    }

    /**
     * Standard normal numbers by Box and Muller's polar form, from the first and second, and from the third and fourth
     * word of a block. Values lie within +-7.8.
     *
     * @param key which sequence
     * @param firstElement index of the first number in its sequence, 0 to 2^34 - 1
     * @param into receives the numbers
     * @param offset where the first number goes in {@code into}
     * @param count how many numbers
     */
    public static void gaussians(DrawKey key, long firstElement, float[] into, int offset, int count) {
        check(firstElement, into, offset, count);
        SCRATCH.get().gaussians(key, firstElement, into, offset, count);
    }

    /**
     * Uniform numbers in [0, 1), multiples of 2^-24, so that each is exactly a float.
     *
     * @param key which sequence
     * @param firstElement index of the first number in its sequence, 0 to 2^34 - 1
     * @param into receives the numbers
     * @param offset where the first number goes in {@code into}
     * @param count how many numbers
     */
    public static void uniforms(DrawKey key, long firstElement, float[] into, int offset, int count) {
        check(firstElement, into, offset, count);
        SCRATCH.get().uniforms(key, firstElement, into, offset, count);
    }

    /**
     * A permutation of 0 to n - 1, each of the n! equally likely as far as 64 bits of seed allow: Fisher-Yates with
     * Lemire's exact bounded draws (doi 10.1145/3230636), which read the key's words in order.
     *
     * @param key which permutation
     * @param n how many elements, at least 0
     * @return a new array
     */
    public static int[] permutation(DrawKey key, int n) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            order[i] = i;
        }
        Threefry threefry = new Threefry();
        long next = 0;
        for (int i = n - 1; i > 0; i--) {
            int bound = i + 1;
            long product;
            do {
                if ((next & 3) == 0) {
                    threefry.block(key, (int) (next >>> 2), 0);
                }
                product = (threefry.word((int) (next++ & 3)) & WORD) * bound;
            } while ((product & WORD) < rejected(bound));
            int j = (int) (product >>> 32);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
        return order;
    }

    /**
     * An unbiased whole number. Takes the whole block {@code element}, not one lane, so do not mix it with the other
     * methods on one key.
     *
     * @param key which sequence
     * @param element index in the sequence, 0 to 2^32 - 1
     * @param bound at least 1
     * @return a number from 0 to bound - 1
     */
    public static int below(DrawKey key, long element, int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("The bound must be positive but is " + bound);
        }
        Objects.checkIndex(element, MAX_ELEMENTS / Threefry.LANES);
        Threefry threefry = new Threefry();
        threefry.block(key, (int) element, 0);
        int attempt = 0;
        int lane = 0;
        while (true) {
            long product = (threefry.word(lane++) & WORD) * bound;
            if ((product & WORD) >= rejected(bound)) {
                return (int) (product >>> 32);
            }
            if (lane == Threefry.LANES) {
                // All four words fell into the uneven rest, which for small bounds never happens.
                threefry.block(key, (int) element, ++attempt);
                lane = 0;
            }
        }
    }

    /** Low products below 2^32 mod bound would make small results likelier. */
    private static long rejected(int bound) {
        return (WORD + 1) % bound;
    }

    private static void check(long firstElement, float[] into, int offset, int count) {
        Objects.checkFromIndexSize(offset, count, into.length);
        Objects.checkFromIndexSize(firstElement, count, MAX_ELEMENTS);
    }
}
