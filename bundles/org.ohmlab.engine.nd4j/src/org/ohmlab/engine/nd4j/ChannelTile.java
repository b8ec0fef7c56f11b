/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;

/**
 * Treats rows of a few channels as rows of a few hundred values, so that loops over channels are long enough for vector
 * instructions: per-channel numbers are repeated over the tile, sums over the tile are folded to channels.
 */
final class ChannelTile {

    private static final int SHORTEST = 192;

    private final int channels;
    private final int length;
    private final float[] sums;
    private final float[] products;

    ChannelTile(int channels) {
        this.channels = channels;
        this.length = channels * Math.max(1, (SHORTEST + channels - 1) / channels);
        this.sums = new float[length];
        this.products = new float[length];
    }

    int channels() {
        return channels;
    }

    /** @return values per tile, a multiple of the channels */
    int length() {
        return length;
    }

    /** @return values per block, a multiple of the tile that fits a scratch block */
    int block() {
        return Math.max(length, Workspace.BLOCK / length * length);
    }

    /** @return the channels' numbers repeated over a new tile */
    float[] newTile() {
        return new float[length];
    }

    void repeat(float[] perChannel, float[] tile) {
        for (int at = 0; at < length; at += channels) {
            System.arraycopy(perChannel, 0, tile, at, channels);
        }
    }

    /** totals += column sums of a block; float32 within the block, float64 beyond. */
    void sum(float[] values, int n, double[] totals) {
        Arrays.fill(sums, 0f);
        for (int at = 0; at < n; at += length) {
            addRow(values, at, sums, Math.min(length, n - at));
        }
        fold(sums, totals);
    }

    /** totals += column sums of values, productTotals += column sums of values times others. */
    void sums(float[] values, float[] others, int n, double[] totals, double[] productTotals) {
        Arrays.fill(sums, 0f);
        Arrays.fill(products, 0f);
        for (int at = 0; at < n; at += length) {
            int m = Math.min(length, n - at);
            addRow(values, at, sums, m);
            addProduct(values, others, at, products, m);
        }
        fold(sums, totals);
        fold(products, productTotals);
    }

    /** values -= tile. */
    void subtract(float[] values, float[] tile, int n) {
        for (int at = 0; at < n; at += length) {
            int m = Math.min(length, n - at);
            for (int i = 0; i < m; i++) {
                values[at + i] -= tile[i];
            }
        }
    }

    private static void addRow(float[] values, int at, float[] into, int n) {
        for (int i = 0; i < n; i++) {
            into[i] += values[at + i];
        }
    }

    private static void addProduct(float[] values, float[] others, int at, float[] into, int n) {
        for (int i = 0; i < n; i++) {
            into[i] += values[at + i] * others[at + i];
        }
    }

    private void fold(float[] tile, double[] totals) {
        for (int at = 0; at < length; at += channels) {
            for (int channel = 0; channel < channels; channel++) {
                totals[channel] += tile[at + channel];
            }
        }
    }
}
