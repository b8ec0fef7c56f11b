/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

/**
 * The part of a chart's plane that is shown, in the units of its axes.
 *
 * @param left first value of the horizontal axis
 * @param right last value of the horizontal axis
 * @param bottom first value of the vertical axis
 * @param top last value of the vertical axis
 */
public record Viewport(double left, double right, double bottom, double top) {

    /** Closer than this the digits of the axes run out. */
    private static final double SMALLEST = 1e-6;

    /** Refuses parts without any extent. */
    public Viewport {
        if (!(right > left) || !(top > bottom) || !Double.isFinite(right - left) || !Double.isFinite(top - bottom)) {
            throw new IllegalArgumentException("Nothing can be shown from " + left + " to " + right + " and from "
                    + bottom + " to " + top + ".");
        }
    }

    /**
     * Zooms about a place that stays where it is.
     *
     * @param factorX below 1 to see less of the horizontal axis, above 1 to see more
     * @param factorY the same for the vertical axis
     * @param x the place on the horizontal axis
     * @param y the place on the vertical axis
     * @param whole all there is to see, which is never left
     * @return the part then shown
     */
    public Viewport zoom(double factorX, double factorY, double x, double y, Viewport whole) {
        double fx = Math.max(factorX, SMALLEST * whole.width() / width());
        double fy = Math.max(factorY, SMALLEST * whole.height() / height());
        return new Viewport(x - (x - left) * fx, x + (right - x) * fx, y - (y - bottom) * fy, y + (top - y) * fy)
                .within(whole);
    }

    /**
     * Moves without zooming.
     *
     * @param shareX how far to the right, in widths
     * @param shareY how far up, in heights
     * @param whole all there is to see, which is never left
     * @return the part then shown
     */
    public Viewport move(double shareX, double shareY, Viewport whole) {
        double dx = shareX * width();
        double dy = shareY * height();
        return new Viewport(left + dx, right + dx, bottom + dy, top + dy).within(whole);
    }

    /**
     * @param whole all there is to see
     * @return the nearest part of the same size that lies in it, as far as it has room for that size
     */
    public Viewport within(Viewport whole) {
        double w = Math.min(width(), whole.width());
        double h = Math.min(height(), whole.height());
        double x = Math.max(whole.left, Math.min(left, whole.right - w));
        double y = Math.max(whole.bottom, Math.min(bottom, whole.top - h));
        return new Viewport(x, x + w, y, y + h);
    }

    /**
     * @param whole all there is to see
     * @return whether all of it, or as good as all of it, is shown
     */
    public boolean covers(Viewport whole) {
        return width() >= 0.999 * whole.width() && height() >= 0.999 * whole.height();
    }

    /** @return the extent along the horizontal axis */
    public double width() {
        return right - left;
    }

    /** @return the extent along the vertical axis */
    public double height() {
        return top - bottom;
    }
}
