/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Node.Role;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;

/** Builds programs for tests; every step returns the new node's index. */
final class ProgramBuilder {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> outputs = new ArrayList<>();

    ProgramBuilder(int height, int width, int channels) {
        append(new Op.Input(), List.of(), new Shape(height, width, channels));
    }

    private int append(Op op, List<Integer> inputs, Shape shape) {
        int index = nodes.size();
        String id = op.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT) + index;
        nodes.add(new Node(index, id, id, op, inputs, shape, Role.BACKBONE, Optional.empty()));
        return index;
    }

    Shape shape(int node) {
        return nodes.get(node).output();
    }

    int last() {
        return nodes.size() - 1;
    }

    private static int windows(int size, int kernel, int stride, int padding) {
        return (size + 2 * padding - kernel) / stride + 1;
    }

    int conv(int from, Op.Convolution op) {
        Shape s = shape(from);
        return append(op, List.of(from),
                new Shape(windows(s.height(), op.kernelHeight(), op.strideHeight(), op.paddingHeight()),
                        windows(s.width(), op.kernelWidth(), op.strideWidth(), op.paddingWidth()), op.filters()));
    }

    /** Square, stride 1. */
    int conv(int from, int filters, int kernel, int padding, boolean bias) {
        return conv(from, new Op.Convolution(filters, kernel, kernel, 1, 1, padding, padding, 1, bias));
    }

    int dense(int from, int units, boolean bias) {
        return append(new Op.Dense(units, bias), List.of(from), Shape.vector(units));
    }

    int norm(int from) {
        return append(new Op.BatchNormalization(1e-5, 0.1), List.of(from), shape(from));
    }

    int same(int from, Op op) {
        return append(op, List.of(from), shape(from));
    }

    int relu(int from) {
        return same(from, new Op.Relu());
    }

    int flatten(int from) {
        return append(new Op.Flatten(), List.of(from), Shape.vector(shape(from).size()));
    }

    int maxPool(int from, Op.Window w) {
        return append(new Op.MaxPool(w), List.of(from), pooled(from, w));
    }

    int maxPool(int from, int kernel) {
        return maxPool(from, new Op.Window(kernel, kernel, kernel, kernel, 0, 0));
    }

    int averagePool(int from, Op.Window w) {
        return append(new Op.AveragePool(w), List.of(from), pooled(from, w));
    }

    private Shape pooled(int from, Op.Window w) {
        Shape s = shape(from);
        return new Shape(windows(s.height(), w.kernelHeight(), w.strideHeight(), w.paddingHeight()),
                windows(s.width(), w.kernelWidth(), w.strideWidth(), w.paddingWidth()), s.channels());
    }

    int adaptivePool(int from, int height, int width) {
        return append(new Op.AdaptiveAveragePool(height, width), List.of(from),
                new Shape(height, width, shape(from).channels()));
    }

    int add(Integer... from) {
        return append(new Op.Add(), List.of(from), shape(from[0]));
    }

    int concat(Integer... from) {
        Shape s = shape(from[0]);
        int channels = List.of(from).stream().mapToInt(node -> shape(node).channels()).sum();
        return append(new Op.Concat(), List.of(from), new Shape(s.height(), s.width(), channels));
    }

    ProgramBuilder output(int node) {
        outputs.add(node);
        return this;
    }

    Program build(String name) {
        return new Program(name, nodes, outputs.isEmpty() ? List.of(last()) : outputs);
    }
}
