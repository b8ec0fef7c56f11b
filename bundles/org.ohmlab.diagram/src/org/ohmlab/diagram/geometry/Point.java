/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.geometry;

/**
 * A place in the diagram.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {

    /**
     * @param dx way to the right
     * @param dy way down
     * @return the place that far away
     */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /**
     * @param other another place
     * @return the straight distance
     */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /**
     * @param a one end of a line
     * @param b its other end
     * @return the distance from this place to the nearest place of the line
     */
    public double distanceToLine(Point a, Point b) {
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
        return distance(new Point(a.x + along * dx, a.y + along * dy));
    }
}
