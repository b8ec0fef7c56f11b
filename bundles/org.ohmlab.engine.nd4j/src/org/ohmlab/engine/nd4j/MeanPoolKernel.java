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

/** Mean over bins of rows and columns, which windows and adaptive pooling both are. */
final class MeanPoolKernel extends Kernel {

    /**
     * Where the bins along one axis lie, clipped to the image.
     *
     * @param starts first row or column of each bin
     * @param ends the one after the last
     */
    private record Bins(int[] starts, int[] ends) {

        static Bins windows(int from, int to, int kernel, int stride, int padding) {
            int[] starts = new int[to];
            int[] ends = new int[to];
            for (int i = 0; i < to; i++) {
                starts[i] = Math.max(0, i * stride - padding);
                ends[i] = Math.min(from, i * stride - padding + kernel);
            }
            return new Bins(starts, ends);
        }

        static Bins adaptive(int from, int to) {
            int[] starts = new int[to];
            int[] ends = new int[to];
            for (int i = 0; i < to; i++) {
                starts[i] = (int) ((long) i * from / to);
                ends[i] = (int) (((long) (i + 1) * from + to - 1) / to);
            }
            return new Bins(starts, ends);
        }
    }

    private final Shape from;
    private final Shape to;
    private final Bins rows;
    private final Bins columns;
    private final int divisor;
    private final float[] image;
    private final float[] pooled;

    /** @param divisor what sums are divided by; 0 for the number of values in the bin */
    private MeanPoolKernel(Workspace workspace, Node node, Bins rows, Bins columns, int divisor) {
        super(workspace, node);
        this.from = blockShape(inputNode());
        this.to = blockShape(node);
        this.rows = rows;
        this.columns = columns;
        this.divisor = divisor;
        this.image = new float[from.size()];
        this.pooled = new float[to.size()];
    }

    static MeanPoolKernel of(Workspace workspace, Node node, Op.Window window) {
        Shape from = workspace.node(node.inputs().get(0)).output();
        Shape to = node.output();
        return new MeanPoolKernel(workspace, node,
                Bins.windows(from.height(), to.height(), window.kernelHeight(), window.strideHeight(),
                        window.paddingHeight()),
                Bins.windows(from.width(), to.width(), window.kernelWidth(), window.strideWidth(),
                        window.paddingWidth()),
                window.kernelHeight() * window.kernelWidth());
    }

    static MeanPoolKernel adaptive(Workspace workspace, Node node) {
        Shape from = workspace.node(node.inputs().get(0)).output();
        Shape to = node.output();
        return new MeanPoolKernel(workspace, node, Bins.adaptive(from.height(), to.height()),
                Bins.adaptive(from.width(), to.width()), 0);
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        for (int i = 0; i < count * blocks(); i++) {
            input(pass).get(i * image.length, image, image.length);
            Arrays.fill(pooled, 0f);
            for (int row = 0; row < to.height(); row++) {
                for (int column = 0; column < to.width(); column++) {
                    gather(row, column);
                }
            }
            result(pass).put(i * pooled.length, pooled, pooled.length);
        }
    }

    private void gather(int row, int column) {
        int channels = from.channels();
        int into = (row * to.width() + column) * channels;
        for (int y = rows.starts[row]; y < rows.ends[row]; y++) {
            for (int x = columns.starts[column]; x < columns.ends[column]; x++) {
                int at = (y * from.width() + x) * channels;
                for (int c = 0; c < channels; c++) {
                    pooled[into + c] += image[at + c];
                }
            }
        }
        float share = share(row, column);
        for (int c = 0; c < channels; c++) {
            pooled[into + c] *= share;
        }
    }

    private float share(int row, int column) {
        int values = divisor > 0 ? divisor
                : (rows.ends[row] - rows.starts[row]) * (columns.ends[column] - columns.starts[column]);
        return 1f / values;
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
            for (int row = 0; row < to.height(); row++) {
                for (int column = 0; column < to.width(); column++) {
                    spread(row, column);
                }
            }
            into.put(i * image.length, image, image.length);
        }
        settleInput(count);
    }

    private void spread(int row, int column) {
        int channels = from.channels();
        int at = (row * to.width() + column) * channels;
        float share = share(row, column);
        for (int y = rows.starts[row]; y < rows.ends[row]; y++) {
            for (int x = columns.starts[column]; x < columns.ends[column]; x++) {
                int into = (y * from.width() + x) * channels;
                for (int c = 0; c < channels; c++) {
                    image[into + c] += pooled[at + c] * share;
                }
            }
        }
    }
}
