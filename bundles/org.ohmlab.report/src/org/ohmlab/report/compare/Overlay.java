/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartBuilder;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.Marker;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Provenance;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.report.Metric;
import org.ohmlab.report.MetricCurve;
import org.ohmlab.report.RunWords;
import org.ohmlab.report.data.Softmax;

/** Curves of several runs and methods in one chart. */
public final class Overlay {

    private static final int MOST_MARKERS = 6;
    private static final String NOTHING = "Tick a run, or methods of it, in the list of runs.";

    private final List<NamedRun> runs;
    private final List<Curve> curves;
    private final CurveStyles styles;

    /**
     * @param runs the runs, in the order in which they shall be told apart
     * @param curves those of their curves that are to be shown
     */
    public Overlay(List<NamedRun> runs, List<Curve> curves) {
        this.runs = List.copyOf(runs);
        this.curves = List.copyOf(curves);
        styles = new CurveStyles(runs);
    }

    /** @return the curves that are shown */
    public List<Curve> curves() {
        return curves;
    }

    /**
     * @param curve one of the curves
     * @return what charts call it
     */
    public String name(Curve curve) {
        return styles.name(curve);
    }

    /**
     * @param curve one of the curves
     * @return its look in charts
     */
    public SeriesStyle style(Curve curve) {
        return styles.style(curve);
    }

    /**
     * A metric against device variation.
     *
     * @param metric what to draw
     * @param softmax at which temperature; without effect for accuracies
     * @param unit what sigma_d is to be relative to; curves that cannot be converted are named in a note
     * @return the chart
     */
    public Chart sigma(Metric metric, Softmax softmax, SigmaUnit unit) {
        List<Series> series = new ArrayList<>();
        Set<String> left = new LinkedHashSet<>();
        for (Curve curve : curves) {
            Optional<Double> factor = unit.factor(curve.run().run());
            if (factor.isEmpty()) {
                left.add(curve.run().name());
            } else {
                List<Point> points = MetricCurve.points(curve.run().run(), metric, softmax, curve.key()).stream()
                        .map(p -> new Point(p.x() * factor.get(), p.y(), p.low(), p.high())).toList();
                series.add(new Series(styles.name(curve), styles.style(curve), points));
            }
        }
        boolean other = metric.dependsOnTemperature() && softmax == Softmax.TRAINING;
        ChartBuilder chart = Chart.of(metric.id() + (other ? "-training-temperature" : ""),
                metric.title() + " against device variation" + (other ? ", at the training temperature" : ""),
                Axis.number("device variation σ_d (" + unit.words() + ")"), metric.axis());
        chart.subtitle(conditions()).series(series).markers(markers(unit)).whenEmpty(NOTHING)
                .provenance(provenance());
        if (metric.dependsOnTemperature()) {
            chart.note(other ? "Softmax at each method’s own temperature of training."
                    : "Softmax at temperature 1, as the chip is used.");
        }
        if (series.stream().anyMatch(Series::hasIntervals)) {
            chart.note("Band: " + confidence() + " interval; see the report of a run for what it is taken over.");
        }
        if (!left.isEmpty()) {
            chart.note("Left out, because the unit of their variation is not known: "
                    + RunWords.listed(List.copyOf(left)) + ".");
        }
        return chart.build();
    }

    /** @return all device variations at which a chosen curve was evaluated, in the given unit, ascending */
    public List<Double> sigmas(SigmaUnit unit) {
        TreeSet<Double> all = new TreeSet<>();
        for (Curve curve : curves) {
            unit.factor(curve.run().run()).ifPresent(factor -> curve.run().run().summary().sigmas()
                    .forEach(sigma -> all.add(round(sigma * factor))));
        }
        return List.copyOf(all);
    }

    /** Products of equal numbers in other ways must be equal again. */
    static double round(double sigma) {
        return Double.parseDouble(String.format(Locale.ROOT, "%.9g", sigma));
    }

    CurveStyles styles() {
        return styles;
    }

    String conditions() {
        List<String> all = shown().map(run -> new RunWords(run.run()).conditions()).distinct()
                .collect(Collectors.toList());
        return all.size() == 1 ? all.get(0) : shown().count() + " runs";
    }

    Provenance provenance() {
        List<NamedRun> all = shown().toList();
        if (all.size() == 1) {
            return new RunWords(all.get(0).run()).provenance();
        }
        List<Provenance.Entry> entries = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            names.add(all.get(i).name());
            entries.add(new Provenance.Entry("run " + (i + 1), all.get(i).name()));
            for (Provenance.Entry entry : new RunWords(all.get(i).run()).provenance().entries()) {
                entries.add(new Provenance.Entry("run " + (i + 1) + " " + entry.key(), entry.value()));
            }
        }
        return new Provenance(all.isEmpty() ? "" : "Ohmlab · runs " + String.join(", ", names), entries);
    }

    private Stream<NamedRun> shown() {
        return runs.stream().filter(run -> curves.stream().anyMatch(curve -> curve.run().equals(run)));
    }

    private String confidence() {
        Set<String> levels = shown().map(run -> new RunWords(run.run()).confidence())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return String.join(" or ", levels);
    }

    private List<Marker> markers(SigmaUnit unit) {
        TreeSet<Double> sigmas = new TreeSet<>();
        for (Curve curve : curves) {
            if (curve.key().sigmaTrain() > 0) {
                unit.factor(curve.run().run())
                        .ifPresent(factor -> sigmas.add(round(curve.key().sigmaTrain() * factor)));
            }
        }
        List<Marker> markers = new ArrayList<>();
        for (double sigma : sigmas.size() > MOST_MARKERS ? Set.<Double>of() : sigmas) {
            String number = ChartNumbers.significant(sigma, 4);
            markers.add(new Marker(sigma, markers.isEmpty() ? "trained at σ_d = " + number : number));
        }
        return markers;
    }
}
