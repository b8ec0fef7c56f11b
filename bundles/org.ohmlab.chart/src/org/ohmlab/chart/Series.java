/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A named line of points, drawn in the order given, or a histogram.
 *
 * @param name what the legend calls it
 * @param style how it looks
 * @param points its values, possibly none
 * @param form what the values are drawn as
 */
public record Series(String name, SeriesStyle style, List<Point> points, Form form) {

    /** What values are drawn as. */
    public enum Form {
        /** A line through the points, with marks, and with bands where there are intervals. */
        LINE,
        /**
         * Steps above the ground: each point is the left edge of a bin and the bin's height; the last point closes the
         * last bin and repeats its height.
         */
        STEPS
    }

    /** Copies the points and refuses a series without a name, which no legend could tell apart. */
    public Series {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(form, "form");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A series needs a name.");
        }
        points = List.copyOf(points);
    }

    /**
     * A line.
     *
     * @param name what the legend calls it
     * @param style how it looks
     * @param points its values, possibly none
     */
    public Series(String name, SeriesStyle style, List<Point> points) {
        this(name, style, points, Form.LINE);
    }

    /**
     * A histogram.
     *
     * @param name what the legend calls it
     * @param style how it looks
     * @param edges the bins' edges, ascending, one more than there are bins
     * @param heights the bins' heights
     * @return the series
     */
    public static Series steps(String name, SeriesStyle style, double[] edges, double[] heights) {
        if (edges.length != heights.length + 1) {
            throw new IllegalArgumentException(heights.length + " bins need one edge more, not " + edges.length + ".");
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; heights.length > 0 && i < edges.length; i++) {
            points.add(Point.of(edges[i], heights[Math.min(i, heights.length - 1)]));
        }
        return new Series(name, style, points, Form.STEPS);
    }

    /** @return whether at least one point can be drawn */
    public boolean drawable() {
        return points.stream().anyMatch(Point::drawable);
    }

    /** @return whether at least one point has an interval */
    public boolean hasIntervals() {
        return points.stream().anyMatch(Point::hasInterval);
    }
}
