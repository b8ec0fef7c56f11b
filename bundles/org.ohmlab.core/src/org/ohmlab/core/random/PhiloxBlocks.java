/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

import java.util.Arrays;

/**
 * Consecutive blocks of {@link Philox} computed side by side: a round is one loop over all of them, which the compiler
 * turns into vector instructions. Each array holds one word of every block; words are unsigned, in the lower half.
 */
final class PhiloxBlocks {

    private static final long WORD = 0xFFFFFFFFL;

    /** First words of the blocks. */
    final long[] word0;
    /** Second words of the blocks. */
    final long[] word1;
    /** Third words of the blocks. */
    final long[] word2;
    /** Fourth words of the blocks. */
    final long[] word3;

    /** @param capacity how many blocks can be held */
    PhiloxBlocks(int capacity) {
        word0 = new long[capacity];
        word1 = new long[capacity];
        word2 = new long[capacity];
        word3 = new long[capacity];
    }

    /**
     * Computes the blocks of a key's elements.
     *
     * @param key the key
     * @param firstBlock number of the first block, 0 to 2^32 - 1
     * @param count how many blocks, up to the capacity
     */
    void compute(DrawKey key, long firstBlock, int count) {
        for (int i = 0; i < count; i++) {
            word0[i] = firstBlock + i & WORD;
        }
        Arrays.fill(word1, 0, count, key.stream() & WORD);
        Arrays.fill(word2, 0, count, key.draw() & WORD);
        Arrays.fill(word3, 0, count, CounterRandom.purposeWord(key) & WORD);
        int key0 = (int) key.seed();
        int key1 = (int) (key.seed() >>> 32);
        for (int round = 0; round < Philox.ROUNDS; round++) {
            round(word0, word1, word2, word3, key0 & WORD, key1 & WORD, count);
            key0 += Philox.WEYL_0;
            key1 += Philox.WEYL_1;
        }
    }

    /**
     * @param element index within the blocks computed last
     * @return that element's word
     */
    int word(int element) {
        int block = element >>> 2;
        switch (element & 3) {
            case 0:
                return (int) word0[block];
            case 1:
                return (int) word1[block];
            case 2:
                return (int) word2[block];
            default:
                return (int) word3[block];
        }
    }

    /** The arrays are arguments because the compiler then knows that they do not change in the loop. */
    private static void round(long[] c0, long[] c1, long[] c2, long[] c3, long key0, long key1, int count) {
        for (int i = 0; i < count; i++) {
            long product0 = Philox.MULTIPLIER_0 * c0[i];
            long product1 = Philox.MULTIPLIER_1 * c2[i];
            c0[i] = product1 >>> 32 ^ c1[i] ^ key0;
            c1[i] = product1 & WORD;
            c2[i] = product0 >>> 32 ^ c3[i] ^ key1;
            c3[i] = product0 & WORD;
        }
    }
}
