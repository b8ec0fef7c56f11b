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
import org.ohmlab.engine.spi.EngineException;

/** Maximum over windows. The first of equal values wins and NaN wins over all, as in PyTorch. */
final class MaxPoolKernel extends Kernel {

    private static final int LARGEST_WINDOW = 1 << 16;

    private final Op.Window window;
    private final Shape from;
    private final Shape to;
    private final float[] image;
    private final float[] pooled;
    private final char[][] winners;

    MaxPoolKernel(Workspace workspace, Node node, Op.Window window) throws EngineException {
        super(workspace, node);
        this.window = window;
        from = blockShape(inputNode());
        to = blockShape(node);
        if ((long) window.kernelHeight() * window.kernelWidth() > LARGEST_WINDOW) {
            throw new EngineException("The window of " + node.label() + " has more than " + LARGEST_WINDOW
                    + " places; use a smaller one.", null);
        }
        image = new float[from.size()];
        pooled = new float[to.size()];
        winners = new char[workspace.training() ? workspace.passes() : 0][];
        for (int pass = 0; pass < winners.length; pass++) {
            winners[pass] = new char[Math.multiplyExact(workspace.batch(), node.output().size())];
        }
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        char[] winner = winners.length == 0 ? null : winners[pass];
        for (int i = 0; i < count * blocks(); i++) {
            input(pass).get(i * image.length, image, image.length);
            pool(winner, i * pooled.length);
            result(pass).put(i * pooled.length, pooled, pooled.length);
        }
    }

    private void pool(char[] winner, int first) {
        int into = 0;
        for (int row = 0; row < to.height(); row++) {
            for (int column = 0; column < to.width(); column++) {
                int top = row * window.strideHeight() - window.paddingHeight();
                int left = column * window.strideWidth() - window.paddingWidth();
                int firstRow = Math.max(0, top);
                int firstColumn = Math.max(0, left);
                int lastRow = Math.min(from.height(), top + window.kernelHeight());
                int lastColumn = Math.min(from.width(), left + window.kernelWidth());
                start(firstRow, firstColumn, into);
                if (winner != null) {
                    int place = (firstRow - top) * window.kernelWidth() + firstColumn - left;
                    Arrays.fill(winner, first + into, first + into + from.channels(), (char) place);
                }
                for (int y = firstRow; y < lastRow; y++) {
                    for (int x = firstColumn; x < lastColumn; x++) {
                        int at = (y * from.width() + x) * from.channels();
                        if (winner == null) {
                            compare(at, into);
                        } else {
                            int place = (y - top) * window.kernelWidth() + x - left;
                            compare(at, into, winner, first, (char) place);
                        }
                    }
                }
                into += from.channels();
            }
        }
    }

    private void start(int row, int column, int into) {
        System.arraycopy(image, (row * from.width() + column) * from.channels(), pooled, into, from.channels());
    }

    private void compare(int at, int into) {
        for (int c = 0; c < from.channels(); c++) {
            float value = image[at + c];
            if (value > pooled[into + c] || value != value) {
                pooled[into + c] = value;
            }
        }
    }

    private void compare(int at, int into, char[] winner, int first, char place) {
        for (int c = 0; c < from.channels(); c++) {
            float value = image[at + c];
            if (value > pooled[into + c] || value != value) {
                pooled[into + c] = value;
                winner[first + into + c] = place;
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
            resultGradient().get(i * pooled.length, pooled, pooled.length);
            Arrays.fill(image, 0f);
            spread(winners[pass], i * pooled.length);
            into.put(i * image.length, image, image.length);
        }
        settleInput(count);
    }

    private void spread(char[] winner, int first) {
        int channels = from.channels();
        int at = 0;
        for (int row = 0; row < to.height(); row++) {
            for (int column = 0; column < to.width(); column++) {
                int top = row * window.strideHeight() - window.paddingHeight();
                int left = column * window.strideWidth() - window.paddingWidth();
                for (int c = 0; c < channels; c++) {
                    int place = winner[first + at];
                    int y = top + place / window.kernelWidth();
                    int x = left + place % window.kernelWidth();
                    image[(y * from.width() + x) * channels + c] += pooled[at];
                    at++;
                }
            }
        }
    }
}
