/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.util.ArrayList;
import java.util.List;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartBuilder;
import org.ohmlab.chart.Marker;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Provenance;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;

/** Charts to draw in the tests. */
final class Charts {

    static final Axis SIGMA = Axis.number("device variation σ_d (relative to one cell’s full range)");
    static final Axis ACCURACY = Axis.percent("accuracy");

    private Charts() {
    }

    /** Falling curves with bands: the first is the reference. */
    static ChartBuilder falling(int series) {
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            List<Point> points = new ArrayList<>();
            for (int j = 0; j <= 10; j++) {
                double x = j / 20.0;
                double y = 0.1 + 0.8 / (1 + Math.exp((x - 0.15 - 0.02 * i) / 0.05));
                points.add(new Point(x, y, y - 0.1 * x, y + 0.1 * x));
            }
            SeriesStyle style = i == 0 ? SeriesStyle.reference() : SeriesStyle.of(i - 1);
            all.add(new Series("Method " + i, style, points));
        }
        return Chart.of("falling", "Accuracy against device variation", SIGMA, ACCURACY)
                .subtitle("3 seeds × 20 chips").series(all)
                .markers(List.of(new Marker(0.3, "trained at σ_d = 0.3")))
                .note("Band: 95 % confidence interval.")
                .provenance(new Provenance("run 0123", List.of(new Provenance.Entry("Software", "Ohmlab 0.1.0"),
                        new Provenance.Entry("run hash", "0123456789abcdef"))));
    }

    static Chart of(Point... points) {
        return Chart.of("points", "Points", SIGMA, ACCURACY)
                .series(List.of(new Series("A", SeriesStyle.of(0), List.of(points)))).build();
    }
}
