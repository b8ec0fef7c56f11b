/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.report.Metric;
import org.ohmlab.report.MethodStyles;
import org.ohmlab.report.RunWords;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.runtime.TrainingKey;

/** Draws what is known of a run so far, with the looks that its methods will have in the report. */
final class LiveCharts {

    private static final String NOT_TRAINED = "The curves begin with the first training steps.";
    private static final String NOT_EVALUATED = "The curves begin when the first trained network is put on chips.";

    private final List<TrainingKey> plan;
    private final String convention;
    private final double confidence;
    private final int epochs;
    private final MethodStyles styles;

    LiveCharts(List<TrainingKey> plan, String convention, double confidence, int epochs) {
        this.plan = plan;
        this.convention = convention;
        this.confidence = confidence;
        this.epochs = epochs;
        styles = new MethodStyles(List.of(), plan.stream().map(LiveRun::methodOf).toList());
    }

    Chart loss(Map<TrainingKey, LossCourse> courses) {
        return Chart.of("live-loss", "Training loss", epochs(), Axis.number("loss on the training images (nats)"))
                .series(courses(courses, LossCourse::losses)).whenEmpty(NOT_TRAINED)
                .note("Each method’s own objective: compare courses, not heights, between methods.").build();
    }

    Chart accuracy(Map<TrainingKey, LossCourse> courses) {
        return Chart.of("live-training-accuracy", "Accuracy while training", epochs(), Axis.percent("accuracy"))
                .series(courses(courses, LossCourse::accuracies)).whenEmpty("A point comes with every epoch.")
                .note("On the validation images when there are any, else on the training images.").build();
    }

    Chart chipAccuracy(Map<MethodKey, Map<Double, ChipCloud>> clouds) {
        return Chart.of("live-accuracy", "Accuracy against device variation", sigma(), Metric.ACCURACY.axis())
                .subtitle(chips(clouds)).series(clouds(clouds, ChipCloud::accuracy)).whenEmpty(NOT_EVALUATED)
                .note(band()).build();
    }

    Chart chipEntropy(Map<MethodKey, Map<Double, ChipCloud>> clouds) {
        return Chart.of("live-entropy", "Predictive entropy against device variation", sigma(), Metric.ENTROPY.axis())
                .subtitle(chips(clouds)).series(clouds(clouds, ChipCloud::entropy)).whenEmpty(NOT_EVALUATED)
                .note("Softmax at temperature 1, as the chip is used. " + band()).build();
    }

    private Axis epochs() {
        Axis axis = Axis.count("epoch").from(0);
        return epochs > 0 ? axis.to(epochs) : axis;
    }

    private Axis sigma() {
        String words = RunWords.convention(convention);
        return Axis.number("device variation σ_d (" + words + ")");
    }

    private String chips(Map<MethodKey, Map<Double, ChipCloud>> clouds) {
        int count = clouds.values().stream().flatMap(c -> c.values().stream()).mapToInt(ChipCloud::chips).sum();
        return count == 0 ? "" : ChartNumbers.grouped(count) + (count == 1 ? " chip" : " chips") + " so far";
    }

    private String band() {
        return "Band: " + ChartNumbers.significant(100 * confidence, 4)
                + "\u00a0% interval of the mean over what has come in so far.";
    }

    private List<Series> courses(Map<TrainingKey, LossCourse> courses, Function<LossCourse, List<Point>> part) {
        long seeds = plan.stream().map(TrainingKey::seed).distinct().count();
        Map<MethodKey, Integer> variants = new LinkedHashMap<>();
        List<Series> series = new ArrayList<>();
        for (TrainingKey key : plan) {
            MethodKey method = LiveRun.methodOf(key);
            int number = variants.merge(method, 1, Integer::sum) - 1;
            LossCourse course = courses.get(key);
            if (course != null) {
                SeriesStyle style = styles.style(method);
                series.add(new Series(styles.name(method) + (seeds > 1 ? ", seed " + key.seed() : ""),
                        new SeriesStyle(style.role(), style.slot(), style.variant() + number), part.apply(course)));
            }
        }
        return series;
    }

    private List<Series> clouds(Map<MethodKey, Map<Double, ChipCloud>> clouds, Function<ChipCloud, Point> part) {
        List<Series> series = new ArrayList<>();
        for (MethodKey key : plan.stream().map(LiveRun::methodOf).distinct().toList()) {
            if (clouds.containsKey(key)) {
                series.add(new Series(styles.name(key), styles.style(key),
                        clouds.get(key).values().stream().map(part).toList()));
            }
        }
        return series;
    }
}
