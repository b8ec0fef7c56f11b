/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in sentences what a chart shows, for readers who cannot see it and for tools that search pictures. */
public final class ChartDescription {

    private ChartDescription() {
    }

    /**
     * @param chart the chart
     * @return axes, markers and, for each series, its first and last value
     */
    public static String of(Chart chart) {
        StringBuilder text = new StringBuilder();
        if (!chart.subtitle().isBlank()) {
            text.append(chart.subtitle()).append(". ");
        }
        text.append("Horizontal axis: ").append(chart.x().label())
                .append(". Vertical axis: ").append(chart.y().label()).append('.');
        if (!chart.markers().isEmpty()) {
            text.append(" Marked: ")
                    .append(chart.markers().stream().map(Marker::label).collect(Collectors.joining("; ")))
                    .append('.');
        }
        if (!chart.drawable()) {
            return text.append(' ').append(chart.whyEmpty()).toString();
        }
        for (Series series : chart.series()) {
            text.append(' ').append(series.name()).append(": ").append(course(chart, series)).append('.');
        }
        return text.toString();
    }

    /**
     * @param chart the chart
     * @param series one of its series
     * @param point one of its points
     * @return the point's place, value and interval in words, for tips
     */
    public static String of(Chart chart, Series series, Point point) {
        if (series.form() == Series.Form.STEPS) {
            int at = series.points().indexOf(point);
            Point end = series.points().get(Math.min(at + 1, series.points().size() - 1));
            return series.name() + ": " + value(chart.y(), point.y()) + " from " + value(chart.x(), point.x()) + " to "
                    + value(chart.x(), end.x());
        }
        String text = series.name() + ": " + value(chart.y(), point.y());
        if (point.hasInterval()) {
            text += " (" + value(chart.y(), point.low()) + " to " + value(chart.y(), point.high()) + ")";
        }
        return text + " at " + value(chart.x(), point.x());
    }

    private static String course(Chart chart, Series series) {
        List<Point> known = series.points().stream().filter(Point::drawable).toList();
        if (known.isEmpty()) {
            return "no values";
        }
        if (series.form() == Series.Form.STEPS) {
            Point highest = known.stream().max(Comparator.comparingDouble(Point::y)).orElseThrow();
            return "from " + value(chart.x(), known.get(0).x()) + " to "
                    + value(chart.x(), known.get(known.size() - 1).x()) + ", highest with "
                    + value(chart.y(), highest.y()) + " at " + value(chart.x(), highest.x());
        }
        Point first = known.get(0);
        Point last = known.get(known.size() - 1);
        String text = value(chart.y(), first.y()) + " at " + value(chart.x(), first.x());
        if (known.size() > 1) {
            text += ", " + value(chart.y(), last.y()) + " at " + value(chart.x(), last.x());
        }
        return text;
    }

    /**
     * @param axis an axis
     * @param number a number on it
     * @return the number as tips and tables write it
     */
    public static String value(Axis axis, double number) {
        return axis.scale() == Axis.Scale.PERCENT ? ChartNumbers.percent(number, 1)
                : ChartNumbers.significant(number, 4);
    }
}
