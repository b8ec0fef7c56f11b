/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ohmlab.engine.program.Node.Role;
import org.ohmlab.engine.program.Parameter.Kind;

/**
 * A compiled network: nodes in topological order, node 0 the input, with its parameters. Immutable.
 *
 * <p>Output 0 is the backbone's logits; outputs 1..N are exit logits in the order of their decay (gamma_1 = 1 first).
 */
public final class Program {

    private final String name;
    private final List<Node> nodes;
    private final List<Integer> outputs;
    private final List<Parameter> parameters;

    /**
     * @param name the network's name
     * @param nodes nodes in topological order, node 0 the input
     * @param outputs indices of the output nodes, the backbone's first
     */
    public Program(String name, List<Node> nodes, List<Integer> outputs) {
        this.name = Objects.requireNonNull(name, "name");
        this.nodes = List.copyOf(nodes);
        this.outputs = List.copyOf(outputs);
        check();
        this.parameters = List.copyOf(parametersOf(this.nodes));
    }

    private void check() {
        if (nodes.isEmpty() || !(nodes.get(0).op() instanceof Op.Input)) {
            throw new IllegalArgumentException("Node 0 must be the input.");
        }
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            int position = i;
            if (node.index() != i || node.inputs().stream().anyMatch(input -> input < 0 || input >= position)) {
                throw new IllegalArgumentException("Nodes must be in topological order: " + node.id());
            }
        }
        if (outputs.isEmpty()) {
            throw new IllegalArgumentException("A program has at least one output.");
        }
    }

    private static List<Parameter> parametersOf(List<Node> nodes) {
        List<Parameter> all = new ArrayList<>();
        for (Node node : nodes) {
            if (node.op() instanceof Op.Convolution conv) {
                int in = nodes.get(node.inputs().get(0)).output().channels();
                add(all, node, Kind.WEIGHT, "weight",
                        List.of(conv.filters(), in / conv.groups(), conv.kernelHeight(), conv.kernelWidth()));
                if (conv.bias()) {
                    add(all, node, Kind.BIAS, "bias", List.of(conv.filters()));
                }
            } else if (node.op() instanceof Op.Dense dense) {
                int in = nodes.get(node.inputs().get(0)).output().size();
                add(all, node, Kind.WEIGHT, "weight", List.of(dense.units(), in));
                if (dense.bias()) {
                    add(all, node, Kind.BIAS, "bias", List.of(dense.units()));
                }
            } else if (node.op() instanceof Op.BatchNormalization) {
                List<Integer> channels = List.of(node.output().channels());
                add(all, node, Kind.SCALE, "weight", channels);
                add(all, node, Kind.SHIFT, "bias", channels);
                add(all, node, Kind.RUNNING_MEAN, "running_mean", channels);
                add(all, node, Kind.RUNNING_VARIANCE, "running_var", channels);
            }
        }
        return all;
    }

    private static void add(List<Parameter> all, Node node, Kind kind, String suffix, List<Integer> dimensions) {
        all.add(new Parameter(all.size(), node.index(), kind, node.label() + "." + suffix, dimensions));
    }

    /** @return the network's name */
    public String name() {
        return name;
    }

    /** @return nodes in topological order */
    public List<Node> nodes() {
        return nodes;
    }

    /** @return indices of the output nodes; the backbone's first, then the exits */
    public List<Integer> outputs() {
        return outputs;
    }

    /** @return all parameters, in node order */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** @return shape of one image */
    public Shape input() {
        return nodes.get(0).output();
    }

    /** @return number of classes */
    public int classes() {
        return nodes.get(outputs.get(0)).output().size();
    }

    /** @return number of exits */
    public int exits() {
        return outputs.size() - 1;
    }

    /**
     * @param node a node's index
     * @param kind a kind
     * @return the node's parameter of that kind, or -1
     */
    public int parameter(int node, Kind kind) {
        for (Parameter parameter : parameters) {
            if (parameter.node() == node && parameter.kind() == kind) {
                return parameter.index();
            }
        }
        return -1;
    }

    /** @return what goes onto the chip: this program without its exits */
    public Program deployed() {
        List<Node> kept = new ArrayList<>();
        Map<Integer, Integer> moved = new HashMap<>();
        for (Node node : nodes) {
            if (node.role() == Role.BACKBONE) {
                moved.put(node.index(), kept.size());
                List<Integer> inputs = node.inputs().stream().map(moved::get).toList();
                kept.add(new Node(kept.size(), node.id(), node.label(), node.op(), inputs, node.output(), node.role(),
                        node.analog()));
            }
        }
        return new Program(name, kept, List.of(moved.get(outputs.get(0))));
    }
}
