/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;

/** Sums a gradient over images and places: the derivative by a digital bias. */
final class BiasGradient {

    private final Workspace workspace;
    private final int parameter;
    private final ChannelBlocks blocks;
    private final double[] totals;
    private final float[] gradient;
    private final float[] block;

    BiasGradient(Workspace workspace, int parameter, int channels) {
        this.workspace = workspace;
        this.parameter = parameter;
        this.blocks = new ChannelBlocks(channels);
        this.totals = new double[channels];
        this.gradient = new float[channels];
        // Not one of the workspace's: the sum may be taken while another layer computes with those.
        this.block = new float[blocks.length()];
    }

    /**
     * @param from the gradient, rows x channels
     * @param rows images times places
     */
    void add(NativeFloats from, int rows) {
        int length = rows * totals.length;
        Arrays.fill(totals, 0);
        for (int at = 0; at < length; at += blocks.length()) {
            int n = Math.min(blocks.length(), length - at);
            from.get(at, block, n);
            blocks.sum(block, n, totals, 0);
        }
        blocks.finish(totals, 0);
        for (int channel = 0; channel < totals.length; channel++) {
            gradient[channel] = (float) totals[channel];
        }
        workspace.parameters().addGradient(parameter, gradient);
    }
}
