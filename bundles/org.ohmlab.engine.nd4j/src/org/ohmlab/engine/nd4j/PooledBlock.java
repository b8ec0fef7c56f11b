/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;

/**
 * BatchNorm (if there), ReLU, maximum over 2 x 2 places and flattening (if it follows), computed at inference in one
 * sweep. The maximum is taken first, so that a quarter of the values is normalised; since neither rounding nor a factor
 * that is not negative changes an order, the results are the same to the bit.
 */
final class PooledBlock implements InferenceBlock {

    private final Workspace workspace;
    private final Node before;
    private final Node norm;
    private final Node last;
    private final int channels;
    private final int rowLength;
    private final int rows;
    private final int imageSize;
    private final float[] upper;
    private final float[] lower;
    private final int[] corners;
    private final int[] channelOf;
    private final float[] pooled;
    private final float[] factors;
    private final float[] offsets;
    private final float[] factor;
    private final float[] offset;

    private PooledBlock(Workspace workspace, Node before, List<Node> nodes) {
        this.workspace = workspace;
        this.before = before;
        norm = nodes.get(0).op() instanceof Op.BatchNormalization ? nodes.get(0) : null;
        last = nodes.get(nodes.size() - 1);
        Shape from = before.output();
        int height = from.height() / 2;
        int width = from.width() / 2;
        channels = from.channels();
        rowLength = from.width() * channels;
        rows = height;
        imageSize = from.size();
        upper = new float[height * rowLength];
        lower = new float[height * rowLength];
        corners = new int[height * width * channels];
        channelOf = new int[corners.length];
        boolean flattened = last.op() instanceof Op.Flatten;
        for (int place = 0; place < height * width; place++) {
            for (int channel = 0; channel < channels; channel++) {
                int at = flattened ? channel * height * width + place : place * channels + channel;
                corners[at] = place / width * rowLength + place % width * 2 * channels + channel;
                channelOf[at] = channel;
            }
        }
        pooled = new float[corners.length];
        factors = new float[channels];
        offsets = new float[channels];
        factor = new float[corners.length];
        offset = new float[corners.length];
    }

    /**
     * @param workspace shared
     * @param first a node
     * @return the block that begins with the node, if one does
     */
    static Optional<InferenceBlock> of(Workspace workspace, Node first) {
        Program program = workspace.program();
        boolean normed = first.op() instanceof Op.BatchNormalization;
        if (workspace.layout().blocked() || !normed && !(first.op() instanceof Op.Relu)) {
            return Optional.empty();
        }
        List<Node> chain = Chain.from(program, first.index());
        List<Node> nodes = new ArrayList<>(chain.subList(0, Math.min(chain.size(), normed ? 3 : 2)));
        if (nodes.size() < (normed ? 3 : 2) || !(nodes.get(nodes.size() - 2).op() instanceof Op.Relu)
                || !(nodes.get(nodes.size() - 1).op() instanceof Op.MaxPool pool)
                || !QuadPoolKernel.fits(pool.window())) {
            return Optional.empty();
        }
        if (chain.size() > nodes.size() && chain.get(nodes.size()).op() instanceof Op.Flatten) {
            nodes.add(chain.get(nodes.size()));
        }
        return Optional.of(new PooledBlock(workspace, program.nodes().get(first.inputs().get(0)), nodes));
    }

    @Override
    public int last() {
        return last.index();
    }

    @Override
    public boolean forward(int pass, int count) {
        if (norm != null && !prepare(pass)) {
            return false;
        }
        NativeFloats from = workspace.value(pass, before.index());
        NativeFloats into = workspace.value(pass, last.index());
        for (int i = 0; i < count; i++) {
            for (int row = 0; row < rows; row++) {
                int at = i * imageSize + 2 * row * rowLength;
                from.get(at, upper, row * rowLength, rowLength);
                from.get(at + rowLength, lower, row * rowLength, rowLength);
            }
            Rows.max(upper, lower, upper.length);
            gather(upper, corners, channels, pooled);
            if (norm == null) {
                Rows.relu(pooled, pooled.length);
            } else {
                Rows.affineRelu(pooled, factor, offset, pooled.length);
            }
            into.put(i * pooled.length, pooled, pooled.length);
        }
        return true;
    }

    /** Of two neighbouring places the larger value, in the result's order. */
    private static void gather(float[] values, int[] corners, int channels, float[] into) {
        for (int i = 0; i < into.length; i++) {
            int corner = corners[i];
            into[i] = Math.max(values[corner], values[corner + channels]);
        }
    }

    /** @return whether all factors are such that the maximum may come first */
    private boolean prepare(int pass) {
        Program program = workspace.program();
        ParameterStore parameters = workspace.parameters();
        float[] scales = parameters.inside(pass, program.parameter(norm.index(), Kind.SCALE));
        float[] shifts = parameters.inside(pass, program.parameter(norm.index(), Kind.SHIFT));
        float[] means = parameters.inside(pass, program.parameter(norm.index(), Kind.RUNNING_MEAN));
        float[] variances = parameters.inside(pass, program.parameter(norm.index(), Kind.RUNNING_VARIANCE));
        double epsilon = ((Op.BatchNormalization) norm.op()).epsilon();
        for (int c = 0; c < channels; c++) {
            double inverse = 1 / Math.sqrt(variances[c] + epsilon);
            factors[c] = (float) (scales[c] * inverse);
            offsets[c] = (float) (shifts[c] - means[c] * scales[c] * inverse);
            if (!(factors[c] >= 0)) {
                return false;
            }
        }
        for (int i = 0; i < corners.length; i++) {
            factor[i] = factors[channelOf[i]];
            offset[i] = offsets[channelOf[i]];
        }
        return true;
    }
}
