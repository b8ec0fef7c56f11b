/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;

class LayoutTest {

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        DecimalTicks numbers = new DecimalTicks(Axis.Scale.NUMBER);
        assertEquals("0.2", numbers.getCeilingTickUnit(0.13).valueToString(0.2));
        assertEquals("0", numbers.getCeilingTickUnit(0.13).valueToString(1e-18));
        assertEquals("0.30", numbers.getCeilingTickUnit(0.03).valueToString(0.3));
        assertEquals("−20", numbers.getCeilingTickUnit(12).valueToString(-20));
        assertEquals(0.2, numbers.getCeilingTickUnit(0.2).getSize());
        assertEquals(0.5, numbers.getLargerTickUnit(numbers.getCeilingTickUnit(0.2)).getSize());
        DecimalTicks shares = new DecimalTicks(Axis.Scale.PERCENT);
        assertEquals("80\u00a0%", shares.getCeilingTickUnit(0.2).valueToString(0.8));
        assertEquals("99.5\u00a0%", shares.getCeilingTickUnit(0.004).valueToString(0.995));
        assertEquals(1, new DecimalTicks(Axis.Scale.COUNT).getCeilingTickUnit(0.2).getSize());
    }

    @Test
    void rangeOfSharesStaysBetweenNothingAndAll() {
        Range wide = AxisRange.vertical(Charts.of(Point.of(0, 0.93), Point.of(0.5, 0.1)));
        assertEquals(-0.02, wide.getLowerBound(), 1e-9);
        assertEquals(1.02, wide.getUpperBound(), 1e-9);
        Range narrow = AxisRange.vertical(Charts.of(Point.of(0, 0.90), Point.of(0.5, 0.88)));
        assertEquals(0.879, narrow.getLowerBound(), 1e-9);
        assertEquals(0.901, narrow.getUpperBound(), 1e-9);
        Range flat = AxisRange.vertical(Charts.of(Point.of(0, 1), Point.of(0.5, 1)));
        assertTrue(flat.getLowerBound() < 1 && flat.getUpperBound() > 1 && flat.getUpperBound() < 1.1);
    }

    @Test
    void rangeHoldsIntervalsAndMarkers() {
        Range range = AxisRange.vertical(Charts.of(new Point(0, 0.5, 0.4, 0.7)));
        assertTrue(range.contains(0.4) && range.contains(0.7));
        assertTrue(AxisRange.horizontal(Charts.falling(1).build()).contains(0.3));
    }

    @Test
    void onlySymbolsOfTheFieldHaveSubscripts() {
        assertEquals(List.of(new RichText.Run("at σ", false), new RichText.Run("d", true),
                new RichText.Run(" = 0.3", false)), RichText.runs("at σ_d = 0.3"));
        assertEquals(List.of(new RichText.Run("KPP", false), new RichText.Run("5", true)), RichText.runs("KPP_5"));
        assertEquals(List.of(new RichText.Run("my_d σ_du", false)), RichText.runs("my_d σ_du"));
    }

    @Test
    void longTextsAreBrokenAndLongWordsCut() {
        Font font = Typeface.regular(12);
        List<String> lines = RichText.wrap("one two three four five six seven eight nine ten", font, 80);
        assertTrue(lines.size() > 2);
        assertTrue(lines.stream().allMatch(line -> RichText.width(line, font) <= 80));
        String cut = RichText.wrap("x".repeat(500), font, 80).get(0);
        assertTrue(cut.endsWith("…") && RichText.width(cut, font) <= 80, cut);
    }

    @Test
    void lettersThatTheTypefaceLacksAreShownByAnother() {
        assertEquals("Inter", Typeface.fit(Typeface.regular(12), "σ_d ≤ 0.3 – ±5 %").getFamily());
        assertEquals(Font.SANS_SERIF, Typeface.fit(Typeface.regular(12), "電阻").getName());
    }

    @Test
    void manySeriesGetAHigherPicture() {
        assertEquals(ChartSize.STANDARD, ChartDrawing.fittingSize(Charts.falling(5).build()));
        assertTrue(ChartDrawing.fittingSize(Charts.falling(30).build()).height() > 700);
    }

    @Test
    void pointsCanBeFoundUnderThePointer() {
        JFreeChart layout = ChartDrawing.layout(Charts.falling(2).build(), Theme.LIGHT);
        ChartRenderingInfo info = new ChartRenderingInfo();
        layout.createBufferedImage(900, 540, BufferedImage.TYPE_INT_RGB, info);
        int tips = 0;
        for (Object entity : info.getEntityCollection().getEntities()) {
            tips += ((ChartEntity) entity).getToolTipText() == null ? 0 : 1;
        }
        assertEquals(22, tips);
    }

    @Test
    void zoomedPlotStillDrawsItsSeries() {
        Series series = new Series("A", SeriesStyle.of(0), List.of(Point.of(0, 1), Point.of(1, 2), Point.of(2, 3)));
        Chart chart = Chart.of("a", "A", Axis.number("x"), Axis.number("y")).series(List.of(series)).build();
        JFreeChart layout = ChartDrawing.layout(chart, Theme.LIGHT);
        layout.getXYPlot().getDomainAxis().setRange(1.5, 2.5);
        BufferedImage image = layout.createBufferedImage(900, 540);
        int blue = Theme.LIGHT.palette().get(0).getRGB();
        long pixels = 0;
        // Left of the legend.
        for (int x = 0; x < 780; x++) {
            for (int y = 0; y < 540; y++) {
                pixels += image.getRGB(x, y) == blue ? 1 : 0;
            }
        }
        assertTrue(pixels > 100, pixels + " pixels of the series");
    }
}
