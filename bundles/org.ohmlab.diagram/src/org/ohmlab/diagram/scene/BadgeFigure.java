/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.util.List;

import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.model.network.FeedbackPoint;
import org.ohmlab.model.network.Layer;

/**
 * A feedback point on a layer.
 *
 * @param kind which feedback
 * @param host the layer
 * @param point the point; null when it only follows from the network's OVF scope
 * @param box place of the badge
 * @param text what is written in it
 * @param branch from the badge to the line that all points of its kind share
 * @param route from the badge all the way to the loss
 */
public record BadgeFigure(FeedbackKind kind, Layer host, FeedbackPoint point, Box box, String text,
        List<Point> branch, List<Point> route) implements Figure {

    /** Copies the routes. */
    public BadgeFigure {
        branch = List.copyOf(branch);
        route = List.copyOf(route);
    }

    /** @return whether there is no point in the file, but the network's OVF scope reaches this layer all the same */
    public boolean implied() {
        return point == null;
    }

    @Override
    public Box bounds() {
        return box.union(Routes.bounds(branch));
    }
}
