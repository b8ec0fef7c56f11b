/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;

import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.spi.EngineException;

/**
 * One image as a matrix whose product with filters gives, in runs, the convolution results that are pooled together.
 *
 * <p>The padded image is split into four planes per channel, its even and odd rows and columns apart, in which pooled
 * places that are neighbours are neighbours. A row of the matrix is one plane from a shifted start, as a run of pooled
 * rows; each is some values longer than needed, so that a run is a single copy.
 */
final class ShiftedPlanes {

    private final Shape image;
    private final Shape pooled;
    private final int paddingHeight;
    private final int paddingWidth;
    private final int shiftRows;
    private final int shiftColumns;
    private final int width;
    private final int planeHeight;
    private final int planeSize;
    private final int run;
    private final int[] sources;
    private final int[] targets;
    private final float[] pixels;
    private final float[] planes;
    private final NativeFloats values;

    /**
     * @param arena owns the matrix
     * @param op a convolution of stride 1
     * @param image shape of the image
     * @param pooled shape after the convolution and pooling over 2 x 2 places
     * @throws EngineException when the memory is not there
     */
    ShiftedPlanes(Arena arena, Op.Convolution op, Shape image, Shape pooled) throws EngineException {
        this.image = image;
        this.pooled = pooled;
        paddingHeight = op.paddingHeight();
        paddingWidth = op.paddingWidth();
        shiftRows = op.kernelHeight() + 1;
        shiftColumns = op.kernelWidth() + 1;
        width = pooled.width() + op.kernelWidth() / 2;
        planeHeight = pooled.height() + op.kernelHeight() / 2;
        run = pooled.height() * width;
        // The last row of a shifted run may end beyond the plane.
        planeSize = planeHeight * width + op.kernelWidth() / 2;
        int[][] moves = pixelMoves();
        sources = moves[0];
        targets = moves[1];
        pixels = new float[image.size()];
        planes = new float[image.channels() * 4 * planeSize];
        values = arena.allocate("the shifted planes of an image", (long) shifts() * run, 1);
    }

    /** @return number of rows of the matrix */
    int shifts() {
        return image.channels() * shiftRows * shiftColumns;
    }

    /** @return number of columns of the matrix: pooled places, and some between the rows that mean nothing */
    int run() {
        return run;
    }

    /** @return the row of the matrix in which a channel is shifted by some rows and columns */
    int shift(int channel, int rows, int columns) {
        return (channel * shiftRows + rows) * shiftColumns + columns;
    }

    /** @return the matrix */
    NativeFloats values() {
        return values;
    }

    /** Fills the matrix with an image. */
    void fill(NativeFloats images, int number) {
        images.get(number * pixels.length, pixels, pixels.length);
        move(pixels, sources, planes, targets);
        int into = 0;
        for (int channel = 0; channel < image.channels(); channel++) {
            for (int row = 0; row < shiftRows; row++) {
                for (int column = 0; column < shiftColumns; column++) {
                    int plane = (channel * 2 + row % 2) * 2 + column % 2;
                    values.put(into, planes, plane * planeSize + row / 2 * width + column / 2, run);
                    into += run;
                }
            }
        }
    }

    /** The padding is zero from the beginning and stays so. */
    private static void move(float[] from, int[] sources, float[] to, int[] targets) {
        for (int i = 0; i < sources.length; i++) {
            to[targets[i]] = from[sources[i]];
        }
    }

    /** Finds which pixels some pooled place sees, and where they go. */
    private int[][] pixelMoves() {
        int[] from = new int[image.size()];
        int[] to = new int[image.size()];
        int moves = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                int row = y + paddingHeight;
                int column = x + paddingWidth;
                if (row / 2 < planeHeight && column / 2 < width) {
                    for (int channel = 0; channel < image.channels(); channel++) {
                        from[moves] = (y * image.width() + x) * image.channels() + channel;
                        int plane = (channel * 2 + row % 2) * 2 + column % 2;
                        to[moves++] = plane * planeSize + row / 2 * width + column / 2;
                    }
                }
            }
        }
        return new int[][] {Arrays.copyOf(from, moves), Arrays.copyOf(to, moves)};
    }

    /**
     * Says where the pooled values of some filters are in their runs.
     *
     * @param filters number of filters, whose runs follow each other
     * @return for each pooled value in the order height x width x filters its index in the runs
     */
    int[] places(int filters) {
        int[] places = new int[pooled.height() * pooled.width() * filters];
        int next = 0;
        for (int row = 0; row < pooled.height(); row++) {
            for (int column = 0; column < pooled.width(); column++) {
                for (int filter = 0; filter < filters; filter++) {
                    places[next++] = filter * run + row * width + column;
                }
            }
        }
        return places;
    }
}
