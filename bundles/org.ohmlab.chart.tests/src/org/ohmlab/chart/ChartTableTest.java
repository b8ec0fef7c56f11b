/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTableTest {

    private static final Chart CHART = Chart.of("a", "Accuracy", Axis.number("σ_d"), Axis.percent("accuracy"))
            .series(List.of(
                    new Series("Clean, \"old\"", SeriesStyle.reference(),
                            List.of(Point.of(0, 0.9), Point.of(0.1, 0.5))),
                    new Series("OVF", SeriesStyle.of(0),
                            List.of(new Point(0.1, 0.8, 0.79, 0.81), Point.of(0.2, Double.NaN)))))
            .provenance(new Provenance("", List.of(new Provenance.Entry("run hash", "abc")))).build();

    @Test
    void rowsAreTheUnionOfAllPlaces() {
        ChartTable table = new ChartTable(CHART);
        assertEquals(3, table.rows());
        assertEquals(List.of("σ_d", "Clean, \"old\"", "OVF"), table.titles());
        assertEquals("0.1", table.text(1, 0));
        assertEquals("50.0\u00a0%", table.text(1, 1));
        assertEquals("80.0\u00a0% (79.0\u00a0% to 81.0\u00a0%)", table.text(1, 2));
        assertEquals("", table.text(0, 2));
        assertEquals("", table.text(2, 2));
        assertEquals(1, table.row(0.1));
    }

    @Test
    void fileHoldsEverythingInFullPrecision() {
        assertEquals("""
                # Accuracy
                # run hash: abc
                σ_d,"Clean, ""old""\",OVF,"OVF, low","OVF, high"
                0.0,0.9,,,
                0.1,0.5,0.8,0.79,0.81
                0.2,,,,
                """, new ChartTable(CHART).csv());
    }

    @Test
    void binsAreRanges() {
        Chart chart = Chart.of("h", "Chips", Axis.percent("accuracy"), Axis.count("chips")).series(List.of(
                Series.steps("OVF", SeriesStyle.of(0), new double[] {0.5, 0.6, 0.7}, new double[] {3, 4}))).build();
        ChartTable table = new ChartTable(chart);
        assertEquals(2, table.rows());
        assertEquals("60.0\u00a0% – 70.0\u00a0%", table.text(1, 0));
        assertEquals("4", table.text(1, 1));
        assertEquals("OVF: 4 from 60.0\u00a0% to 70.0\u00a0%",
                ChartDescription.of(chart, chart.series().get(0), chart.series().get(0).points().get(1)));
    }
}
