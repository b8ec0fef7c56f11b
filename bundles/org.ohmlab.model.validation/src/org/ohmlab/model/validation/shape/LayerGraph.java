/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.Elements;

/**
 * The layers of a network as a graph. A snapshot: later changes of the network do not enter it.
 *
 * <p>The order is that of a depth-first search from the layers that nobody reads, along the inputs in their order. It
 * depends on the connections and not on the order of the layers in the file, which has no meaning.
 */
public final class LayerGraph {

    private final List<Layer> layers;
    private final Map<Layer, List<Layer>> inputs = new IdentityHashMap<>();
    private final Map<Layer, List<Layer>> consumers = new IdentityHashMap<>();
    private final List<Layer> order = new ArrayList<>();
    private final List<List<Layer>> cycles = new ArrayList<>();

    /** @param network the network; inputs that are missing, unresolved or of another file are left out of the graph */
    public LayerGraph(Network network) {
        layers = List.copyOf(network.getLayers());
        layers.forEach(layer -> consumers.put(layer, new ArrayList<>()));
        for (Layer layer : layers) {
            List<Layer> known = layer.getInputs().stream().filter(consumers::containsKey).toList();
            inputs.put(layer, known);
            known.forEach(input -> consumers.get(input).add(layer));
        }
        Map<Layer, Boolean> done = new IdentityHashMap<>();
        sinks().forEach(sink -> search(sink, done));
        // Layers that lead to no sink are on a cycle or before one; they come last, so that every layer has its place.
        layers.forEach(layer -> search(layer, done));
    }

    private static final class Step {
        private final Layer layer;
        private final Iterator<Layer> rest;

        private Step(Layer layer, Iterator<Layer> rest) {
            this.layer = layer;
            this.rest = rest;
        }
    }

    /** Own stack: a network may be deeper than the thread's stack. */
    private void search(Layer start, Map<Layer, Boolean> done) {
        if (done.containsKey(start)) {
            return;
        }
        Deque<Step> path = new ArrayDeque<>();
        enter(start, path, done);
        while (!path.isEmpty()) {
            Step step = path.getLast();
            if (!step.rest.hasNext()) {
                path.removeLast();
                done.put(step.layer, true);
                order.add(step.layer);
                continue;
            }
            Layer input = step.rest.next();
            Boolean state = done.get(input);
            if (state == null) {
                enter(input, path, done);
            } else if (!state) {
                cycles.add(cycle(input, path));
            }
        }
    }

    private void enter(Layer layer, Deque<Step> path, Map<Layer, Boolean> done) {
        done.put(layer, false);
        path.addLast(new Step(layer, inputs.get(layer).iterator()));
    }

    /** The search walks against the data; the cycle is told in the direction of the data. */
    private static List<Layer> cycle(Layer closing, Deque<Step> path) {
        List<Layer> found = new ArrayList<>();
        for (Iterator<Step> steps = path.descendingIterator(); steps.hasNext();) {
            Layer layer = steps.next().layer;
            found.add(layer);
            if (layer == closing) {
                break;
            }
        }
        return List.copyOf(found);
    }

    /** @return all layers, in the file's order */
    public List<Layer> layers() {
        return layers;
    }

    /** @return all layers, each after its inputs wherever there is no cycle */
    public List<Layer> order() {
        return Collections.unmodifiableList(order);
    }

    /**
     * @return cycles, at least one when there is any; each in the direction of the data, the first layer reading the
     * last
     */
    public List<List<Layer>> cycles() {
        return Collections.unmodifiableList(cycles);
    }

    /**
     * @param layer a layer of the network
     * @return the layers of the network that it reads, in order
     */
    public List<Layer> inputs(Layer layer) {
        return inputs.get(layer);
    }

    /**
     * @param layer a layer of the network
     * @return the layers that read it, one entry per connection, in the file's order
     */
    public List<Layer> consumers(Layer layer) {
        return Collections.unmodifiableList(consumers.get(layer));
    }

    /** @return the layers that nobody reads, in the file's order */
    public List<Layer> sinks() {
        return layers.stream().filter(layer -> consumers.get(layer).isEmpty()).toList();
    }

    /** @return the layers of kind Input, in the file's order */
    public List<Input> sources() {
        return layers.stream().filter(Input.class::isInstance).map(Input.class::cast).toList();
    }

    /** @return the layers that data from an Input never reach, in the file's order */
    public List<Layer> unreachable() {
        Set<Layer> reached = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Layer> open = new ArrayDeque<>(sources());
        while (!open.isEmpty()) {
            Layer layer = open.removeFirst();
            if (reached.add(layer)) {
                open.addAll(consumers.get(layer));
            }
        }
        return layers.stream().filter(layer -> !reached.contains(layer)).toList();
    }

    /**
     * Finds the longest way from an input to each layer, in layers. Exits are ordered by it: shallowest first.
     *
     * @return the depth of each layer; 0 for layers without inputs
     */
    public Map<Layer, Integer> depths() {
        Map<Layer, Integer> depths = new IdentityHashMap<>();
        for (Layer layer : order) {
            int deepest = -1;
            for (Layer input : inputs.get(layer)) {
                deepest = Math.max(deepest, depths.getOrDefault(input, -1));
            }
            depths.put(layer, deepest + 1);
        }
        return depths;
    }

    /**
     * @param layer a layer
     * @return whether one of its inputs is missing, unresolved, or not a layer of this network
     */
    public boolean hasForeignInput(Layer layer) {
        return layer.getInputs().stream().anyMatch(input -> !Elements.present(input) || !consumers.containsKey(input));
    }
}
