/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Shape;

/**
 * Maximum over 2 x 2 places at stride 2 without padding, the pooling that nearly all networks use. Free of branches,
 * because which of four activations is the largest cannot be predicted. The first of equal values wins, as in
 * PyTorch.
 */
final class QuadPoolKernel extends Kernel {

    private final int rowLength;
    private final int channels;
    private final int resultRow;
    private final int resultRows;
    private final int imageSize;
    private final int resultSize;
    private final float[] image;
    private final float[] upper;
    private final float[] lower;
    private final float[] pooled;
    private final int[] corners;
    private final int[] steps;
    private final byte[][] winners;

    QuadPoolKernel(Workspace workspace, Node node) {
        super(workspace, node);
        Shape from = blockShape(inputNode());
        Shape to = blockShape(node);
        channels = from.channels();
        rowLength = from.width() * channels;
        resultRow = to.width() * channels;
        resultRows = to.height();
        imageSize = from.size();
        resultSize = to.size();
        image = new float[imageSize];
        upper = new float[rowLength];
        lower = new float[rowLength];
        pooled = new float[resultSize];
        corners = new int[resultSize];
        for (int i = 0; i < resultSize; i++) {
            int place = i / channels;
            corners[i] = place / to.width() * 2 * rowLength + place % to.width() * 2 * channels + i % channels;
        }
        steps = new int[] {0, channels, rowLength, rowLength + channels};
        winners = new byte[workspace.training() ? workspace.passes() : 0][];
        for (int pass = 0; pass < winners.length; pass++) {
            winners[pass] = new byte[Math.multiplyExact(workspace.batch(), node.output().size())];
        }
    }

    /** @return whether this kernel computes a window */
    static boolean fits(Op.Window window) {
        return window.equals(new Op.Window(2, 2, 2, 2, 0, 0));
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        for (int i = 0; i < count * blocks(); i++) {
            if (training) {
                input(pass).get(i * imageSize, image, imageSize);
                poolWithWinners(winners[pass], i * resultSize);
            } else {
                pool(input(pass), i * imageSize);
            }
            result(pass).put(i * resultSize, pooled, resultSize);
        }
    }

    private void poolWithWinners(byte[] winner, int first) {
        for (int i = 0; i < resultSize; i++) {
            int corner = corners[i];
            float a = image[corner];
            float b = image[corner + channels];
            float c = image[corner + rowLength];
            float d = image[corner + rowLength + channels];
            float upperMax = Math.max(a, b);
            float lowerMax = Math.max(c, d);
            // The sign of a difference is the comparison's outcome as a number.
            int right = Float.floatToRawIntBits(a - b) >>> 31;
            int rightBelow = Float.floatToRawIntBits(c - d) >>> 31;
            int below = Float.floatToRawIntBits(upperMax - lowerMax) >>> 31;
            pooled[i] = Math.max(upperMax, lowerMax);
            winner[first + i] = (byte) (right + below * (2 + rightBelow - right));
        }
    }

    private void pool(NativeFloats from, int start) {
        for (int row = 0; row < resultRows; row++) {
            from.get(start + 2 * row * rowLength, upper, rowLength);
            from.get(start + (2 * row + 1) * rowLength, lower, rowLength);
            Rows.max(upper, lower, rowLength);
            int into = row * resultRow;
            for (int i = 0; i < resultRow; i++) {
                int corner = corners[i];
                pooled[into + i] = Math.max(upper[corner], upper[corner + channels]);
            }
        }
    }

    @Override
    void backward(int pass, int count) {
        if (!inputWanted()) {
            return;
        }
        NativeFloats into = inputTarget();
        for (int i = 0; i < count * blocks(); i++) {
            resultGradient().get(i * resultSize, pooled, resultSize);
            Arrays.fill(image, 0f);
            spread(winners[pass], i * resultSize);
            into.put(i * imageSize, image, imageSize);
        }
        settleInput(count);
    }

    private void spread(byte[] winner, int first) {
        for (int i = 0; i < resultSize; i++) {
            image[corners[i] + steps[winner[first + i]]] = pooled[i];
        }
    }
}
