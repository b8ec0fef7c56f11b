/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Marker;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;

class ChartPictureTest {

    private static final ChartSize SIZE = new ChartSize(700, 400);

    private static ChartPicture draw(Chart chart, Viewport part) {
        return ChartPicture.of(chart, Theme.LIGHT, SIZE, 1, Optional.ofNullable(part));
    }

    @Test
    void spotsLieWhereThePointsAre() {
        ChartPicture picture = draw(Charts.falling(2).build(), null);
        assertEquals(22, picture.spots().size());
        ChartPicture.Spot spot = picture.spots().get(13);
        assertEquals(0.1, picture.valueX(spot.x()), 1e-9);
        assertTrue(picture.inPlot(spot.x(), spot.y()));
        assertSame(spot, picture.nearest(spot.x() + 1, spot.y() - 1, 10).orElseThrow());
        assertTrue(spot.words().startsWith("Method 1: "), spot.words());
        assertTrue(picture.nearest(2, 2, 10).isEmpty());
    }

    @Test
    void pixelsCarryTheSeriesWhereTheSpotsSay() {
        Chart chart = Chart.of("one", "One", Axis.number("x"), Axis.number("y")).series(List.of(new Series("A",
                SeriesStyle.of(0), List.of(org.ohmlab.chart.Point.of(0, 1), org.ohmlab.chart.Point.of(1, 3))))).build();
        for (double scale : new double[] {1, 1.5, 2}) {
            ChartPicture picture = ChartPicture.of(chart, Theme.DARK, SIZE, scale, Optional.empty());
            assertEquals((int) (700 * scale), picture.pixelWidth());
            ChartPicture.Spot spot = picture.spots().get(1);
            int at = 3 * ((int) (spot.y() * scale) * picture.pixelWidth() + (int) (spot.x() * scale));
            byte[] pixels = picture.pixels();
            assertEquals(0x4379C4, (pixels[at] & 255) << 16 | (pixels[at + 1] & 255) << 8 | pixels[at + 2] & 255);
        }
    }

    @Test
    void aPartHoldsOnlyItsSpots() {
        Chart chart = Charts.falling(1).build();
        ChartPicture all = draw(chart, null);
        Viewport part = new Viewport(0.12, 0.31, all.whole().bottom(), all.whole().top());
        ChartPicture picture = draw(chart, part);
        assertEquals(4, picture.spots().size());
        assertEquals(part.left(), picture.shown().left(), 1e-12);
        assertNotEquals(all.spots().get(3).x(), picture.spots().get(0).x());
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        Viewport whole = new Viewport(0, 1, 0, 10);
        Viewport near = whole.zoom(0.5, 0.5, 0.25, 5, whole);
        assertEquals(new Viewport(0.125, 0.625, 2.5, 7.5), near);
        assertEquals(whole, near.zoom(4, 4, 0.25, 5, whole));
        assertTrue(whole.covers(whole));
        assertFalse(near.covers(whole));
        assertEquals(0, near.move(-5, 0, whole).left());
        assertEquals(1, near.move(5, 0, whole).right());
        Viewport closest = whole;
        for (int i = 0; i < 200; i++) {
            closest = closest.zoom(0.5, 0.5, 0.25, 5, whole);
        }
        assertTrue(closest.width() > 1e-7);
        assertThrows(IllegalArgumentException.class, () -> new Viewport(1, 1, 0, 1));
    }

    @Test
    void histogramsStandOnTheGround() {
        Chart chart = Chart.of("h", "Chips", Axis.percent("accuracy"), Axis.percent("share of the chips"))
                .series(List.of(Series.steps("A", SeriesStyle.of(0), new double[] {0.7, 0.8, 0.9},
                        new double[] {0.6, 0.4})))
                .markers(List.of(new Marker(0.75, "KPP_5", Optional.of(SeriesStyle.of(0))))).build();
        ChartPicture picture = draw(chart, null);
        assertTrue(picture.whole().bottom() <= 0);
        assertEquals(2, picture.spots().size());
        assertEquals(0.75, picture.valueX(picture.spots().get(0).x()), 1e-9);
    }

    @Test
    void everySizeOfAWindowCanBeDrawn() {
        for (int[] size : new int[][] {{200, 90}, {200, 150}, {240, 600}, {500, 260}, {620, 400}, {1600, 200}}) {
            ChartPicture picture = ChartPicture.of(Charts.falling(9).build(), Theme.LIGHT,
                    new ChartSize(size[0], size[1]), 1, Optional.empty());
            assertTrue(picture.plot()[3] > 0.2 * size[1] || size[0] < 300,
                    size[0] + " x " + size[1] + ": " + picture.plot()[3]);
        }
    }

    @Test
    void themesTakeTheGroundOfTheWindow() {
        assertSame(Theme.LIGHT, Theme.on(255, 255, 255));
        assertFalse(Theme.on(250, 250, 250).dark());
        assertEquals(250, Theme.on(250, 250, 250).background().getRed());
        assertTrue(Theme.on(30, 31, 34).dark());
        assertEquals(30, Theme.on(30, 31, 34).background().getRed());
        // On a middle grey texts would be hard to read.
        assertSame(Theme.DARK, Theme.on(100, 100, 100));
    }
}
