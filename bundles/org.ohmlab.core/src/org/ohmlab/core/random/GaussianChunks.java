/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

/**
 * Turns a key's words into standard normal numbers, a chunk at a time and one kind of work after the other: the
 * compiler makes vector instructions of such loops, but not of a loop that chooses a branch of the quantile for every
 * number. The values are those of {@link NormalQuantile#ofWord}.
 */
final class GaussianChunks {

    /** Elements of a chunk, a multiple of a block's lanes; small enough for the innermost cache. */
    private static final int CHUNK = 256;

    private final PhiloxBlocks blocks;
    /** The chunk's probabilities minus one half. */
    private final double[] centred;
    /** The chunk's results; afterwards those of its tails. */
    private final double[] quantiles;
    /** Where the chunk's tails are. */
    private final int[] tails;

    /** @param count how many numbers will be asked for */
    GaussianChunks(int count) {
        // A slice may begin and end within a block, and both blocks are computed whole.
        int length = count < CHUNK - 2 * Philox.LANES ? (count + 2 * Philox.LANES) & -Philox.LANES : CHUNK;
        blocks = new PhiloxBlocks(length / Philox.LANES);
        centred = new double[length];
        quantiles = new double[length];
        tails = new int[length];
    }

    /** As {@link CounterRandom#gaussians}, arguments checked. */
    void fill(DrawKey key, long firstElement, float[] into, int offset, int count) {
        int end = offset + count;
        int next = offset;
        long element = firstElement;
        while (next < end) {
            int before = (int) (element & 3);
            int last = before + Math.min(end - next, centred.length - before);
            words(key, element >>> 2, last);
            middle(last);
            for (int i = before; i < last; i++) {
                into[next + i - before] = (float) quantiles[i];
            }
            int found = findTails(before, last);
            tailQuantiles(found);
            for (int t = 0; t < found; t++) {
                int i = tails[t];
                into[next + i - before] = (float) Math.copySign(quantiles[t], centred[i]);
            }
            next += last - before;
            element += last - before;
        }
    }

    private void words(DrawKey key, long firstBlock, int count) {
        int computed = (count + 3) / Philox.LANES;
        blocks.compute(key, firstBlock, computed);
        for (int b = 0; b < computed; b++) {
            int i = b * Philox.LANES;
            centred[i] = NormalQuantile.centred((int) blocks.word0[b]);
            centred[i + 1] = NormalQuantile.centred((int) blocks.word1[b]);
            centred[i + 2] = NormalQuantile.centred((int) blocks.word2[b]);
            centred[i + 3] = NormalQuantile.centred((int) blocks.word3[b]);
        }
    }

    /** The central branch for all; what it says of tails is replaced. */
    private void middle(int count) {
        for (int i = 0; i < count; i++) {
            quantiles[i] = NormalQuantile.central(centred[i]);
        }
    }

    private int findTails(int first, int last) {
        int found = 0;
        for (int i = first; i < last; i++) {
            // Written always and kept only for tails, and the sign bit instead of a comparison: jumps that are taken
            // one time in seven, at random, are dearer.
            tails[found] = i;
            found += (int) (Double.doubleToRawLongBits(NormalQuantile.CENTRAL - Math.abs(centred[i])) >>> 63);
        }
        return found;
    }

    private void tailQuantiles(int count) {
        for (int t = 0; t < count; t++) {
            quantiles[t] = -NormalQuantile.log(0.5 - Math.abs(centred[tails[t]]));
        }
        for (int t = 0; t < count; t++) {
            quantiles[t] = NormalQuantile.tailOfLog(quantiles[t]);
        }
    }
}
