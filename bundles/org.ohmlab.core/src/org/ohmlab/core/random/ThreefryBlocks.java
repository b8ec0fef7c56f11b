/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

/**
 * Consecutive blocks of {@link Threefry} computed side by side: four rounds are one loop over all of them, which the
 * compiler turns into vector instructions. Arrays and key words are local to such a loop, because the compiler then
 * knows that they do not change in it.
 */
final class ThreefryBlocks {

    /**
     * To be added to the length of an array that is a multiple of 16: with its header it then fills cache lines
     * exactly, so that arrays made one after the other lie alike and what is aligned in one is aligned in all.
     */
    static final int FILL = 12;

    /** 0, 1, 2, ...: a loop that reads them is vectorised, one that computes with its own index is not. */
    private final int[] numbers;
    /** Each array holds one word of every block. */
    private final int[][] words = new int[Threefry.LANES][];
    private final int[] schedule = new int[Threefry.KEY_WORDS];

    /** @param capacity how many blocks can be held, a multiple of 16 */
    ThreefryBlocks(int capacity) {
        numbers = new int[capacity + FILL];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        for (int lane = 0; lane < Threefry.LANES; lane++) {
            words[lane] = new int[capacity + FILL];
        }
    }

    /**
     * Computes the blocks of a key.
     *
     * @param key the key
     * @param firstBlock number of the first block, unsigned
     * @param count how many blocks, up to the capacity
     */
    void compute(DrawKey key, int firstBlock, int count) {
        schedule[Threefry.LANES] = Threefry.PARITY;
        for (int i = 0; i < Threefry.LANES; i++) {
            schedule[i] = key.word(i);
            schedule[Threefry.LANES] ^= schedule[i];
        }
        begin(numbers, firstBlock, key.draw(), words[0], words[1], words[2], words[3], schedule, count);
        secondFour(words[0], words[1], words[2], words[3], schedule, 2, count);
        firstFour(words[0], words[1], words[2], words[3], schedule, 3, count);
        secondFour(words[0], words[1], words[2], words[3], schedule, 4, count);
        firstFour(words[0], words[1], words[2], words[3], schedule, 5, count);
    }

    /**
     * @param lane 0 to 3
     * @return that word of all blocks
     */
    int[] words(int lane) {
        return words[lane];
    }

    /** The first four rounds of all; the counters differ in their first words only. */
    private static void begin(int[] numbers, int block, int draw, int[] x0, int[] x1, int[] x2, int[] x3, int[] keys,
            int count) {
        int start = block + keys[0];
        int start1 = draw + keys[1];
        int k1 = keys[1];
        int k2 = keys[2];
        int k3 = keys[3];
        int k4 = keys[4] + 1;
        for (int i = 0; i < count; i++) {
            int a = numbers[i] + start;
            int b = start1;
            int c = k2;
            int d = k3;
            a += b;
            b = Integer.rotateLeft(b, 10) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 26) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 11) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 21) ^ c;
            a += b;
            b = Integer.rotateLeft(b, 13) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 27) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 23) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 5) ^ c;
            x0[i] = a + k1;
            x1[i] = b + k2;
            x2[i] = c + k3;
            x3[i] = d + k4;
        }
    }

    /** Rounds 1 to 4 of eight and the addition of the key. */
    private static void firstFour(int[] x0, int[] x1, int[] x2, int[] x3, int[] keys, int number,
            int count) {
        int k0 = keys[number % Threefry.KEY_WORDS];
        int k1 = keys[(number + 1) % Threefry.KEY_WORDS];
        int k2 = keys[(number + 2) % Threefry.KEY_WORDS];
        int k3 = keys[(number + 3) % Threefry.KEY_WORDS] + number;
        for (int i = 0; i < count; i++) {
            int a = x0[i];
            int b = x1[i];
            int c = x2[i];
            int d = x3[i];
            a += b;
            b = Integer.rotateLeft(b, 10) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 26) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 11) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 21) ^ c;
            a += b;
            b = Integer.rotateLeft(b, 13) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 27) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 23) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 5) ^ c;
            x0[i] = a + k0;
            x1[i] = b + k1;
            x2[i] = c + k2;
            x3[i] = d + k3;
        }
    }

    /** Rounds 5 to 8 of eight and the addition of the key. */
    private static void secondFour(int[] x0, int[] x1, int[] x2, int[] x3, int[] keys, int number,
            int count) {
        int k0 = keys[number % Threefry.KEY_WORDS];
        int k1 = keys[(number + 1) % Threefry.KEY_WORDS];
        int k2 = keys[(number + 2) % Threefry.KEY_WORDS];
        int k3 = keys[(number + 3) % Threefry.KEY_WORDS] + number;
        for (int i = 0; i < count; i++) {
            int a = x0[i];
            int b = x1[i];
            int c = x2[i];
            int d = x3[i];
            a += b;
            b = Integer.rotateLeft(b, 6) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 20) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 17) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 11) ^ c;
            a += b;
            b = Integer.rotateLeft(b, 25) ^ a;
            c += d;
            d = Integer.rotateLeft(d, 10) ^ c;
            a += d;
            d = Integer.rotateLeft(d, 18) ^ a;
            c += b;
            b = Integer.rotateLeft(b, 20) ^ c;
            x0[i] = a + k0;
            x1[i] = b + k1;
            x2[i] = c + k2;
            x3[i] = d + k3;
        }
    }
}
