/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;

/**
 * What a network with few filters does first, computed at inference in one go: convolution of the images, BatchNorm,
 * ReLU and maximum over 2 x 2 places, each pass with its own weights.
 *
 * <p>Which of the four places of a pooling window a convolution result belongs to depends on whether its row and its
 * column are even. The four kinds are made separate filters, shifted by a row, a column or both and padded with zeros
 * to (kernel rows + 1) x (kernel columns + 1); all see the same {@link ShiftedPlanes} of the image. So one matrix
 * product of (4 filters) x (shifts) by (shifts) x (pooled places) gives the results of each kind as a run, and pooling
 * is the largest of four runs. BatchNorm's factor is multiplied into the filters in advance. With fewer filters than a
 * vector has lanes this takes a third of the time of the steps one by one, which would fill the lanes with zeros.
 *
 * <p>An image is a product of its own: the bits of its result do not depend on the images beside it.
 */
final class ImageBlock implements InferenceBlock {

    /** With as many filters as a 512-bit vector has lanes nothing is gained. */
    private static final int FILTERS = 16;
    private static final int KINDS = 4;

    private final Workspace workspace;
    private final Node convolution;
    private final Node last;
    private final Op.Convolution op;
    private final double epsilon;
    private final int[] parameters;
    private final float[][][] loaded;
    private final boolean[] stale;
    private final ShiftedPlanes planes;
    private final NativeFloats[] filters;
    private final NativeFloats product;
    private final float[][] offsets;
    private final float[][] kinds;
    private final int[] places;
    private final float[] pooled;

    private ImageBlock(Workspace workspace, List<Node> nodes) throws EngineException {
        this.workspace = workspace;
        Program program = workspace.program();
        convolution = nodes.get(0);
        last = nodes.get(nodes.size() - 1);
        op = (Op.Convolution) convolution.op();
        Node norm = nodes.get(1).op() instanceof Op.BatchNormalization ? nodes.get(1) : null;
        epsilon = norm == null ? 0 : ((Op.BatchNormalization) norm.op()).epsilon();
        int[] ofNorm = {-1, -1, -1, -1};
        if (norm != null) {
            int index = norm.index();
            ofNorm = new int[] {program.parameter(index, Kind.SCALE), program.parameter(index, Kind.SHIFT),
                program.parameter(index, Kind.RUNNING_MEAN), program.parameter(index, Kind.RUNNING_VARIANCE)};
        }
        parameters = new int[] {program.parameter(convolution.index(), Kind.WEIGHT),
            program.parameter(convolution.index(), Kind.BIAS), ofNorm[0], ofNorm[1], ofNorm[2], ofNorm[3]};
        planes = new ShiftedPlanes(workspace.arena(), op, program.input(), last.output());
        int passes = workspace.passes();
        loaded = new float[passes][parameters.length][];
        stale = new boolean[passes];
        filters = new NativeFloats[passes];
        offsets = new float[passes][op.filters() * planes.run()];
        int rows = KINDS * op.filters();
        for (int pass = 0; pass < passes; pass++) {
            filters[pass] = workspace.arena().allocate("the shifted filters of " + convolution.label(),
                    (long) rows * planes.shifts(), 1);
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] >= 0) {
                    loaded[pass][i] = new float[program.parameters().get(parameters[i]).size()];
                }
            }
            stale[pass] = true;
        }
        product = workspace.arena().allocate("the product of " + convolution.label(), (long) rows * planes.run(), 1);
        kinds = new float[KINDS][op.filters() * planes.run()];
        places = planes.places(op.filters());
        pooled = new float[last.output().size()];
    }

    /**
     * @param workspace shared
     * @return the block that the program begins with; empty when it begins otherwise
     * @throws EngineException when the memory is not there
     */
    static Optional<InferenceBlock> of(Workspace workspace) throws EngineException {
        List<Node> nodes = Chain.from(workspace.program(), 0);
        int next = 1;
        if (next >= nodes.size() || !(nodes.get(next).op() instanceof Op.Convolution op) || op.groups() != 1
                || op.strideHeight() != 1 || op.strideWidth() != 1 || op.filters() >= FILTERS) {
            return Optional.empty();
        }
        next++;
        if (next < nodes.size() && nodes.get(next).op() instanceof Op.BatchNormalization) {
            next++;
        }
        if (next + 1 < nodes.size() && nodes.get(next).op() instanceof Op.Relu
                && nodes.get(next + 1).op() instanceof Op.MaxPool pool && QuadPoolKernel.fits(pool.window())) {
            return Optional.of(new ImageBlock(workspace, nodes.subList(1, next + 2)));
        }
        return Optional.empty();
    }

    @Override
    public int last() {
        return last.index();
    }

    @Override
    public void load(int pass, int parameter, float[] from) {
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] == parameter) {
                System.arraycopy(from, 0, loaded[pass][i], 0, loaded[pass][i].length);
                stale[pass] = true;
            }
        }
    }

    @Override
    public boolean forward(int pass, int count) {
        if (stale[pass]) {
            prepare(pass);
            stale[pass] = false;
        }
        int rows = KINDS * op.filters();
        NativeFloats result = workspace.value(pass, last.index());
        for (int i = 0; i < count; i++) {
            planes.fill(workspace.value(pass, 0), i);
            Gemm.nn(rows, planes.run(), planes.shifts(), filters[pass].pointer(), planes.values().pointer(), 0f,
                    product.pointer());
            int run = op.filters() * planes.run();
            for (int kind = 0; kind < KINDS; kind++) {
                product.get(kind * run, kinds[kind], run);
            }
            Rows.maxShiftRelu(kinds[0], kinds[1], kinds[2], kinds[3], offsets[pass], run);
            Rows.gather(kinds[0], places, pooled);
            result.put(i * pooled.length, pooled, pooled.length);
        }
        return true;
    }

    private void prepare(int pass) {
        float[] weights = loaded[pass][0];
        float[] expanded = new float[KINDS * op.filters() * planes.shifts()];
        int channels = workspace.program().input().channels();
        for (int filter = 0; filter < op.filters(); filter++) {
            double factor = factor(pass, filter);
            int from = filter * channels * op.kernelHeight() * op.kernelWidth();
            for (int channel = 0; channel < channels; channel++) {
                for (int row = 0; row < op.kernelHeight(); row++) {
                    for (int column = 0; column < op.kernelWidth(); column++) {
                        float weight = (float) (factor * weights[from++]);
                        for (int kind = 0; kind < KINDS; kind++) {
                            int shift = planes.shift(channel, row + kind / 2, column + kind % 2);
                            expanded[(kind * op.filters() + filter) * planes.shifts() + shift] = weight;
                        }
                    }
                }
            }
            Arrays.fill(offsets[pass], filter * planes.run(), (filter + 1) * planes.run(), offset(pass, filter));
        }
        filters[pass].put(0, expanded, expanded.length);
    }

    private double factor(int pass, int filter) {
        float[][] values = loaded[pass];
        return values[2] == null ? 1 : values[2][filter] / Math.sqrt(values[5][filter] + epsilon);
    }

    private float offset(int pass, int filter) {
        float[][] values = loaded[pass];
        double bias = values[1] == null ? 0 : values[1][filter];
        return (float) (values[2] == null ? bias
                : values[3][filter] + (bias - values[4][filter]) * factor(pass, filter));
    }
}
