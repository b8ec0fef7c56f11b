/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;

/**
 * Walks over activations of a few channels in blocks of about two thousand values. Per-channel numbers are repeated
 * over the length of a block, so that a loop over a block is a loop over arrays with one index, long enough for
 * vector instructions to pay; sums are kept per position in the block and folded to channels.
 */
final class ChannelBlocks {

    private static final int LONGEST = 2048;

    /** Blocks whose float32 sums are added before they go to float64: few enough to keep six digits. */
    private static final int BLOCKS_PER_FOLD = 16;

    private final int channels;
    private final int length;
    private final float[] sums;
    private final float[] products;
    private int pending;

    ChannelBlocks(int channels) {
        this.channels = channels;
        this.length = channels * Math.max(1, LONGEST / channels);
        this.sums = new float[length];
        this.products = new float[length];
    }

    /** @return values per block, a multiple of the channels */
    int length() {
        return length;
    }

    /** @return a new array of a block's length */
    float[] newBlock() {
        return new float[length];
    }

    /** Repeats the channels' numbers, from a first one on, over a block. */
    void repeat(float[] perChannel, int first, float[] block) {
        for (int at = 0; at < length; at += channels) {
            System.arraycopy(perChannel, first, block, at, channels);
        }
    }

    /** totals += column sums of a block; the totals of a first channel and those after it. */
    void sum(float[] values, int n, double[] totals, int first) {
        Rows.add(sums, values, n);
        if (++pending == BLOCKS_PER_FOLD) {
            finish(totals, first);
        }
    }

    /** totals += column sums of weights, momentTotals += column sums of weights times (values - centre). */
    void moments(float[] weights, float[] values, float[] centre, int n, double[] totals, double[] momentTotals,
            int first) {
        Rows.addMoments(sums, products, weights, values, centre, n);
        if (++pending == BLOCKS_PER_FOLD) {
            finish(totals, momentTotals, first);
        }
    }

    /** totals += column sums of (values - centre), squareTotals += column sums of its squares. */
    void squares(float[] values, float[] centre, int n, double[] totals, double[] squareTotals, int first) {
        Rows.addSquares(sums, products, values, centre, n);
        if (++pending == BLOCKS_PER_FOLD) {
            finish(totals, squareTotals, first);
        }
    }

    /** Takes in the sums of the last blocks. */
    void finish(double[] totals, int first) {
        fold(sums, totals, first);
        pending = 0;
    }

    /** Takes in both sums of the last blocks. */
    void finish(double[] totals, double[] otherTotals, int first) {
        fold(products, otherTotals, first);
        finish(totals, first);
    }

    private void fold(float[] block, double[] totals, int first) {
        for (int at = 0; at < length; at += channels) {
            for (int channel = 0; channel < channels; channel++) {
                totals[first + channel] += block[at + channel];
            }
        }
        Arrays.fill(block, 0f);
    }
}
