/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

/**
 * The counter-based generator Threefry4x32-20: twenty rounds of additions, rotations and exclusive ors turn a 128-bit
 * key and a 128-bit counter into four random 32-bit words. There is no state that one number hands to the next, so any
 * block can be computed by anybody at any time.
 *
 * <p>Published: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC'11 (doi 10.1145/2063384.2063405). Written from that description. Of the generators of that paper it is the one
 * that Java computes fastest, because it does without the upper halves of products, for which the compiler has no good
 * vector instruction.
 *
 * <p>The words of the block computed last are fields, so that a loop over blocks allocates nothing.
 */
final class Threefry {

    /** Words of a block. */
    static final int LANES = 4;

    /** Exclusive or of this and all key words is the fifth key word. */
    static final int PARITY = 0x1BD11BDA;

    private static final int ROUNDS = 20;
    private static final int ROUNDS_PER_KEY = 4;
    /** Words of a key with its parity. */
    static final int KEY_WORDS = 5;
    /** Rotations of the two additions of each round, over and over. */
    private static final int[][] ROTATIONS = {{10, 26}, {11, 21}, {13, 27}, {23, 5}, {6, 20}, {17, 11}, {25, 10},
        {18, 20}};

    private final int[] words = new int[LANES];
    private final int[] keyWords = new int[LANES];
    private final int[] schedule = new int[KEY_WORDS];

    /**
     * Computes one block.
     *
     * @param key four key words
     * @param counter0 first counter word
     * @param counter1 second counter word
     * @param counter2 third counter word
     * @param counter3 fourth counter word
     */
    void block(int[] key, int counter0, int counter1, int counter2, int counter3) {
        schedule[LANES] = PARITY;
        for (int i = 0; i < LANES; i++) {
            schedule[i] = key[i];
            schedule[LANES] ^= key[i];
        }
        words[0] = counter0;
        words[1] = counter1;
        words[2] = counter2;
        words[3] = counter3;
        addKey(0);
        for (int round = 0; round < ROUNDS; round++) {
            int[] rotations = ROTATIONS[round % ROTATIONS.length];
            int partner = round % 2 == 0 ? 1 : 3;
            mix(0, partner, rotations[0]);
            mix(2, 4 - partner, rotations[1]);
            if ((round + 1) % ROUNDS_PER_KEY == 0) {
                addKey((round + 1) / ROUNDS_PER_KEY);
            }
        }
    }

    /**
     * Computes a block of a key's sequence into the fields.
     *
     * @param key the key
     * @param block number of the block, unsigned
     * @param attempt 0, or more where one block did not suffice
     */
    void block(DrawKey key, int block, int attempt) {
        for (int i = 0; i < LANES; i++) {
            keyWords[i] = key.word(i);
        }
        block(keyWords, block, key.draw(), attempt, 0);
    }

    private void mix(int sum, int turned, int rotation) {
        words[sum] += words[turned];
        words[turned] = Integer.rotateLeft(words[turned], rotation) ^ words[sum];
    }

    private void addKey(int number) {
        for (int i = 0; i < LANES; i++) {
            words[i] += schedule[(number + i) % KEY_WORDS];
        }
        words[LANES - 1] += number;
    }

    /**
     * @param lane 0 to 3
     * @return that word of the block computed last
     */
    int word(int lane) {
        return words[lane];
    }
}
