/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;
import java.util.List;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;

/**
 * Which nodes share one buffer: a ReLU overwrites the result it is applied to, and steps that only rename values copy
 * nothing.
 *
 * <p>A node may be overwritten when nothing else reads it and when the step that made it does not need its own result
 * to go back through it.
 */
final class Storage {

    private final int[] owner;

    /**
     * @param program the program
     * @param training whether backward passes will run
     */
    Storage(Program program, boolean training) {
        List<Node> nodes = program.nodes();
        int[] readers = new int[nodes.size()];
        for (Node node : nodes) {
            node.inputs().forEach(input -> readers[input]++);
        }
        program.outputs().forEach(output -> readers[output]++);
        owner = new int[nodes.size()];
        for (Node node : nodes) {
            owner[node.index()] = node.index();
            if (node.inputs().size() == 1) {
                Node from = nodes.get(node.inputs().get(0));
                boolean renamed = renames(node, from, training);
                boolean overwritten = node.op() instanceof Op.Relu && readers[from.index()] == 1 && forgetsResult(from);
                // A shared buffer has one reader in all, or an in-place step would change what another one reads.
                if ((renamed || overwritten) && readers[from.index()] == 1) {
                    owner[node.index()] = owner[from.index()];
                }
            }
        }
    }

    private static boolean renames(Node node, Node from, boolean training) {
        if (from.op() instanceof Op.Input) {
            return false;
        }
        if (node.op() instanceof Op.Flatten) {
            return keepsOrder(from);
        }
        return node.op() instanceof Op.Dropout && !training && forgetsResult(from);
    }

    /** @return whether PyTorch's (channels, height, width) order is that of height x width x channels */
    static boolean keepsOrder(Node from) {
        return from.output().height() * from.output().width() == 1 || from.output().channels() == 1;
    }

    private static boolean forgetsResult(Node node) {
        Op op = node.op();
        return !(op instanceof Op.Input || op instanceof Op.Tanh || op instanceof Op.Sigmoid || op instanceof Op.Relu
                || op instanceof Op.LeakyRelu || op instanceof Op.Flatten || op instanceof Op.Dropout);
    }

    /** @return the node in whose buffer a node's values are */
    int owner(int node) {
        return owner[node];
    }

    /** @return whether a node writes over its input */
    boolean inPlace(Node node) {
        return owner[node.index()] != node.index();
    }

    /** @return how many nodes have a buffer of their own */
    int buffers() {
        return (int) Arrays.stream(owner).distinct().count();
    }
}
