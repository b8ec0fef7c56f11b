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
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;

/**
 * The loss's derivative by each node's result, during one backward pass. The first reader of a node that delivers
 * writes, the others add.
 */
final class NodeGradients {

    private final Storage storage;
    private final NativeFloats[] gradients;
    private final boolean[] wanted;
    private final boolean[] reached;
    private final boolean[] shared;
    private final int[] sizes;
    private final NativeFloats spare;
    private final int largestSpare;

    /**
     * @param program the program
     * @param storage which nodes share a buffer
     * @param batch largest number of images
     * @param arena owns the memory
     * @throws EngineException when the memory is not there
     */
    NodeGradients(Program program, Storage storage, int batch, Arena arena) throws EngineException {
        this.storage = storage;
        int count = program.nodes().size();
        gradients = new NativeFloats[count];
        wanted = new boolean[count];
        reached = new boolean[count];
        shared = new boolean[count];
        sizes = new int[count];
        int[] readers = new int[count];
        int largest = 0;
        for (Node node : program.nodes()) {
            int index = node.index();
            sizes[index] = node.output().size();
            wanted[index] = trained(node.op());
            for (int input : node.inputs()) {
                wanted[index] |= wanted[input];
                readers[input]++;
            }
            int owner = storage.owner(index);
            gradients[index] = owner == index
                    ? arena.allocate("the gradient of layer " + node.label(), node.output().size(), batch)
                    : gradients[owner];
        }
        for (int output : program.outputs()) {
            readers[output]++;
        }
        for (Node node : program.nodes()) {
            shared[node.index()] = readers[node.index()] > 1;
            // A native operation cannot add into a gradient; what it computes for a shared or unwanted input goes here.
            if (readers[node.index()] > 1 || !wanted[node.index()]) {
                largest = Math.max(largest, sizes[node.index()]);
            }
        }
        largestSpare = largest;
        spare = largestSpare == 0 ? null : arena.allocate("the sum of gradients", largestSpare, batch);
    }

    /** The gradients of some images, which a whole batch's go on to own. */
    private NodeGradients(NodeGradients whole, int first, int images) {
        storage = whole.storage;
        wanted = whole.wanted;
        shared = whole.shared;
        sizes = whole.sizes;
        reached = new boolean[whole.reached.length];
        gradients = new NativeFloats[reached.length];
        for (int i = 0; i < reached.length; i++) {
            gradients[i] = storage.owner(i) == i ? whole.gradients[i].part(first * sizes[i], images * sizes[i])
                    : gradients[storage.owner(i)];
        }
        spare = whole.spare == null ? null
                : whole.spare.part(first * whole.largestSpare, images * whole.largestSpare);
        largestSpare = whole.largestSpare;
    }

    /** @return the same for some images, sharing memory, but not what was reached */
    NodeGradients part(int first, int images) {
        return new NodeGradients(this, first, images);
    }

    /** Takes over how far another has come. */
    void reachedAsIn(NodeGradients other) {
        System.arraycopy(other.reached, 0, reached, 0, reached.length);
    }

    private static boolean trained(Op op) {
        return op instanceof Op.Convolution || op instanceof Op.Dense || op instanceof Op.BatchNormalization;
    }

    /** Forgets all gradients. */
    void begin() {
        Arrays.fill(reached, false);
    }

    /** @return whether something trained lies at or before the node */
    boolean wanted(int node) {
        return wanted[node];
    }

    /** @return whether the loss depends on the node, as far as the pass has come */
    boolean reached(int node) {
        return reached[storage.owner(node)];
    }

    /** @return whether several readers contribute to a node's gradient */
    boolean shared(int node) {
        return shared[node];
    }

    /** @return the gradient by a node's result */
    NativeFloats of(int node) {
        return gradients[node];
    }

    /** @return where contributions go that cannot be written to the gradient itself; null if there are none */
    NativeFloats spare() {
        return spare;
    }

    /** @return where a reader writes its whole contribution to a node; to be followed by {@link #settle} */
    NativeFloats target(int node) {
        return reached(node) || !wanted[node] ? spare : gradients[node];
    }

    /** Takes over what was written to {@link #target}. */
    void settle(int node, int count) {
        if (!wanted[node]) {
            return;
        }
        if (reached(node)) {
            Gemm.add(count * sizes[node], spare.pointer(), gradients[node].pointer());
        }
        reached[storage.owner(node)] = true;
    }

    /** Adds a derivative that comes from outside the program. */
    void put(int node, float[] gradient, int count) {
        NativeFloats into = target(node);
        into.put(0, gradient, count * sizes[node]);
        settle(node, count);
    }
}
