/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Axis X = Axis.number("σ_d");
    private static final Axis Y = Axis.percent("accuracy");

    @Test
    void chartKeepsItsPartsWhenTheirListsChange() {
        List<Point> points = new ArrayList<>(List.of(Point.of(0, 1)));
        Series series = new Series("A", SeriesStyle.of(0), points);
        List<Series> all = new ArrayList<>(List.of(series));
        Chart chart = Chart.of("a", "A", X, Y).series(all).build();
        points.clear();
        all.clear();
        assertEquals(List.of(Point.of(0, 1)), chart.series().get(0).points());
    }

    @Test
    void valueThatIsNotFiniteIsNotDrawable() {
        assertFalse(Point.of(0, Double.NaN).drawable());
        assertFalse(Point.of(Double.POSITIVE_INFINITY, 1).drawable());
        assertFalse(new Point(0, Double.NaN, 0, 1).hasInterval());
        assertFalse(new Point(0, 1, Double.NaN, 2).hasInterval());
        assertTrue(new Point(0, 1, 0.5, 2).hasInterval());
    }

    @Test
    void emptyChartSaysWhy() {
        assertEquals("There is no series to draw.", Chart.of("a", "A", X, Y).build().whyEmpty());
        Series hollow = new Series("A", SeriesStyle.of(0), List.of(Point.of(0, Double.NaN)));
        Chart chart = Chart.of("a", "A", X, Y).series(List.of(hollow)).build();
        assertFalse(chart.drawable());
        assertEquals("No series has a value to draw.", chart.whyEmpty());
        assertEquals("Cancelled.", Chart.of("a", "A", X, Y).whenEmpty("Cancelled.").build().whyEmpty());
    }

    @Test
    void whatCannotBeDrawnIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Chart.of("No File Name", "A", X, Y).build());
        assertThrows(IllegalArgumentException.class, () -> new Series(" ", SeriesStyle.of(0), List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Axis("a", Axis.Scale.NUMBER, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Marker(Double.NaN, "nowhere"));
        assertThrows(IllegalArgumentException.class, () -> SeriesStyle.of(-1));
        assertThrows(IllegalArgumentException.class, () -> new Provenance.Entry("a\nb", "c"));
        assertThrows(IllegalArgumentException.class, () -> new Provenance.Entry(" a", "c"));
    }

    @Test
    void descriptionTellsTheCourseOfEachSeries() {
        Series falling = new Series("OVF", SeriesStyle.of(0),
                List.of(Point.of(0, 0.912), Point.of(0.2, Double.NaN), Point.of(0.4, 0.5)));
        Series nothing = new Series("IRS", SeriesStyle.of(1), List.of());
        Chart chart = Chart.of("a", "A", X, Y).subtitle("20 chips").series(List.of(falling, nothing))
                .markers(List.of(new Marker(0.3, "trained here"))).build();
        assertEquals("20 chips. Horizontal axis: σ_d. Vertical axis: accuracy. Marked: trained here."
                + " OVF: 91.2\u00a0% at 0, 50.0\u00a0% at 0.4. IRS: no values.", ChartDescription.of(chart));
        assertEquals("OVF: 90.0\u00a0% (88.0\u00a0% to 92.0\u00a0%) at 0.1",
                ChartDescription.of(chart, falling, new Point(0.1, 0.9, 0.88, 0.92)));
    }

    @Test
    void numbersAreWrittenAlikeEverywhere() {
        assertEquals("87.3\u00a0%", ChartNumbers.percent(0.8731, 1));
        assertEquals("–", ChartNumbers.percent(Double.NaN, 1));
        assertEquals("0.00123", ChartNumbers.significant(0.0012345, 3));
        assertEquals("0", ChartNumbers.significant(-0.0, 3));
        assertEquals("−1.50", ChartNumbers.fixed(-1.5, 2));
        assertEquals("0.0", ChartNumbers.fixed(-0.04, 1));
        assertEquals("1\u202f234\u202f567", ChartNumbers.grouped(1_234_567));
    }
}
