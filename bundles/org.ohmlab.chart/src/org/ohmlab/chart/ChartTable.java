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
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The numbers of a chart as a table: a row for each place on the horizontal axis, a column for each series. It says
 * what the picture says to readers who cannot see it, and to those who want the numbers.
 */
public final class ChartTable {

    private final Chart chart;
    private final List<Double> places;
    private final boolean steps;

    /** @param chart the chart */
    public ChartTable(Chart chart) {
        this.chart = Objects.requireNonNull(chart, "chart");
        steps = !chart.series().isEmpty()
                && chart.series().stream().allMatch(series -> series.form() == Series.Form.STEPS);
        TreeSet<Double> all = new TreeSet<>();
        for (Series series : chart.series()) {
            List<Point> points = series.points();
            int rows = series.form() == Series.Form.STEPS ? points.size() - 1 : points.size();
            for (int i = 0; i < rows; i++) {
                if (Double.isFinite(points.get(i).x())) {
                    all.add(points.get(i).x());
                }
            }
        }
        places = List.copyOf(all);
    }

    /** @return the chart that the table is of */
    public Chart chart() {
        return chart;
    }

    /** @return number of rows */
    public int rows() {
        return places.size();
    }

    /** @return titles of the columns; the first is that of the horizontal axis */
    public List<String> titles() {
        List<String> titles = new ArrayList<>(List.of(chart.x().label()));
        chart.series().forEach(series -> titles.add(series.name()));
        return titles;
    }

    /**
     * @param row a row, from 0
     * @param column a column, 0 for the place on the horizontal axis
     * @return the cell as people read it, such as {@code 87.3 % (86.1 % to 88.2 %)}; empty where there is no value
     */
    public String text(int row, int column) {
        if (column == 0) {
            String from = ChartDescription.value(chart.x(), places.get(row));
            return steps ? from + " – " + ChartDescription.value(chart.x(), end(row)) : from;
        }
        return point(row, column - 1).filter(Point::drawable).map(this::words).orElse("");
    }

    /**
     * @param row a row, from 0
     * @param series index of a series
     * @return the series' point in that row, if it has one
     */
    public Optional<Point> point(int row, int series) {
        double x = places.get(row);
        return chart.series().get(series).points().stream().filter(point -> point.x() == x).findFirst();
    }

    /**
     * @param x a place on the horizontal axis
     * @return its row, -1 when there is none
     */
    public int row(double x) {
        return places.indexOf(x);
    }

    /**
     * The table as a file: lines that begin with {@code #} say what it is and where it comes from, then follow a header
     * and the numbers in full precision, intervals in columns of their own.
     *
     * @return the text, with line feeds
     */
    public String csv() {
        StringBuilder text = new StringBuilder();
        comment(text, chart.title());
        comment(text, chart.subtitle());
        chart.provenance().entries().forEach(entry -> comment(text, entry.key() + ": " + entry.value()));
        text.append(field(chart.x().label()));
        for (Series series : chart.series()) {
            text.append(',').append(field(series.name()));
            if (series.hasIntervals()) {
                text.append(',').append(field(series.name() + ", low")).append(',')
                        .append(field(series.name() + ", high"));
            }
        }
        text.append('\n');
        for (int row = 0; row < rows(); row++) {
            text.append(number(places.get(row)));
            for (int i = 0; i < chart.series().size(); i++) {
                Optional<Point> point = point(row, i);
                text.append(',').append(number(point.map(Point::y).orElse(Double.NaN)));
                if (chart.series().get(i).hasIntervals()) {
                    text.append(',').append(number(point.map(Point::low).orElse(Double.NaN)))
                            .append(',').append(number(point.map(Point::high).orElse(Double.NaN)));
                }
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** @return the table as people read it, fields parted by tabs, as spreadsheets take it from the clipboard */
    public String tabbed() {
        StringBuilder text = new StringBuilder(String.join("\t", titles())).append('\n');
        for (int row = 0; row < rows(); row++) {
            int line = row;
            text.append(IntStream.rangeClosed(0, chart.series().size())
                    .mapToObj(column -> text(line, column)).collect(Collectors.joining("\t"))).append('\n');
        }
        return text.toString();
    }

    private double end(int row) {
        double from = places.get(row);
        return chart.series().stream().flatMap(series -> series.points().stream()).mapToDouble(Point::x)
                .filter(x -> x > from).min().orElse(from);
    }

    private String words(Point point) {
        String value = ChartDescription.value(chart.y(), point.y());
        return point.hasInterval() ? value + " (" + ChartDescription.value(chart.y(), point.low()) + " to "
                + ChartDescription.value(chart.y(), point.high()) + ")" : value;
    }

    private static void comment(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append("# ").append(words.replaceAll("[\\r\\n]+", " ")).append('\n');
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }

    private static String field(String text) {
        return text.matches("[^,\"\\r\\n#]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
