/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.feedback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.LayerGraph;
import org.ohmlab.model.validation.shape.NetworkShapes;

/**
 * All feedback points of a network in the order in which training uses them, and their costs beside the backbone's.
 *
 * @param entries OVF points in topological order, then IRS points in the order of the decay
 * @param forward cost of one forward of the backbone
 */
public record FeedbackOverview(List<FeedbackEntry> entries, LayerCost forward) {

    /** Copies the list. */
    public FeedbackOverview {
        entries = List.copyOf(entries);
    }

    /**
     * @param graph a network's graph
     * @param shapes its shapes
     * @param network the network
     * @return its feedback points
     */
    public static FeedbackOverview of(Network network, LayerGraph graph, NetworkShapes shapes) {
        List<FeedbackEntry> entries = new ArrayList<>();
        LayerCost forward = LayerCost.NONE;
        boolean everywhere = network.getOvfScope() == OvfScope.ALL_ANALOG_LAYERS;
        for (Layer layer : graph.order()) {
            forward = forward.plus(LayerCost.of(layer, shapes));
            if (layer instanceof WeightedLayer weighted) {
                boolean analog = weighted.getPlacement() == Placement.ANALOG;
                if (weighted.getOvf() != null || everywhere && analog) {
                    entries.add(new FeedbackEntry(FeedbackKind.OVF, layer, weighted.getOvf(), analog, 0,
                            Optional.empty(), Optional.of(LayerCost.NONE)));
                }
            }
        }
        entries.addAll(exits(graph, shapes));
        return new FeedbackOverview(entries, forward);
    }

    /** The order is that of the compiler: by the order numbers, then the shallowest first, then topological. */
    private static List<FeedbackEntry> exits(LayerGraph graph, NetworkShapes shapes) {
        Map<Layer, Integer> depths = graph.depths();
        record Exit(IrsPoint point, Layer host, int depth) {
        }
        List<Exit> exits = new ArrayList<>();
        for (Layer layer : graph.order()) {
            layer.getExits().forEach(point -> exits.add(new Exit(point, layer, depths.get(layer))));
        }
        exits.sort(Comparator.comparingInt((Exit exit) -> exit.point().getOrder()).thenComparingInt(Exit::depth));
        Optional<Integer> classes = Logits.of(graph).flatMap(shapes::output).map(shape -> (int) shape.size());
        List<FeedbackEntry> entries = new ArrayList<>();
        for (Exit exit : exits) {
            Optional<ActivationShape> in = shapes.output(exit.host());
            IrsPoint point = exit.point();
            String pooled = point.getPoolHeight() + "\u00d7" + point.getPoolWidth() + "\u00d7"
                    + in.map(shape -> Integer.toString(shape.channels())).orElse("?");
            String sizes = pooled + " \u2192 " + point.getHiddenUnits() + " \u2192 "
                    + classes.map(Object::toString).orElse("?");
            entries.add(new FeedbackEntry(FeedbackKind.IRS, exit.host(), point, true, entries.size() + 1,
                    Optional.of(sizes), in.flatMap(shape -> classes.map(count -> cost(point, shape, count)))));
        }
        return entries;
    }

    private static LayerCost cost(IrsPoint point, ActivationShape in, int classes) {
        long pooled = (long) point.getPoolHeight() * point.getPoolWidth() * in.channels();
        return LayerCost.dense(pooled, point.getHiddenUnits(), true)
                .plus(LayerCost.dense(point.getHiddenUnits(), classes, true));
    }

    /**
     * @param kind which feedback
     * @return how many points of this kind take part in training
     */
    public long count(FeedbackKind kind) {
        return entries.stream().filter(each -> each.kind() == kind && each.effective()).count();
    }

    /** @return what all exits together add to one forward */
    public LayerCost exits() {
        return entries.stream().flatMap(each -> each.cost().stream()).reduce(LayerCost.NONE, LayerCost::plus);
    }
}
