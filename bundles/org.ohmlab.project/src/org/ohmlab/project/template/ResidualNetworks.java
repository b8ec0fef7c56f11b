/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import org.ohmlab.model.network.Layer;

/** Networks with shortcuts (He et al., arXiv 1512.03385), in the form for images of about 32 x 32 pixels. */
final class ResidualNetworks {

    private static final int[] CHANNELS = {64, 128, 256, 512};
    /** Rows and columns that the exits after the first three stages pool to in the reference implementation. */
    private static final int[] EXITS = {6, 4, 3};
    private static final int STEM_EXIT = 6;
    private static final int HIDDEN = 512;
    private static final int BLOCKS = 2;

    private ResidualNetworks() {
    }

    static void resnet18(LayerChain chain, NetworkSettings settings) {
        chain.convolution("conv1", "bn1", settings.scaled(CHANNELS[0]), 3, 1, 1).relu("relu1").exit(STEM_EXIT, HIDDEN);
        for (int stage = 0; stage < CHANNELS.length; stage++) {
            for (int block = 0; block < BLOCKS; block++) {
                boolean narrows = stage > 0 && block == 0;
                block(chain, "layer" + (stage + 1) + "." + block, settings.scaled(CHANNELS[stage]), narrows);
            }
            if (stage < EXITS.length) {
                chain.exit(EXITS[stage], HIDDEN);
            }
        }
        chain.globalPool("pool").dense("linear", settings.classes());
    }

    /** Two convolutions and what they add to: the block's input, or its projection when the size changes. */
    private static void block(LayerChain chain, String id, int channels, boolean narrows) {
        Layer before = chain.last();
        chain.convolution(id + ".conv1", id + ".bn1", channels, 3, narrows ? 2 : 1, 1).relu(id + ".relu1")
                .convolution(id + ".conv2", id + ".bn2", channels, 3, 1, 1);
        Layer main = chain.last();
        Layer shortcut = before;
        if (narrows) {
            shortcut = chain.from(before).projection(id + ".shortcut.0", id + ".shortcut.1", channels);
        }
        chain.sum(id + ".add", main, shortcut).relu(id + ".relu2");
    }
}
