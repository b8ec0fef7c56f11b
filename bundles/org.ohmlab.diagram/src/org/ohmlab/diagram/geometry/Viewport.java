/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.geometry;

/**
 * The part of the diagram that a window shows.
 *
 * @param x scene coordinate at the window's left edge
 * @param y scene coordinate at the window's upper edge
 * @param zoom window points per scene point
 */
public record Viewport(double x, double y, double zoom) {

    /** Smallest zoom. */
    public static final double LEAST = 0.05;
    /** Largest zoom. */
    public static final double MOST = 4;

    /** Keeps the zoom within its limits. */
    public Viewport {
        zoom = Math.max(LEAST, Math.min(MOST, zoom));
    }

    /**
     * @param bounds what is to be seen
     * @param width of the window
     * @param height of the window
     * @param most the largest zoom to use
     * @return the viewport that shows all of it, in the middle
     */
    public static Viewport fit(Box bounds, double width, double height, double most) {
        double zoom = Math.min(most, Math.min(width / bounds.width(), height / bounds.height()));
        double kept = Math.max(LEAST, Math.min(MOST, zoom));
        return new Viewport(bounds.center().x() - width / kept / 2, bounds.center().y() - height / kept / 2, kept);
    }

    /**
     * @param place a place of the window
     * @return the place of the scene that is shown there
     */
    public Point toScene(Point place) {
        return new Point(x + place.x() / zoom, y + place.y() / zoom);
    }

    /**
     * @param place a place of the scene
     * @return where the window shows it
     */
    public Point toWindow(Point place) {
        return new Point((place.x() - x) * zoom, (place.y() - y) * zoom);
    }

    /**
     * @param width of the window
     * @param height of the window
     * @return what the window shows
     */
    public Box visible(double width, double height) {
        return new Box(x, y, width / zoom, height / zoom);
    }

    /**
     * @param next another zoom
     * @param fixed the place of the window that goes on showing the same place of the scene
     * @return the zoomed viewport
     */
    public Viewport zoomed(double next, Point fixed) {
        double kept = Math.max(LEAST, Math.min(MOST, next));
        Point anchor = toScene(fixed);
        return new Viewport(anchor.x() - fixed.x() / kept, anchor.y() - fixed.y() / kept, kept);
    }

    /**
     * @param dx window points to the right
     * @param dy window points down
     * @return the viewport that shows what lies in that direction
     */
    public Viewport scrolled(double dx, double dy) {
        return new Viewport(x + dx / zoom, y + dy / zoom, zoom);
    }

    /**
     * Scrolls as little as needed.
     *
     * @param box what must be seen
     * @param width of the window
     * @param height of the window
     * @return a viewport that shows the box, or its upper left corner when it is larger than the window
     */
    public Viewport revealing(Box box, double width, double height) {
        Box seen = visible(width, height);
        double left = Math.min(Math.max(seen.x(), box.right() - seen.width()), box.x());
        double top = Math.min(Math.max(seen.y(), box.bottom() - seen.height()), box.y());
        return new Viewport(left, top, zoom);
    }
}
