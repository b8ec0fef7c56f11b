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
import org.ohmlab.engine.program.Parameter.Kind;

/**
 * Batch normalisation as PyTorch's, with the ReLU that follows it done in the same sweep where there is one.
 *
 * <p>Training: y = (x - mean) / sqrt(variance + epsilon) * scale + shift with the batch's mean and biased variance.
 * With d = x - mean, m values per channel and s = 1 / sqrt(variance + epsilon) the gradient by x is scale s (g -
 * sum(g) / m - d s^2 sum(g d) / m) (Ioffe and Szegedy 2015, simplified).
 */
class BatchNormKernel extends Kernel {

    /** What a training forward leaves for the pass's backward. */
    private static final class Saved {
        private final double[] mean;
        private final double[] variance;
        private final double[] inverse;
        private int values;

        Saved(int channels) {
            mean = new double[channels];
            variance = new double[channels];
            inverse = new double[channels];
        }
    }

    private final double epsilon;
    private final boolean relu;
    private final int channels;
    private final int lanes;
    private final int places;
    private final int scale;
    private final int shift;
    private final int runningMean;
    private final int runningVariance;
    private final Saved[] saved;
    private final ChannelBlocks blocks;
    private final float[] factors;
    private final float[] offsets;
    private final float[] centres;
    private final float[] slopes;
    private final float[] bends;
    private final float[] levels;
    private final float[] factor;
    private final float[] offset;
    private final float[] centre;
    private final float[] slope;
    private final float[] bend;
    private final float[] level;
    private final double[] sum;
    private final double[] productSum;

    /**
     * @param workspace shared
     * @param node the node
     * @param op its operation
     * @param relu whether the values are also clipped at zero, for the node that shares this one's buffer
     */
    BatchNormKernel(Workspace workspace, Node node, Op.BatchNormalization op, boolean relu) {
        super(workspace, node);
        this.epsilon = op.epsilon();
        this.relu = relu;
        channels = node.output().channels();
        lanes = workspace.layout().lanes(node);
        places = node.output().height() * node.output().width();
        scale = workspace.program().parameter(node.index(), Kind.SCALE);
        shift = workspace.program().parameter(node.index(), Kind.SHIFT);
        runningMean = workspace.program().parameter(node.index(), Kind.RUNNING_MEAN);
        runningVariance = workspace.program().parameter(node.index(), Kind.RUNNING_VARIANCE);
        saved = new Saved[workspace.passes()];
        for (int pass = 0; pass < saved.length; pass++) {
            saved[pass] = new Saved(channels);
        }
        blocks = new ChannelBlocks(lanes);
        factors = new float[channels];
        offsets = new float[channels];
        centres = new float[channels];
        slopes = new float[channels];
        bends = new float[channels];
        levels = new float[channels];
        factor = blocks.newBlock();
        offset = blocks.newBlock();
        centre = blocks.newBlock();
        slope = blocks.newBlock();
        bend = blocks.newBlock();
        level = blocks.newBlock();
        sum = new double[channels];
        productSum = new double[channels];
    }

    /** Runs of values of the same channels: all at once, or an image's channel block. */
    private int runs(int count) {
        return lanes == channels ? 1 : count;
    }

    private int runLength(int count) {
        return places * lanes * (lanes == channels ? count : 1);
    }

    @Override
    void forward(int pass, int count, boolean training) {
        Saved state = saved[pass];
        if (training) {
            takeStatistics(input(pass), count, state);
        } else {
            float[] means = workspace().parameters().inside(pass, runningMean);
            float[] variances = workspace().parameters().inside(pass, runningVariance);
            for (int c = 0; c < channels; c++) {
                state.mean[c] = means[c];
                state.variance[c] = variances[c];
            }
            state.values = 0;
        }
        normalise(pass, count);
    }

    /**
     * Takes over statistics of the batch that were computed elsewhere.
     *
     * @param pass the pass
     * @param count images
     * @param statistics the means and after them the biased variances
     * @return whether all of them are numbers
     */
    final boolean taken(int pass, int count, float[] statistics) {
        Saved state = saved[pass];
        boolean numbers = true;
        for (int c = 0; c < channels; c++) {
            state.mean[c] = statistics[c];
            state.variance[c] = statistics[channels + c];
            numbers &= Float.isFinite(statistics[c]) && Float.isFinite(statistics[channels + c]);
        }
        state.values = count * places;
        return numbers;
    }

    /** Applies the statistics of a pass. */
    final void normalise(int pass, int count) {
        Saved state = saved[pass];
        for (int c = 0; c < channels; c++) {
            state.inverse[c] = 1 / Math.sqrt(state.variance[c] + epsilon);
        }
        prepareAffine(pass, state);
        int length = runLength(count);
        for (int first = 0; first < channels; first += lanes) {
            blocks.repeat(factors, first, factor);
            blocks.repeat(offsets, first, offset);
            for (int run = 0; run < runs(count); run++) {
                apply(input(pass), result(pass), run * places * channels + first * places, length);
            }
        }
    }

    private void apply(NativeFloats from, NativeFloats into, int start, int length) {
        float[] block = workspace().block(0);
        for (int at = 0; at < length; at += blocks.length()) {
            int n = Math.min(blocks.length(), length - at);
            from.get(start + at, block, n);
            if (relu) {
                Rows.affineRelu(block, factor, offset, n);
            } else {
                Rows.affine(block, factor, offset, n);
            }
            into.put(start + at, block, n);
        }
    }

