/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartBuilder;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.Marker;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.report.data.TrainingRow;

/** The charts of a run. All of them share the methods' looks, and say conditions, convention and provenance. */
public final class RunCharts {

    private static final int MOST_MARKERS = 8;
    private static final double FAR = 2;
    private static final String NOT_EVALUATED = "Nothing was evaluated in this run.";

    private final Run run;
    private final RunWords words;
    private final MethodStyles styles;

    /** @param run the run to draw */
    public RunCharts(Run run) {
        this.run = run;
        words = new RunWords(run);
        styles = new MethodStyles(run);
    }

    /** @return the charts that the run has data for, in the order of the report */
    public List<Chart> all() {
        List<Chart> charts = new ArrayList<>(List.of(accuracy()));
        if (!run.summary().rows().isEmpty()) {
            charts.add(sigma(Metric.KPP_5, Softmax.ONE));
            charts.add(sigma(Metric.KPP_1, Softmax.ONE));
            for (Metric metric : List.of(Metric.ENTROPY, Metric.MUTUAL_INFORMATION, Metric.EXPECTED_KL, Metric.ECE,
                    Metric.NLL)) {
                charts.addAll(temperatures().stream().map(softmax -> sigma(metric, softmax)).toList());
            }
        }
        charts.addAll(training());
        return charts;
    }

    /** @return accuracy against device variation */
    public Chart accuracy() {
        return sigma(Metric.ACCURACY, Softmax.ONE);
    }

    /** @return the temperatures at which uncertainty is to be shown: both, unless all were trained at 1 */
    public List<Softmax> temperatures() {
        return run.summary().hasTrainingTemperature() ? List.of(Softmax.values()) : List.of(Softmax.ONE);
    }

    /**
     * A metric against device variation.
     *
     * @param metric what to draw
     * @param softmax at which temperature; without effect for accuracies
     * @return the chart; one with a reason in it when nothing was evaluated
     */
    public Chart sigma(Metric metric, Softmax softmax) {
        boolean other = metric.dependsOnTemperature() && softmax == Softmax.TRAINING;
        List<Series> series = run.summary().keys().stream()
                .map(key -> new Series(styles.name(key), styles.style(key),
                        MetricCurve.points(run, metric, softmax, key))).toList();
        OptionalDouble end = end(metric, series);
        ChartBuilder chart = Chart.of(other ? metric.id() + "-training-temperature" : metric.id(),
                metric.title() + " against device variation" + (other ? ", at the training temperature" : ""),
                Axis.number(words.sigma()), end.isPresent() ? metric.axis().to(end.getAsDouble()) : metric.axis());
        chart.subtitle(words.conditions()).series(series).markers(trainingMarkers()).note(bandNote(metric, series))
                .whenEmpty(run.summary().rows().isEmpty() ? NOT_EVALUATED : "").provenance(words.provenance());
        if (metric.dependsOnTemperature()) {
            chart.note(other ? "Softmax at the temperature of training: " + words.trainingTemperatures(styles) + "."
                    : "Softmax at temperature 1, as the chip is used.");
        }
        if (end.isPresent()) {
            chart.note("The vertical axis ends where the other trainings end: "
                    + RunWords.listed(series.stream().filter(RunCharts::isReference).map(Series::name).toList())
                    + ", in its mean, goes up to " + ChartNumbers.significant(highest(series, true), 3) + ".");
        }
        return chart.build();
    }

    /**
     * Where to end an axis without a natural end, if the reference would press all others to the ground: a network
     * trained without variation can be wrong with a certainty that says nothing about how the others compare.
     */
    private static OptionalDouble end(Metric metric, List<Series> series) {
        double others = highest(series, false);
        boolean open = metric.axis().scale() == Axis.Scale.NUMBER;
        return open && others > 0 && highest(series, true) > FAR * others ? OptionalDouble.of(others)
                : OptionalDouble.empty();
    }

    private static double highest(List<Series> series, boolean reference) {
        return series.stream().filter(one -> isReference(one) == reference).flatMap(one -> one.points().stream())
                .filter(Point::drawable)
                // The others are shown with their whole bands, the reference is told by its means.
                .mapToDouble(p -> p.hasInterval() && !reference ? Math.max(p.y(), p.high()) : p.y()).max()
                .orElse(Double.NaN);
    }

    private static boolean isReference(Series series) {
        return series.style().role() == SeriesStyle.Role.REFERENCE;
    }

    /** @return the courses of the trainings that were recorded */
    public List<Chart> training() {
        List<Chart> charts = new ArrayList<>();
        for (TrainingMeasure measure : TrainingMeasure.values()) {
            if (run.training().rows().stream().anyMatch(row -> Double.isFinite(measure.of(row)))) {
                charts.add(training(measure));
            }
        }
        return charts;
    }

    /**
     * A measure against the epochs, the mean over the seeds.
     *
     * @param measure what to draw
     * @return the chart; one with a reason in it when nothing was trained
     */
    public Chart training(TrainingMeasure measure) {
        List<Series> series = run.training().keys().stream()
                .map(key -> new Series(styles.name(key), styles.style(key), course(measure, key))).toList();
        long seeds = run.training().rows().stream().map(TrainingRow::seed).distinct().count();
        String conditions = run.training().rows().isEmpty() ? "" : seeds + (seeds == 1 ? " seed" : " seeds");
        boolean bands = series.stream().anyMatch(Series::hasIntervals);
        return Chart.of(measure.id(), measure.title(), Axis.count("epoch"), measure.axis())
                .subtitle(conditions).series(series)
                .note(bands ? "Line: mean over the seeds. Band: from the lowest to the highest seed." : "")
                .note(measure.note()).whenEmpty("Nothing was trained in this run.")
                .provenance(words.provenance()).build();
    }

    private String bandNote(Metric metric, List<Series> series) {
        boolean bands = series.stream().anyMatch(Series::hasIntervals);
        return switch (metric) {
            case KPP_5, KPP_1 -> "Nearest rank over the chips of all seeds. " + (bands
                    ? "Band: " + words.confidence() + " interval of that rank, free of any assumed distribution; "
                            + "none where the chips are too few for one."
                    : "No band: the chips are too few for a " + words.confidence() + " interval of that rank.");
            case MUTUAL_INFORMATION, EXPECTED_KL ->
                "Taken over the chips of each seed as a whole, then averaged over the seeds; therefore without a band.";
            default -> bands ? "Band: " + words.meanInterval() + "." : "";
        };
    }

    private List<Marker> trainingMarkers() {
        List<Double> sigmas = run.summary().trainingSigmas();
        List<Marker> markers = new ArrayList<>();
        for (double sigma : sigmas.size() > MOST_MARKERS ? List.<Double>of() : sigmas) {
            String number = ChartNumbers.significant(sigma, 4);
            markers.add(new Marker(sigma, markers.isEmpty() ? "trained at σ_d = " + number : number));
        }
        return markers;
    }

    private List<Point> course(TrainingMeasure measure, MethodKey key) {
        Map<Integer, DoubleSummaryStatistics> epochs = run.training().rows().stream()
                .filter(row -> row.key().equals(key)).sorted(Comparator.comparingLong(TrainingRow::seed))
                .collect(Collectors.groupingBy(TrainingRow::epoch, TreeMap::new,
                        Collectors.summarizingDouble(measure::of)));
        List<Point> points = new ArrayList<>();
        epochs.forEach((epoch, seeds) -> points.add(seeds.getCount() < 2 ? Point.of(epoch, seeds.getAverage())
                : new Point(epoch, seeds.getAverage(), seeds.getMin(), seeds.getMax())));
        return points;
    }
}
