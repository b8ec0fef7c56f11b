/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Shape;

/** Reorders height x width x channels to PyTorch's (channels, height, width); nothing to do where both are the same. */
final class FlattenKernel extends Kernel {

    private final boolean renamed;
    private final boolean sameOrder;
    private final int blocks;
    private final int size;
    private final int channels;
    private final int places;
    private final float[] image;
    private final float[] turned;

    FlattenKernel(Workspace workspace, Node node) {
        super(workspace, node);
        Shape from = inputNode().output();
        renamed = workspace.storage().inPlace(node);
        sameOrder = Storage.keepsOrder(inputNode());
        size = from.size() / workspace.layout().blocks(inputNode());
        blocks = workspace.layout().blocks(inputNode());
        channels = workspace.layout().lanes(inputNode());
        places = from.height() * from.width();
        image = new float[size];
        turned = new float[size];
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        if (!renamed) {
            turn(input(pass), result(pass), count * blocks, places, channels);
        }
    }

    @Override
    void backward(int pass, int count) {
        if (!renamed && inputWanted()) {
            turn(resultGradient(), inputTarget(), count * blocks, channels, places);
            settleInput(count);
        }
    }

    private void turn(NativeFloats from, NativeFloats into, int count, int rows, int columns) {
        if (sameOrder) {
            into.copyFrom(from, count * size);
            return;
        }
        for (int i = 0; i < count; i++) {
            from.get(i * size, image, size);
            for (int column = 0; column < columns; column++) {
                for (int row = 0; row < rows; row++) {
                    turned[column * rows + row] = image[row * columns + column];
                }
            }
            into.put(i * size, turned, size);
        }
    }
}
