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

/** Measures on lines with corners. */
final class Routes {

    private Routes() {
    }

    static Box bounds(List<Point> route) {
        Box bounds = new Box(route.get(0).x(), route.get(0).y(), 0, 0);
        for (Point point : route) {
            bounds = bounds.union(new Box(point.x(), point.y(), 0, 0));
        }
        return bounds;
    }

    static double distance(List<Point> route, Point place) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < route.size(); i++) {
            nearest = Math.min(nearest, place.distanceToLine(route.get(i - 1), route.get(i)));
        }
        return nearest;
    }
}
