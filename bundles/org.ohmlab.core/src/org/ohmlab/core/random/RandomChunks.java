/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

/**
 * Fills arrays with the numbers of a key, a chunk at a time and one kind of work after the other, so that the loops are
 * vectorised and stay in the innermost cache. Scratch memory of one thread, used anew by every call.
 *
 * <p>A chunk is {@value #BLOCKS} blocks: first the first words of all of them, then all second words, and so on. The
 * first and the second word of a block give a pair of normal numbers, the third and the fourth another.
 */
final class RandomChunks {

    /** Blocks of a chunk. Part of the numbers' meaning: another value would be another sequence. */
    static final int BLOCKS = 512;

    /** Numbers of a chunk. */
    static final int CHUNK = BLOCKS * Threefry.LANES;

    private final ThreefryBlocks blocks = new ThreefryBlocks(BLOCKS);
    private final NormalPairs pairs = new NormalPairs(BLOCKS);
    private final Threefry rare = new Threefry();

    /** As {@link CounterRandom#gaussians}, arguments checked. */
    void gaussians(DrawKey key, long firstElement, float[] into, int offset, int count) {
        long chunk = firstElement / CHUNK;
        int from = (int) (firstElement % CHUNK);
        int at = offset;
        while (at < offset + count) {
            int to = Math.min(CHUNK, from + offset + count - at);
            gaussians(key, chunk, from, to, into, at);
            at += to - from;
            from = 0;
            chunk++;
        }
    }

    /** Numbers {@code from} to {@code to - 1} of a chunk. */
    private void gaussians(DrawKey key, long chunk, int from, int to, float[] into, int at) {
        Range range = new Range(from, to);
        int firstBlock = (int) (chunk * BLOCKS) + range.first();
        blocks.compute(key, firstBlock, range.count());
        for (int lane = 0; lane < Threefry.LANES; lane += 2) {
            if (from < (lane + 2) * BLOCKS && to > lane * BLOCKS) {
                int radiusLane = lane;
                pairs.compute(blocks.words(lane), blocks.words(lane + 1), range.count(),
                        pair -> moreBits(key, firstBlock + pair, radiusLane));
                range.copy(pairs.first(), lane, into, at);
                range.copy(pairs.second(), lane + 1, into, at);
            }
        }
    }

    /** A word of the block that has the same number and a third counter word that no block of the sequence has. */
    private int moreBits(DrawKey key, int block, int lane) {
        rare.block(key, block, 1);
        return rare.word(lane);
    }

    /** As {@link CounterRandom#uniforms}, arguments checked. */
    void uniforms(DrawKey key, long firstElement, float[] into, int offset, int count) {
        long chunk = firstElement / CHUNK;
        int from = (int) (firstElement % CHUNK);
        int at = offset;
        while (at < offset + count) {
            int to = Math.min(CHUNK, from + offset + count - at);
            Range range = new Range(from, to);
            blocks.compute(key, (int) (chunk * BLOCKS) + range.first(), range.count());
            for (int i = from; i < to; i++) {
                int word = blocks.words(i / BLOCKS)[i % BLOCKS - range.first()];
                into[at + i - from] = (word >>> 8) * 0x1p-24f;
            }
            at += to - from;
            from = 0;
            chunk++;
        }
    }

    /** The part of a chunk that is wanted: numbers {@code from} to {@code to - 1}, and in which blocks they are. */
    private record Range(int from, int to) {

        /** All words of a lane where more than one lane is touched. */
        boolean withinLane() {
            return from / BLOCKS == (to - 1) / BLOCKS;
        }

        /** @return the first block that is needed */
        int first() {
            return withinLane() ? from % BLOCKS : 0;
        }

        /** @return how many blocks are needed */
        int count() {
            return withinLane() ? to - from : BLOCKS;
        }

        /** Copies the wanted numbers of one lane; {@code at} is where number {@code from} goes. */
        void copy(float[] numbers, int lane, float[] into, int at) {
            int begin = Math.max(from, lane * BLOCKS);
            int end = Math.min(to, (lane + 1) * BLOCKS);
            if (begin < end) {
                System.arraycopy(numbers, begin - lane * BLOCKS - first(), into, at + begin - from, end - begin);
            }
        }
    }
}
