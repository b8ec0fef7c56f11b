/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.ohmlab.diagram.feedback.FeedbackOverview;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.model.network.Layer;

/**
 * Everything that is to be drawn of a network in one state. A new one is made after every change; that is quick, and
 * nothing can be forgotten.
 *
 * @param layers the layers, in the file's order
 * @param connections the connections; the way from the logits to the loss is the last
 * @param badges the feedback points
 * @param lines what the feedback points share on their way to the loss
 * @param loss the loss; absent when the network is empty
 * @param feedback the feedback points and the network's cost
 */
public record Scene(List<LayerFigure> layers, List<ConnectionFigure> connections, List<BadgeFigure> badges,
        List<FeedbackLine> lines, Optional<LossFigure> loss, FeedbackOverview feedback) {

    private static final double MARGIN = 32;

    /** Copies the lists. */
    public Scene {
        layers = List.copyOf(layers);
        connections = List.copyOf(connections);
        badges = List.copyOf(badges);
        lines = List.copyOf(lines);
    }

    /** @return the smallest box around all figures and a margin */
    public Box bounds() {
        List<Box> boxes = new ArrayList<>();
        layers.forEach(each -> boxes.add(each.bounds()));
        connections.forEach(each -> boxes.add(each.bounds()));
        badges.forEach(each -> boxes.add(each.bounds()));
        lines.forEach(each -> boxes.add(Routes.bounds(each.route())));
        loss.ifPresent(each -> boxes.add(each.bounds()));
        return boxes.stream().reduce(Box::union).orElse(new Box(0, 0, Metrics.WIDTH, Metrics.HEIGHT)).grown(MARGIN);
    }

    /**
     * Finds what is at a place: badges before layers, layers before lines, because that is how they lie above each
     * other.
     *
     * @param place a place
     * @param tolerance how far away from a line still counts as on it
     * @return the uppermost figure there
     */
    public Optional<Figure> at(Point place, double tolerance) {
        Optional<Figure> solid = badges.stream().filter(each -> each.box().contains(place)).map(Figure.class::cast)
                .findFirst().or(() -> layerAt(place))
                .or(() -> loss.filter(each -> each.box().contains(place)).map(Figure.class::cast));
        if (solid.isPresent()) {
            return solid;
        }
        Optional<Figure> connection = connectionAt(place, tolerance).map(Figure.class::cast);
        return connection.isPresent() ? connection
                : badges.stream().filter(each -> Routes.distance(each.branch(), place) <= tolerance)
                        .map(Figure.class::cast).findFirst();
    }

    private Optional<Figure> layerAt(Point place) {
        // The last one drawn lies on top.
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).box().contains(place)) {
                return Optional.of(layers.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * @param place a place
     * @param tolerance how far away still counts
     * @return the nearest connection between two layers
     */
    public Optional<ConnectionFigure> connectionAt(Point place, double tolerance) {
        return connections.stream().filter(each -> each.target() != null)
                .filter(each -> Routes.distance(each.route(), place) <= tolerance)
                .min(Comparator.comparingDouble(each -> Routes.distance(each.route(), place)));
    }

    /**
     * @param area a box
     * @return the layers that lie wholly inside
     */
    public List<LayerFigure> layersIn(Box area) {
        return layers.stream().filter(each -> area.contains(new Point(each.box().x(), each.box().y()))
                && area.contains(new Point(each.box().right(), each.box().bottom()))).toList();
    }

    /**
     * @param element a layer or a feedback point
     * @return its figure
     */
    public Optional<Figure> figure(EObject element) {
        if (element instanceof Layer) {
            return layers.stream().filter(each -> each.layer() == element).map(Figure.class::cast).findFirst();
        }
        return badges.stream().filter(each -> each.point() != null && each.point() == element).map(Figure.class::cast)
                .findFirst();
    }

    /**
     * Finds the next layer in a direction, for moving about with the arrow keys: near, and more along the direction
     * than beside it.
     *
     * @param from a layer's figure
     * @param dx -1, 0 or 1
     * @param dy -1, 0 or 1
     * @return the neighbour
     */
    public Optional<LayerFigure> neighbor(LayerFigure from, int dx, int dy) {
        Point start = from.box().center();
        LayerFigure best = null;
        double bestCost = Double.POSITIVE_INFINITY;
        for (LayerFigure each : layers) {
            Point end = each.box().center();
            double along = (end.x() - start.x()) * dx + (end.y() - start.y()) * dy;
            double beside = Math.abs((end.x() - start.x()) * dy) + Math.abs((end.y() - start.y()) * dx);
            double cost = along + 2.5 * beside;
            if (along > 1 && beside <= 3 * along && cost < bestCost) {
                best = each;
                bestCost = cost;
            }
        }
        return Optional.ofNullable(best);
    }
}