    private void takeStatistics(NativeFloats from, int count, Saved state) {
        int rows = count * places;
        Arrays.fill(sum, 0);
        Arrays.fill(productSum, 0);
        int length = runLength(count);
        for (int first = 0; first < channels; first += lanes) {
            // Sums of differences from one of the values keep their digits when the mean is far from zero.
            from.get(first * places, centres, first, lanes);
            blocks.repeat(centres, first, centre);
            for (int run = 0; run < runs(count); run++) {
                addSquares(from, run * places * channels + first * places, length, first);
            }
            blocks.finish(sum, productSum, first);
        }
        for (int c = 0; c < channels; c++) {
            double mean = sum[c] / rows;
            state.mean[c] = centres[c] + mean;
            // Math.max would hide a NaN that the trainer has to see.
            double variance = productSum[c] / rows - mean * mean;
            state.variance[c] = variance < 0 ? 0 : variance;
        }
        state.values = rows;
    }

    private void addSquares(NativeFloats from, int start, int length, int first) {
        float[] block = workspace().block(0);
        for (int at = 0; at < length; at += blocks.length()) {
            int n = Math.min(blocks.length(), length - at);
            from.get(start + at, block, n);
            blocks.squares(block, centre, n, sum, productSum, first);
        }
    }

    private void prepareAffine(int pass, Saved state) {
        float[] scales = workspace().parameters().inside(pass, scale);
        float[] shifts = workspace().parameters().inside(pass, shift);
        for (int c = 0; c < channels; c++) {
            factors[c] = (float) (scales[c] * state.inverse[c]);
            offsets[c] = (float) (shifts[c] - state.mean[c] * scales[c] * state.inverse[c]);
        }
    }

    /** Reads the batch's statistics; the variance unbiased, as PyTorch puts it into the running one. */
    final void statistics(int pass, float[] mean, float[] variance) {
        Saved state = saved[pass];
        if (state.values == 0) {
            throw new IllegalStateException("Pass " + pass + " has run no training forward.");
        }
        double unbiased = state.values > 1 ? state.values / (state.values - 1.0) : 1;
        for (int c = 0; c < channels; c++) {
            mean[c] = (float) state.mean[c];
            variance[c] = (float) (state.variance[c] * unbiased);
        }
    }

    @Override
    void backward(int pass, int count) {
        Saved state = saved[pass];
        for (int c = 0; c < channels; c++) {
            centres[c] = (float) state.mean[c];
        }
        Arrays.fill(sum, 0);
        Arrays.fill(productSum, 0);
        int length = runLength(count);
        for (int first = 0; first < channels; first += lanes) {
            blocks.repeat(centres, first, centre);
            for (int run = 0; run < runs(count); run++) {
                addMoments(pass, run * places * channels + first * places, length, first);
            }
            blocks.finish(sum, productSum, first);
        }
        for (int c = 0; c < channels; c++) {
            levels[c] = (float) (productSum[c] * state.inverse[c]);
        }
        workspace().parameters().addGradient(scale, levels);
        for (int c = 0; c < channels; c++) {
            levels[c] = (float) sum[c];
        }
        workspace().parameters().addGradient(shift, levels);
        if (inputWanted()) {
            backToInput(pass, count, state);
        }
    }

    private void addMoments(int pass, int start, int length, int first) {
        float[] gradient = workspace().block(0);
        float[] values = workspace().block(1);
        for (int at = 0; at < length; at += blocks.length()) {
            int n = Math.min(blocks.length(), length - at);
            if (relu) {
                mask(pass, start + at, n);
            }
            resultGradient().get(start + at, gradient, n);
            input(pass).get(start + at, values, n);
            blocks.moments(gradient, values, centre, n, sum, productSum, first);
        }
    }

    /** Goes back through the clipping, in place; what follows finds it in the nearest cache. */
    private void mask(int pass, int at, int n) {
        int[] gradient = workspace().bits(0);
        int[] results = workspace().bits(1);
        resultGradient().get(at, gradient, n);
        result(pass).get(at, results, n);
        Rows.maskPositive(gradient, results, n);
        resultGradient().put(at, gradient, n);
    }

    private void backToInput(int pass, int count, Saved state) {
        float[] scales = workspace().parameters().inside(pass, scale);
        double rows = (double) count * places;
        for (int c = 0; c < channels; c++) {
            double s = state.inverse[c];
            slopes[c] = (float) (scales[c] * s);
            bends[c] = (float) (-scales[c] * s * s * s * productSum[c] / rows);
            levels[c] = (float) (-scales[c] * s * sum[c] / rows);
        }
        NativeFloats into = inputTarget();
        int length = runLength(count);
        for (int first = 0; first < channels; first += lanes) {
            blocks.repeat(centres, first, centre);
            blocks.repeat(slopes, first, slope);
            blocks.repeat(bends, first, bend);
            blocks.repeat(levels, first, level);
            for (int run = 0; run < runs(count); run++) {
                bend(pass, into, run * places * channels + first * places, length);
            }
        }
        settleInput(count);
    }

    private void bend(int pass, NativeFloats into, int start, int length) {
        float[] gradient = workspace().block(0);
        float[] values = workspace().block(1);
        for (int at = 0; at < length; at += blocks.length()) {
            int n = Math.min(blocks.length(), length - at);
            resultGradient().get(start + at, gradient, n);
            input(pass).get(start + at, values, n);
            Rows.bend(gradient, values, centre, slope, bend, level, n);
            into.put(start + at, gradient, n);
        }
    }
}
