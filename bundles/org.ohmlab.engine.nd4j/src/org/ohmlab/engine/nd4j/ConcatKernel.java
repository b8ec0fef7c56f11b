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

    ConcatKernel(Workspace workspace, Node node) {
        super(workspace, node);
        this.channels = node.output().channels();
        this.places = node.output().height() * node.output().width();
    }

    @Override
    void forward(int pass, int count, boolean training) {
        int first = 0;
        for (int input : node().inputs()) {
            int n = workspace().node(input).output().channels();
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
            int n = workspace().node(input).output().channels();
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
            from.get(i * fromWidth + fromFirst, row, n);
            into.put(i * intoWidth + intoFirst, row, n);
        }
    }
}
