/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

/**
 * The counter-based generator Philox4x32-10: ten rounds turn a 64-bit key and a 128-bit counter into four random 32-bit
 * words. There is no state that one number hands to the next, so any block can be computed by anybody at any time.
 *
 * <p>Published: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel random numbers: as easy as 1, 2, 3",
 * SC'11 (doi 10.1145/2063384.2063405). Written from that description.
 *
 * <p>The words of the block computed last are fields, so that a loop over blocks allocates nothing.
 */
final class Philox {

    /** Words of a block. */
    static final int LANES = 4;

    /** Rounds of a block. */
    static final int ROUNDS = 10;
    /** Multiplies the first word in each round. */
    static final long MULTIPLIER_0 = 0xD2511F53L;
    /** Multiplies the third word in each round. */
    static final long MULTIPLIER_1 = 0xCD9E8D57L;
    /** Added to the first key word after each round. */
    static final int WEYL_0 = 0x9E3779B9;
    /** Added to the second key word after each round. */
    static final int WEYL_1 = 0xBB67AE85;
    private static final long WORD = 0xFFFFFFFFL;

    /** First word of the block. */
    int word0;
    /** Second word of the block. */
    int word1;
    /** Third word of the block. */
    int word2;
    /** Fourth word of the block. */
    int word3;

    /**
     * Computes one block into the fields.
     *
     * @param key 64-bit key; its low half is the first key word
     * @param counter0 first counter word
     * @param counter1 second counter word
     * @param counter2 third counter word
     * @param counter3 fourth counter word
     */
    void block(long key, int counter0, int counter1, int counter2, int counter3) {
        int c0 = counter0;
        int c1 = counter1;
        int c2 = counter2;
        int c3 = counter3;
        int k0 = (int) key;
        int k1 = (int) (key >>> 32);
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (c0 & WORD);
            long product1 = MULTIPLIER_1 * (c2 & WORD);
            c0 = (int) (product1 >>> 32) ^ c1 ^ k0;
            c1 = (int) product1;
            c2 = (int) (product0 >>> 32) ^ c3 ^ k1;
            c3 = (int) product0;
            k0 += WEYL_0;
            k1 += WEYL_1;
        }
        word0 = c0;
        word1 = c1;
        word2 = c2;
        word3 = c3;
    }

    /**
     * @param lane 0 to 3
     * @return that word of the block computed last
     */
    int word(int lane) {
        switch (lane) {
            case 0:
                return word0;
            case 1:
                return word1;
            case 2:
                return word2;
            case 3:
                return word3;
            default:
                throw new IllegalArgumentException("A block has lanes 0 to 3, not " + lane);
        }
    }
}
