/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;

/** Joins the inputs' channels. */
final class ConcatKernel extends Kernel {

    private final int channels;
    private final int places;
    private final int unit;

    ConcatKernel(Workspace workspace, Node node) {
        super(workspace, node);
        int lanes = workspace.layout().lanes(node);
        boolean whole = lanes == node.output().channels();
        // Blocks of channels follow each other image by image, so that joining them is joining images.
        this.unit = whole ? 1 : node.output().height() * node.output().width();
        this.places = whole ? node.output().height() * node.output().width() : 1;
        this.channels = node.output().channels() * unit;
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        int first = 0;
        for (int input : node().inputs()) {
            int n = workspace().node(input).output().channels() * unit;
            NativeFloats from = workspace().value(pass, input);
            move(count * places, from, n, 0, result(pass), channels, first, n);
            first += n;
        }
    }

    @Override
    void backward(int pass, int count) {
        NodeGradients gradients = workspace().gradients();
        int first = 0;
        for (int input : node().inputs()) {
            int n = workspace().node(input).output().channels() * unit;
            if (gradients.wanted(input)) {
                move(count * places, resultGradient(), channels, first, gradients.target(input), n, 0, n);
                gradients.settle(input, count);
            }
            first += n;
        }
    }

    private void move(int rows, NativeFloats from, int fromWidth, int fromFirst, NativeFloats into, int intoWidth,
            int intoFirst, int n) {
        float[] row = workspace().block(0);
        for (int i = 0; i < rows; i++) {
            for (int at = 0; at < n; at += row.length) {
                int length = Math.min(row.length, n - at);
                from.get(i * fromWidth + fromFirst + at, row, length);
                into.put(i * intoWidth + intoFirst + at, row, length);
            }
        }
    }
}
