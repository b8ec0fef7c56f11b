/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.Diagnostic;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Node.Role;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.FindingReport;
import org.ohmlab.model.validation.Validator;
import org.ohmlab.model.validation.network.ExitLabels;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.LayerGraph;
import org.ohmlab.model.validation.shape.NetworkShapes;
import org.ohmlab.model.validation.shape.ShapeInference;

/**
 * Turns a network into a program: the layers in an order that follows from the connections alone, then the exits.
 *
 * <p>An exit becomes five steps of the role EXIT with ids made from the IRS point's: adaptive average pool, flatten,
 * dense, ReLU, dense. Both dense layers have a bias.
 */
public final class NetworkCompiler {

    private final Network network;
    private final Crossbar crossbar;
    private final LayerGraph graph;
    private final NetworkShapes shapes;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<Layer, Node> backbone = new IdentityHashMap<>();

    private NetworkCompiler(Network network, Mapping mapping) {
        this.network = network;
        this.crossbar = new Crossbar(network, mapping);
        this.graph = new LayerGraph(network);
        this.shapes = ShapeInference.infer(graph);
    }

    /**
     * Loads and compiles a network without a chip: all weights are digital.
     *
     * @param networkFile a network file
     * @return the program, exits included
     * @throws BadInputException when the file cannot be read or the network is not valid
     */
    public static Program load(Path networkFile) throws BadInputException {
        Network network = ModelFiles.load(networkFile, Network.class);
        List<InputProblem> errors = FindingReport.problems(new Validator().validateAll(network), Diagnostic.ERROR,
                new FileNames(networkFile)::of);
        if (!errors.isEmpty()) {
            throw new BadInputException(errors);
        }
        return compile(network);
    }

    /**
     * Compiles a network without a chip: all weights are digital.
     *
     * @param network a valid network
     * @return the program, exits included
     */
    public static Program compile(Network network) {
        return new NetworkCompiler(network, null).program();
    }

    /**
     * Compiles a network on a chip.
     *
     * @param network a valid network
     * @param mapping a valid mapping of it
     * @return the program, exits included
     */
    public static Program compile(Network network, Mapping mapping) {
        return new NetworkCompiler(network, mapping).program();
    }

    /**
     * Cuts the analog layers of the deployed network into arrays.
     *
     * @param network a valid network
     * @param mapping a valid mapping of it
     * @return the arrays, layers in the program's order
     */
    public static TilePlan tiling(Network network, Mapping mapping) {
        return new NetworkCompiler(network, mapping).tilePlan();
    }

    private Program program() {
        graph.order().forEach(this::add);
        List<Integer> outputs = new ArrayList<>();
        outputs.add(backbone.get(graph.sinks().get(0)).index());
        int classes = nodes.get(outputs.get(0)).output().size();
        for (Exit exit : exits()) {
            outputs.add(add(exit, classes).index());
        }
        return new Program(ElementNames.label(network), nodes, outputs);
    }

    private void add(Layer layer) {
        Optional<AnalogWeight> weight =
                layer instanceof WeightedLayer weighted ? crossbar.weight(weighted) : Optional.empty();
        List<Integer> inputs = graph.inputs(layer).stream().map(input -> backbone.get(input).index()).toList();
        backbone.put(layer, add(layer.getId(), ElementNames.label(layer), LayerOps.of(layer), inputs, shape(layer),
                Role.BACKBONE, weight));
    }

    private Node add(Exit exit, int classes) {
        IrsPoint point = exit.point();
        Node host = backbone.get(exit.host());
        int pooled = Math.multiplyExact(point.getPoolHeight() * point.getPoolWidth(), host.output().channels());
        Node pool = step(point.getId() + ".pool", new Op.AdaptiveAveragePool(point.getPoolHeight(),
                point.getPoolWidth()), host,
                new Shape(point.getPoolHeight(), point.getPoolWidth(), host.output().channels()), Optional.empty());
        Node flatten = step(point.getId() + ".flatten", new Op.Flatten(), pool, Shape.vector(pooled), Optional.empty());
        Optional<AnalogWeight> weight = crossbar.weight(point);
        Node hidden = step(ExitLabels.hidden(point), new Op.Dense(point.getHiddenUnits(), true), flatten,
                Shape.vector(point.getHiddenUnits()), weight);
        Node relu = step(point.getId() + ".relu", new Op.Relu(), hidden, hidden.output(), Optional.empty());
        return step(ExitLabels.logits(point), new Op.Dense(classes, true), relu, Shape.vector(classes), weight);
    }

    private Node step(String id, Op op, Node input, Shape output, Optional<AnalogWeight> weight) {
        return add(id, id, op, List.of(input.index()), output, Role.EXIT, weight);
    }

    private Node add(String id, String label, Op op, List<Integer> inputs, Shape output, Role role,
            Optional<AnalogWeight> weight) {
        Node node = new Node(nodes.size(), id, label, op, inputs, output, role, weight);
        nodes.add(node);
        return node;
    }

    private record Exit(IrsPoint point, Layer host, int depth) {
    }

    /** By their orders where these are set; else the shallowest first, and equal depths in topological order. */
    private List<Exit> exits() {
        Map<Layer, Integer> depths = graph.depths();
        List<Exit> exits = new ArrayList<>();
        for (Layer layer : graph.order()) {
            layer.getExits().forEach(point -> exits.add(new Exit(point, layer, depths.get(layer))));
        }
        exits.sort(Comparator.comparingInt((Exit exit) -> exit.point().getOrder()).thenComparingInt(Exit::depth));
        return exits;
    }

    private TilePlan tilePlan() {
        List<LayerTiling> layers = new ArrayList<>();
        for (Layer layer : graph.order()) {
            if (layer instanceof WeightedLayer weighted) {
                crossbar.tiling(weighted, shape(layer.getInputs().get(0)), shape(layer)).ifPresent(layers::add);
            }
        }
        return new TilePlan(layers);
    }

    private Shape shape(Layer layer) {
        ActivationShape shape = shapes.output(layer).orElseThrow(
                () -> new IllegalArgumentException("The network must be valid, but there is no shape for "
                        + ElementNames.of(layer)));
        return new Shape(shape.height(), shape.width(), shape.channels());
    }
}
