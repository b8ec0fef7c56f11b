/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.data.Range;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Marker;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;

/** Which part of an axis to show: all data with their intervals, and a little air, so that no mark is cut in half. */
final class AxisRange {

    private static final double AIR = 0.05;
    private static final double SLIVER = 0.02;
    private static final double NEAR_END = 0.2;

    private AxisRange() {
    }

    static Range horizontal(Chart chart) {
        DoubleStream data = points(chart).mapToDouble(Point::x);
        return of(chart.x(), DoubleStream.concat(data, chart.markers().stream().mapToDouble(Marker::at)), 0.03);
    }

    static Range vertical(Chart chart) {
        DoubleStream values = points(chart).flatMapToDouble(p -> p.hasInterval()
                ? DoubleStream.of(p.y(), p.low(), p.high()) : DoubleStream.of(p.y()));
        if (chart.series().stream().anyMatch(s -> s.form() == Series.Form.STEPS)) {
            // The area of a bin is what counts, and it begins at the ground.
            values = DoubleStream.concat(DoubleStream.of(0), values);
        }
        return of(chart.y(), values, AIR);
    }

    private static Stream<Point> points(Chart chart) {
        return chart.series().stream().flatMap(s -> s.points().stream()).filter(Point::drawable);
    }

    private static Range of(Axis axis, DoubleStream data, double air) {
        double[] all = data.toArray();
        double first = DoubleStream.of(all).min().orElse(0);
        double last = DoubleStream.of(all).max().orElse(1);
        if (Double.isFinite(axis.min())) {
            first = axis.min();
        }
        if (Double.isFinite(axis.max())) {
            last = axis.max();
        }
        if (!(last > first)) {
            double half = first == 0 ? 0.5 : Math.abs(first) * 0.1;
            half = axis.scale() == Axis.Scale.COUNT ? Math.max(1, half) : half;
            last = Math.max(first, last) + half;
            first -= half;
        }
        if (axis.scale() == Axis.Scale.PERCENT && last - first > 2 * NEAR_END) {
            // A curve that falls over most of the range is read against all of it.
            first = first < NEAR_END ? Math.min(first, 0) : first;
            last = last > 1 - NEAR_END ? Math.max(last, 1) : last;
        }
        double span = last - first;
        double low = first - air * span;
        double high = last + air * span;
        // Values that cannot be negative, and shares, get a sliver of air at their bounds, not empty ground beyond.
        if (first >= 0 && low < 0 || Double.isFinite(axis.min())) {
            low = first >= 0 && !Double.isFinite(axis.min()) ? Math.max(low, -SLIVER * span) : first - SLIVER * span;
        }
        if (axis.scale() == Axis.Scale.PERCENT) {
            low = Math.max(low, -SLIVER * span);
            high = Math.min(high, 1 + SLIVER * span);
        }
        return new Range(low, high);
    }
}
