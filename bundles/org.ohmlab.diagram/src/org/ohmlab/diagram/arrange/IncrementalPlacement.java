/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.arrange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.ohmlab.diagram.feedback.Logits;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.scene.LayerLook;
import org.ohmlab.diagram.scene.Metrics;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.shape.LayerGraph;

/**
 * Finds places for new layers and moves others no more than it must: a new layer stands below what it reads, and what
 * comes after it makes way downwards. A picture that people know by heart is not turned over by one insertion.
 */
public final class IncrementalPlacement {

    private final DiagramLayout layout;
    private final LayerGraph graph;

    private IncrementalPlacement(Network network, DiagramLayout layout) {
        this.layout = layout;
        this.graph = new LayerGraph(network);
    }

    /**
     * Gives a place to everything that has none. When nothing has one, all is arranged anew.
     *
     * @param network a network in any state
     * @param layout where its layers stand; completed
     * @return whether places were added
     */
    public static boolean complete(Network network, DiagramLayout layout) {
        List<Layer> missing = network.getLayers().stream().filter(layer -> layout.place(layer).isEmpty()).toList();
        boolean lossMissing = layout.place(DiagramLayout.LOSS).isEmpty();
        if (missing.isEmpty() && !lossMissing || network.getLayers().isEmpty()) {
            return false;
        }
        if (missing.size() > network.getLayers().size() / 2) {
            layout.place(LayeredArrangement.of(network));
            return true;
        }
        new IncrementalPlacement(network, layout).run(missing);
        return true;
    }

    private void run(List<Layer> missing) {
        Set<Layer> open = Collections.newSetFromMap(new IdentityHashMap<>());
        open.addAll(missing);
        Set<Layer> moving = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Layer layer : graph.order()) {
            if (open.contains(layer) && layer.getId() != null) {
                layout.place(layer.getId(), placeFor(layer));
                moving.add(layer);
            } else if (graph.inputs(layer).stream().anyMatch(moving::contains) && pushDown(layer)) {
                moving.add(layer);
            }
        }
        Logits.of(graph).ifPresent(last -> layout.place(last).ifPresent(sink -> {
            double top = sink.y() + height(last) + Metrics.GAP;
            Point known = layout.place(DiagramLayout.LOSS).orElse(null);
            if (known == null || known.y() < top) {
                double x = known == null ? sink.x() + (Metrics.WIDTH - Metrics.LOSS_WIDTH) / 2 : known.x();
                layout.place(DiagramLayout.LOSS, new Point(x, top));
            }
        }));
    }

    private Point placeFor(Layer layer) {
        List<Layer> placed = new ArrayList<>(graph.inputs(layer));
        placed.removeIf(input -> layout.place(input).isEmpty());
        if (placed.isEmpty()) {
            return graph.consumers(layer).stream().flatMap(consumer -> layout.place(consumer).stream()).findFirst()
                    .map(place -> place.plus(0, -Metrics.GAP - height(layer))).orElseGet(this::free);
        }
        double x = layout.place(placed.get(0)).orElseThrow().x();
        return beside(layer, new Point(x, lowest(placed) + Metrics.GAP));
    }

    /** The place, or one to the right of it when it is taken by a layer that does not follow and so makes no way. */
    private Point beside(Layer layer, Point wanted) {
        Point place = wanted;
        Set<Layer> following = followers(layer);
        List<Layer> others = graph.order().stream().filter(other -> !following.contains(other)
                && layout.place(other).isPresent()).toList();
        for (boolean taken = true; taken;) {
            Box box = new Box(place.x(), place.y(), Metrics.WIDTH, height(layer));
            taken = others.stream().anyMatch(other -> boxOf(other).intersects(box));
            if (taken) {
                place = place.plus(Metrics.WIDTH + 2 * Metrics.SIDE_GAP, 0);
            }
        }
        return place;
    }

    /** The layer and all that read it, directly or not. */
    private Set<Layer> followers(Layer layer) {
        Set<Layer> found = Collections.newSetFromMap(new IdentityHashMap<>());
        found.add(layer);
        graph.order().stream().filter(other -> graph.inputs(other).stream().anyMatch(found::contains))
                .forEach(found::add);
        return found;
    }

    private Box boxOf(Layer layer) {
        Point place = layout.place(layer).orElseThrow();
        return new Box(place.x(), place.y(), Metrics.WIDTH, height(layer));
    }

    /** Right of everything, at the top: a layer without connections waits there. */
    private Point free() {
        double right = layout.places().values().stream().mapToDouble(Point::x).max().orElse(0);
        double top = layout.places().values().stream().mapToDouble(Point::y).min().orElse(0);
        return new Point(right + Metrics.WIDTH + 2 * Metrics.SIDE_GAP, top);
    }

    private boolean pushDown(Layer layer) {
        Point place = layout.place(layer).orElseThrow();
        double top = lowest(graph.inputs(layer)) + Metrics.GAP;
        if (place.y() >= top) {
            return false;
        }
        layout.place(layer.getId(), new Point(place.x(), top));
        return true;
    }

    private double lowest(List<Layer> layers) {
        double lowest = Double.NEGATIVE_INFINITY;
        for (Layer layer : layers) {
            lowest = Math.max(lowest, layout.place(layer).map(place -> place.y() + height(layer)).orElse(lowest));
        }
        return lowest;
    }

    private static double height(Layer layer) {
        return Metrics.height(LayerLook.of(layer.eClass()));
    }
}
