/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.util.List;

import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.model.network.Layer;

/**
 * A connection between two layers.
 *
 * @param source the layer that gives the values
 * @param target the layer that reads them; null for the logits' way to the loss
 * @param index place among the target's inputs
 * @param route corners, from source to target
 * @param shape what flows, as {@code 28×28×6}; "?" when it cannot be known
 * @param label left end of the middle of the shape's text
 * @param broken whether the target cannot take what flows
 */
public record ConnectionFigure(Layer source, Layer target, int index, List<Point> route, String shape, Point label,
        boolean broken) implements Figure {

    /** Copies the route. */
    public ConnectionFigure {
        route = List.copyOf(route);
    }

    @Override
    public Box bounds() {
        return Routes.bounds(route).union(new Box(label.x(), label.y() - 8, 80, 16));
    }

    /**
     * @param other another connection, perhaps of an older scene
     * @return whether it connects the same
     */
    public boolean sameAs(ConnectionFigure other) {
        return source == other.source && target == other.target && index == other.index;
    }
}
