/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.geometry;

/**
 * An upright rectangle.
 *
 * @param x left edge
 * @param y upper edge
 * @param width not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {

    /**
     * @param a a corner
     * @param b the corner across
     * @return the box between them
     */
    public static Box between(Point a, Point b) {
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }

    /** @return the right edge */
    public double right() {
        return x + width;
    }

    /** @return the lower edge */
    public double bottom() {
        return y + height;
    }

    /** @return the middle */
    public Point center() {
        return new Point(x + width / 2, y + height / 2);
    }

    /**
     * @param point a place
     * @return whether it lies inside or on the border
     */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /**
     * @param other another box
     * @return whether the two share more than a border
     */
    public boolean intersects(Box other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /**
     * @param other another box
     * @return the smallest box around both
     */
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /**
     * @param margin how far every edge moves outwards; negative: inwards
     * @return the larger box
     */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }

    /**
     * @param dx way to the right
     * @param dy way down
     * @return the box that far away
     */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }
}
