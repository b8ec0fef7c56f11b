/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Shape;

/** Computes one node forward and backward. Keeps what backward needs per pass. */
abstract class Kernel {

    private final Workspace workspace;
    private final Node node;

    Kernel(Workspace workspace, Node node) {
        this.workspace = workspace;
        this.node = node;
    }

    /**
     * Computes the node's result from its inputs' results.
     *
     * @param pass the pass
     * @param count images
     * @param training whether this is a training forward
     */
    abstract void forward(int pass, int count, boolean training);

    /**
     * Delivers gradients to the node's inputs, and to parameters that {@link #backwardToParameters} leaves alone;
     * called only when the node's own gradient was reached.
     *
     * @param pass the pass
     * @param count images
     */
    abstract void backward(int pass, int count);

    /** @return whether an image's results and gradients hang on that image alone, not on those computed with it */
    boolean imageByImage() {
        return false;
    }

    /** @return multiplications of {@link #backwardToParameters} per image; 0 when it does nothing */
    long parameterWork() {
        return 0;
    }

    /**
     * Delivers those gradients to the node's parameters that {@link #backward} does not; called after it, perhaps by
     * another thread while nodes before this one go backward. So it reads the node's input and gradient, which nobody
     * changes any more, and writes nothing but the gradients of its parameters.
     *
     * @param pass the pass
     * @param count images
     * @param scratch memory for native operations
     */
    void backwardToParameters(int pass, int count, ScratchMemory scratch) {
        // Most kernels have no parameters, or need their gradients on the way.
    }

    /** Frees what is not the arena's. */
    void close() {
        // Most kernels have nothing of that kind.
    }

    final Workspace workspace() {
        return workspace;
    }

    final Node node() {
        return node;
    }

    final Node inputNode() {
        return workspace.node(node.inputs().get(0));
    }

    /** @return channel blocks of the node's result, each of which a pooling treats as an image of its own */
    final int blocks() {
        return workspace.layout().blocks(node);
    }

    /** @return shape of one channel block of a node's result */
    final Shape blockShape(Node of) {
        return new Shape(of.output().height(), of.output().width(), workspace.layout().lanes(of));
    }

    final NativeFloats result(int pass) {
        return workspace.value(pass, node.index());
    }

    final NativeFloats input(int pass) {
        return workspace.value(pass, node.inputs().get(0));
    }

    final NativeFloats resultGradient() {
        return workspace.gradients().of(node.index());
    }

    final boolean inputWanted() {
        return workspace.gradients().wanted(node.inputs().get(0));
    }

    final NativeFloats inputTarget() {
        return workspace.gradients().target(node.inputs().get(0));
    }

    final void settleInput(int count) {
        workspace.gradients().settle(node.inputs().get(0), count);
    }
}
