/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.List;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;

/**
 * How a node's values lie in memory: images x channel blocks x height x width x lanes, the lanes being the channels of
 * one block. With all channels in one block this is height x width x channels, with {@value #WIDE} lanes it is
 * oneDNN's nChw16c, which its quickest convolutions want. A whole network is laid out either way, so that nothing is
 * ever reordered between two layers; only the images always come as height x width x channels.
 */
final class Layout {

    /** Channels per block of a blocked network: float32 lanes of an AVX-512 register. */
    static final int WIDE = 16;

    private final int[] lanes;
    private final boolean blocked;

    private Layout(int[] lanes, boolean blocked) {
        this.lanes = lanes;
        this.blocked = blocked;
    }

    /**
     * @param program the program
     * @param wide whether blocks of {@link #WIDE} channels may be used
     * @return the layout of its nodes
     */
    static Layout of(Program program, boolean wide) {
        List<Node> nodes = program.nodes();
        int[] blocks = wide ? blocks(program) : null;
        if (blocks != null) {
            return new Layout(blocks, true);
        }
        return new Layout(nodes.stream().mapToInt(node -> node.output().channels()).toArray(), false);
    }

    private static int[] blocks(Program program) {
        List<Node> nodes = program.nodes();
        int[] lanes = new int[nodes.size()];
        boolean convolved = false;
        for (Node node : nodes) {
            int channels = node.output().channels();
            if (node.op() instanceof Op.Convolution convolution) {
                Node from = nodes.get(node.inputs().get(0));
                boolean fits = channels % WIDE == 0 && convolution.groups() == 1
                        && (from.op() instanceof Op.Input || lanes[from.index()] == WIDE);
                if (!fits) {
                    return null;
                }
                convolved = true;
                lanes[node.index()] = WIDE;
            } else if (node.op() instanceof Op.Input || node.op() instanceof Op.Flatten
                    || node.op() instanceof Op.Dense || places(node) == 1 && node.inputs().size() > 1) {
                lanes[node.index()] = channels;
            } else {
                lanes[node.index()] = inherited(node, lanes);
                if (lanes[node.index()] == 0) {
                    return null;
                }
            }
        }
        boolean plainOutputs = program.outputs().stream().allMatch(output -> places(nodes.get(output)) == 1);
        return convolved && plainOutputs ? lanes : null;
    }

    /** The inputs' common lanes, or 0. Images that are joined to something else would have to be reordered. */
    private static int inherited(Node node, int[] lanes) {
        int common = lanes[node.inputs().get(0)];
        for (int input : node.inputs()) {
            boolean joined = node.inputs().size() > 1 && lanes[input] != WIDE;
            if (lanes[input] != common || joined) {
                return 0;
            }
        }
        return common;
    }

    private static int places(Node node) {
        return node.output().height() * node.output().width();
    }

    /** @return whether the network is laid out in blocks of {@link #WIDE} channels */
    boolean blocked() {
        return blocked;
    }

    /**
     * Lays out values that come as height x width x channels.
     *
     * @param node the node whose layout they get
     * @param values count x height x width x channels
     * @param count images
     * @param into receives them
     */
    void put(Node node, float[] values, int count, NativeFloats into) {
        int size = node.output().size();
        if (blocks(node) == 1) {
            into.put(0, values, count * size);
            return;
        }
        int lanesOf = lanes(node);
        int channels = node.output().channels();
        float[] image = new float[size];
        for (int i = 0; i < count; i++) {
            int next = 0;
            for (int first = 0; first < channels; first += lanesOf) {
                for (int place = 0; place < places(node); place++) {
                    System.arraycopy(values, i * size + place * channels + first, image, next, lanesOf);
                    next += lanesOf;
                }
            }
            into.put(i * size, image, size);
        }
    }

    /** @return channels per block of a node's result */
    int lanes(Node node) {
        return lanes[node.index()];
    }

    /** @return channel blocks of a node's result */
    int blocks(Node node) {
        return node.output().channels() / lanes[node.index()];
    }
}
