/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.List;
import java.util.Objects;

/**
 * A named line of points, drawn in the order given.
 *
 * @param name what the legend calls it
 * @param style how it looks
 * @param points its values, possibly none
 */
public record Series(String name, SeriesStyle style, List<Point> points) {

    /** Copies the points and refuses a series without a name, which no legend could tell apart. */
    public Series {
        Objects.requireNonNull(style, "style");
        if (name.isBlank()) {
            throw new IllegalArgumentException("A series needs a name.");
        }
        points = List.copyOf(points);
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
