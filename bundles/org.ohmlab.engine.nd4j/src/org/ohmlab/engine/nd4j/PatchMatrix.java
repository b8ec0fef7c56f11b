/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.spi.EngineException;

/**
 * An image cut into the patches that the first convolution sees: (channels x kernel rows x kernel columns) by (output
 * places).
 *
 * <p>With them the first convolution's weight gradient is a plain matrix product and no gradient by the images, which
 * nobody reads, is computed. One image at a time, so that the patches stay in the second-level cache: cutting them
 * anew in every pass is quicker than fetching a whole batch of them from memory.
 */
final class PatchMatrix {

    private final Op.Convolution op;
    private final Shape from;
    private final Shape to;
    private final int patch;
    private final int places;
    private final int paddedHeight;
    private final int paddedWidth;
    private final NativeFloats patches;
    private final float[] image;
    private final float[] padded;
    private final float[] matrix;

    PatchMatrix(Workspace workspace, Op.Convolution op, Shape from, Shape to) throws EngineException {
        this.op = op;
        this.from = from;
        this.to = to;
        patch = from.channels() * op.kernelHeight() * op.kernelWidth();
        places = to.height() * to.width();
        paddedHeight = from.height() + 2 * op.paddingHeight();
        paddedWidth = from.width() + 2 * op.paddingWidth();
        patches = workspace.arena().allocate("the image patches of the first convolution", (long) patch * places, 1);
        image = new float[from.size()];
        padded = new float[from.channels() * paddedHeight * paddedWidth];
        matrix = new float[Math.multiplyExact(patch, places)];
    }

    /**
     * gradient[filters, patch] = sum over images of resultGradient^T patches^T.
     *
     * @param images count x height x width x channels
     * @param resultGradient count x places x filters
     * @param count images
     * @param gradient receives filters x patch
     */
    void weightGradient(NativeFloats images, NativeFloats resultGradient, int count, NativeFloats gradient) {
        int filters = to.channels();
        for (int i = 0; i < count; i++) {
            images.get(i * image.length, image, image.length);
            pad();
            fill();
            patches.put(0, matrix, matrix.length);
            Gemm.tt(filters, patch, places, resultGradient.pointer((long) i * places * filters), patches.pointer(),
                    i == 0 ? 0f : 1f, gradient.pointer());
        }
    }

    /** Turns the image to one padded plane per channel, so that a row of places reads a run of neighbours. */
    private void pad() {
        int channels = from.channels();
        for (int channel = 0; channel < channels; channel++) {
            for (int row = 0; row < from.height(); row++) {
                int into = (channel * paddedHeight + row + op.paddingHeight()) * paddedWidth + op.paddingWidth();
                int at = row * from.width() * channels + channel;
                for (int column = 0; column < from.width(); column++) {
                    padded[into + column] = image[at + column * channels];
                }
            }
        }
    }

    private void fill() {
        int into = 0;
        for (int channel = 0; channel < from.channels(); channel++) {
            for (int kernelRow = 0; kernelRow < op.kernelHeight(); kernelRow++) {
                for (int kernelColumn = 0; kernelColumn < op.kernelWidth(); kernelColumn++) {
                    int at = (channel * paddedHeight + kernelRow) * paddedWidth + kernelColumn;
                    for (int row = 0; row < to.height(); row++) {
                        copyRow(at + row * op.strideHeight() * paddedWidth, into);
                        into += to.width();
                    }
                }
            }
        }
    }

    private void copyRow(int at, int into) {
        int stride = op.strideWidth();
        if (stride == 1) {
            System.arraycopy(padded, at, matrix, into, to.width());
        } else {
            for (int column = 0; column < to.width(); column++) {
                matrix[into + column] = padded[at + column * stride];
            }
        }
    }
}
