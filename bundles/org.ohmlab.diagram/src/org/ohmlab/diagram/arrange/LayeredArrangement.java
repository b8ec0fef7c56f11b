/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.arrange;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.ohmlab.diagram.feedback.Logits;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.scene.LayerLook;
import org.ohmlab.diagram.scene.Metrics;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.shape.LayerGraph;

/**
 * Arranges a whole network from top to bottom by the layered method of the Eclipse Layout Kernel (Sugiyama, Tagawa and
 * Toda 1981). Only the places are taken from it; lines are routed by the scene, which must also route what people have
 * moved.
 */
public final class LayeredArrangement {

    /** How much more the main road counts than others when not all can run straight. */
    private static final int MAIN = 10;

    static {
        // The algorithm is called directly, so nobody else tells the kernel how to copy its own property values.
        LayoutMetaDataService.initElkReflect();
    }

    private final LayerGraph graph;
    private final ElkNode page = ElkGraphUtil.createGraph();
    private final Map<Layer, ElkNode> nodes = new IdentityHashMap<>();
    private final Map<ElkNode, ElkPort> outlets = new HashMap<>();

    private LayeredArrangement(LayerGraph graph) {
        this.graph = graph;
    }

    /**
     * @param network a network in any state
     * @return the place of every layer that has an id, and of the loss
     */
    public static Map<String, Point> of(Network network) {
        return new LayeredArrangement(new LayerGraph(network)).places();
    }

    private Map<String, Point> places() {
        if (graph.layers().isEmpty()) {
            return Map.of();
        }
        setOptions();
        graph.order().forEach(layer -> nodes.put(layer, node(Metrics.WIDTH + 2 * Metrics.BADGE_OVERHANG,
                Metrics.height(LayerLook.of(layer.eClass())))));
        ElkNode loss = node(Metrics.LOSS_WIDTH, Metrics.LOSS_HEIGHT);
        Map<Layer, Layer> spine = spine();
        for (Layer layer : graph.order()) {
            int place = 0;
            for (Layer input : graph.inputs(layer)) {
                connect(nodes.get(input), nodes.get(layer), place++ == 0, spine.get(input) == layer);
            }
        }
        Logits.of(graph).ifPresent(logits -> connect(nodes.get(logits), loss, true, true));
        new LayeredLayoutProvider().layout(page, new BasicProgressMonitor());
        Map<String, Point> places = new TreeMap<>();
        nodes.forEach((layer, node) -> {
            if (layer.getId() != null) {
                places.put(layer.getId(), new Point(Math.rint(node.getX() + Metrics.BADGE_OVERHANG),
                        Math.rint(node.getY())));
            }
        });
        places.put(DiagramLayout.LOSS, new Point(Math.rint(loss.getX()), Math.rint(loss.getY())));
        return places;
    }

    private void setOptions() {
        page.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        page.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        page.setProperty(LayeredOptions.PADDING, new ElkPadding(0));
        page.setProperty(LayeredOptions.SPACING_NODE_NODE, Metrics.SIDE_GAP - 2 * Metrics.BADGE_OVERHANG + 16);
        page.setProperty(LayeredOptions.SPACING_EDGE_NODE, 16.0);
        page.setProperty(LayeredOptions.SPACING_EDGE_EDGE, 12.0);
        page.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, Metrics.GAP);
        page.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 8.0);
        page.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, 8.0);
        page.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        page.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.MODEL_ORDER);
        // The file's order decides between equals, so that the same network always looks the same.
        page.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        page.setProperty(LayeredOptions.RANDOM_SEED, 1);
        page.setProperty(LayeredOptions.THOROUGHNESS, 7);
    }

    private ElkNode node(double width, double height) {
        ElkNode node = ElkGraphUtil.createNode(page);
        node.setDimensions(width, height);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        outlets.put(node, port(node, PortSide.SOUTH, width / 2, height));
        return node;
    }

    private static ElkPort port(ElkNode node, PortSide side, double x, double y) {
        ElkPort port = ElkGraphUtil.createPort(node);
        port.setLocation(x, y);
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    /** For each layer the reader from which the way to the end is the longest: the network's main road. */
    private Map<Layer, Layer> spine() {
        Map<Layer, Integer> toGo = new IdentityHashMap<>();
        Map<Layer, Layer> next = new IdentityHashMap<>();
        List<Layer> order = graph.order();
        for (int i = order.size() - 1; i >= 0; i--) {
            Layer layer = order.get(i);
            int longest = 0;
            for (Layer consumer : graph.consumers(layer)) {
                int way = 1 + toGo.getOrDefault(consumer, 0);
                if (way > longest) {
                    longest = way;
                    next.put(layer, consumer);
                }
            }
            toGo.put(layer, longest);
        }
        return next;
    }

    private void connect(ElkNode source, ElkNode target, boolean first, boolean main) {
        ElkPort inlet = first ? port(target, PortSide.NORTH, target.getWidth() / 2, 0)
                : port(target, PortSide.EAST, target.getWidth(), target.getHeight() / 2);
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(outlets.get(source), inlet);
        if (main) {
            edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, MAIN);
            edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, MAIN);
        }
    }
}
