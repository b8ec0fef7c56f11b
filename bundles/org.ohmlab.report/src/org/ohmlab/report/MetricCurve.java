/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ohmlab.chart.Point;
import org.ohmlab.core.stats.MeanInterval;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Quantity;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.report.data.SummaryRow;

/** A metric of one method against the device variation, with the interval that the run's tables give it. */
public final class MetricCurve {

    private MetricCurve() {
    }

    /**
     * @param run the run
     * @param metric what to take
     * @param softmax at which temperature; without effect for accuracies
     * @param key what was trained
     * @return a point for each device variation of the evaluation, ascending
     */
    public static List<Point> points(Run run, Metric metric, Softmax softmax, MethodKey key) {
        List<Point> points = new ArrayList<>();
        for (double sigma : run.summary().sigmas()) {
            run.summary().row(key, sigma, softmax).ifPresent(row -> points.add(point(run, metric, softmax, row)));
        }
        return points;
    }

    private static Point point(Run run, Metric metric, Softmax softmax, SummaryRow row) {
        double value = row.get(metric.value());
        Optional<Quantity> low = metric.low();
        Optional<Quantity> high = metric.high();
        if (low.isPresent() && high.isPresent()) {
            return new Point(row.sigmaD(), value, row.get(low.get()), row.get(high.get()));
        }
        Optional<MeanInterval> mean = metric.perChip().flatMap(
                quantity -> run.chips().mean(quantity, softmax, row.key(), row.sigmaD(), run.confidence()));
        return new Point(row.sigmaD(), value, end(mean.map(MeanInterval::low)), end(mean.map(MeanInterval::high)));
    }

    private static double end(Optional<OptionalDouble> bound) {
        return bound.orElse(OptionalDouble.empty()).orElse(Double.NaN);
    }
}
