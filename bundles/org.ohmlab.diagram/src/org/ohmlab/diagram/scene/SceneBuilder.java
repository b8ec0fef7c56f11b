/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;
import org.ohmlab.diagram.feedback.FeedbackEntry;
import org.ohmlab.diagram.feedback.FeedbackOverview;
import org.ohmlab.diagram.feedback.Logits;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.LayerGraph;
import org.ohmlab.model.validation.shape.NetworkShapes;
import org.ohmlab.model.validation.shape.ShapeInference;
import org.ohmlab.model.validation.shape.ShapeProblem;

/** Makes the scene of a network: figures at the layout's places, shapes on every connection, routes around boxes. */
public final class SceneBuilder {

    private static final double LABEL_GAP = 6;

    private final Network network;
    private final DiagramLayout layout;
    private final ToIntFunction<EObject> severity;
    private final LayerGraph graph;
    private final NetworkShapes shapes;
    private final FeedbackOverview feedback;
    private final Map<Layer, LayerFigure> figures = new IdentityHashMap<>();
    private final Map<FeedbackEntry, Box> badgePlaces = new IdentityHashMap<>();
    private final Set<Layer> hosts = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<ConnectionFigure> connections = new ArrayList<>();
    private Router router;

    private SceneBuilder(Network network, DiagramLayout layout, ToIntFunction<EObject> severity) {
        this.network = network;
        this.layout = layout;
        this.severity = severity;
        this.graph = new LayerGraph(network);
        this.shapes = ShapeInference.infer(graph);
        this.feedback = FeedbackOverview.of(network, graph, shapes);
        feedback.entries().forEach(entry -> hosts.add(entry.host()));
    }

    /**
     * @param network a network in any state
     * @param layout places; layers without one stand at the origin
     * @param severity the worst finding on an element, as of EMF's {@code Diagnostic}
     * @return the scene
     */
    public static Scene build(Network network, DiagramLayout layout, ToIntFunction<EObject> severity) {
        return new SceneBuilder(network, layout, severity).scene();
    }

    /**
     * @param network a network in any state
     * @param layout places; layers without one stand at the origin
     * @return the scene without findings
     */
    public static Scene build(Network network, DiagramLayout layout) {
        return build(network, layout, element -> 0);
    }

    private Scene scene() {
        List<LayerFigure> layers = new ArrayList<>();
        network.getLayers().forEach(layer -> {
            LayerFigure figure = figure(layer);
            figures.put(layer, figure);
            layers.add(figure);
        });
        placeBadges();
        router = new Router(obstacles());
        Set<Layer> broken = Collections.newSetFromMap(new IdentityHashMap<>());
        shapes.problems().stream().map(ShapeProblem::layer).forEach(broken::add);
        // Straight ways first: the others then keep clear of them.
        graph.layers().forEach(layer -> connect(layer, broken, true));
        graph.layers().forEach(layer -> connect(layer, broken, false));
        Optional<LossFigure> loss = loss(layers);
        if (loss.isEmpty()) {
            return new Scene(layers, connections, List.of(), List.of(), loss, feedback);
        }
        double right = loss.get().box().right();
        for (LayerFigure layer : layers) {
            right = Math.max(right, layer.box().right());
        }
        for (Box badge : badgePlaces.values()) {
            right = Math.max(right, badge.right() - Metrics.BADGE_OVERHANG);
        }
        for (ConnectionFigure connection : connections) {
            right = Math.max(right, connection.bounds().right() - 40);
        }
        FeedbackRouter lines = new FeedbackRouter(right, loss.get().box());
        feedback.entries().forEach(entry -> lines.add(entry, badgePlaces.get(entry)));
        lines.finish();
        return new Scene(layers, connections, lines.badges(), lines.lines(), loss, feedback);
    }

    private LayerFigure figure(Layer layer) {
        LayerLook look = LayerLook.of(layer.eClass());
        Point place = layout.place(layer).orElse(new Point(0, 0));
        boolean digital = layer instanceof WeightedLayer weighted && weighted.getPlacement() == Placement.DIGITAL;
        return new LayerFigure(layer, Metrics.layer(place, look), look, ElementNames.label(layer),
                LayerTexts.of(layer), digital, severity.applyAsInt(layer),
                hosts.contains(layer));
    }

    private void placeBadges() {
        Map<Layer, List<FeedbackEntry>> byHost = new IdentityHashMap<>();
        feedback.entries().forEach(entry -> byHost.computeIfAbsent(entry.host(), host -> new ArrayList<>())
                .add(entry));
        byHost.forEach((host, entries) -> {
            for (int i = 0; i < entries.size(); i++) {
                badgePlaces.put(entries.get(i), FeedbackRouter.badge(figures.get(host).box(), i, entries.size()));
            }
        });
    }

    private List<Box> obstacles() {
        Map<Layer, Box> boxes = new IdentityHashMap<>();
        figures.forEach((layer, figure) -> boxes.put(layer, figure.box()));
        badgePlaces.forEach((entry, place) -> {
            Box box = boxes.get(entry.host());
            double width = Math.max(box.right(), place.right()) - box.x();
            boxes.put(entry.host(), new Box(box.x(), box.y(), width, box.height()));
        });
        List<Box> obstacles = new ArrayList<>();
        network.getLayers().forEach(layer -> obstacles.add(boxes.get(layer)));
        layout.place(DiagramLayout.LOSS).map(SceneBuilder::lossBox).ifPresent(obstacles::add);
        return obstacles;
    }

    private void connect(Layer layer, Set<Layer> broken, boolean first) {
        List<Layer> inputs = graph.inputs(layer);
        for (int i = first ? 0 : 1; i < (first ? Math.min(1, inputs.size()) : inputs.size()); i++) {
            Layer input = inputs.get(i);
            List<Point> route = router.route(figures.get(input).box(), figures.get(layer).box(), i);
            connections.add(new ConnectionFigure(input, layer, layer.getInputs().indexOf(input), route, shape(input),
                    label(route), broken.contains(layer)));
        }
    }

    private Optional<LossFigure> loss(List<LayerFigure> layers) {
        Optional<Layer> logits = Logits.of(graph);
        if (layers.isEmpty() || logits.isEmpty() || layout.place(DiagramLayout.LOSS).isEmpty()) {
            return Optional.empty();
        }
        Box box = lossBox(layout.place(DiagramLayout.LOSS).get());
        List<Point> route = router.route(figures.get(logits.get()).box(), box, 0);
        connections.add(new ConnectionFigure(logits.get(), null, 0, route, shape(logits.get()), label(route), false));
        return Optional.of(new LossFigure(box));
    }

    private static Box lossBox(Point place) {
        return new Box(place.x(), place.y(), Metrics.LOSS_WIDTH, Metrics.LOSS_HEIGHT);
    }

    private String shape(Layer layer) {
        return shapes.output(layer).map(ActivationShape::toString).orElse("?");
    }

    /** Beside the longest upright stretch, a little below its upper end when it is very long. */
    private static Point label(List<Point> route) {
        Point from = route.get(0);
        Point to = route.get(1);
        for (int i = 1; i < route.size(); i++) {
            Point a = route.get(i - 1);
            Point b = route.get(i);
            if (a.x() == b.x() && Math.abs(a.y() - b.y()) > Math.abs(from.y() - to.y())) {
                from = a;
                to = b;
            }
        }
        double top = Math.min(from.y(), to.y());
        double length = Math.abs(from.y() - to.y());
        return new Point(from.x() + LABEL_GAP, top + Math.min(length / 2, Metrics.GAP / 2 + 4));
    }
}
