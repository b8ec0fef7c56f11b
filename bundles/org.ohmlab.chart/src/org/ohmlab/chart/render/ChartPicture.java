/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.data.Range;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartDescription;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;

/**
 * A chart drawn for a window: its pixels, and where on them the plot and its points are, so that a widget of any
 * toolkit can zoom into it and answer what lies under the pointer. Places are in the unit of the chart's fonts, from
 * the upper left corner. Can be made on any thread.
 */
public final class ChartPicture {

    private static final int BYTES = 3;
    private static final double LEGEND_TOP = 26;

    private final ChartSize size;
    private final double scale;
    private final int width;
    private final int height;
    private final byte[] pixels;
    private final Viewport whole;
    private final Viewport shown;
    private final Rectangle2D plot;
    private final List<Spot> spots;

    /**
     * A point of the chart on the picture.
     *
     * @param series index of its series
     * @param point its index in the series
     * @param x where it is, from the left
     * @param y where it is, from the top
     * @param words its series, place, value and interval
     */
    public record Spot(int series, int point, double x, double y, String words) {
    }

    private ChartPicture(Chart chart, ChartPart part, Theme theme, ChartSize size, double scale, Viewport viewport) {
        this.size = size;
        this.scale = scale;
        width = (int) Math.round(size.width() * scale);
        height = (int) Math.round(size.height() * scale);
        whole = whole(chart);
        shown = viewport == null ? whole : viewport.within(whole);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ChartRenderingInfo info = new ChartRenderingInfo(null);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setPaint(theme.background());
            graphics.fillRect(0, 0, width, height);
            graphics.scale(scale, scale);
            if (legend(part)) {
                drawLegend(chart, theme, size, part == ChartPart.LEGEND_ROWS, graphics);
            } else {
                ChartDrawing.draw(chart, theme, ChartFrame.window(chart, part, size), shown, size, graphics, info);
            }
        } finally {
            graphics.dispose();
        }
        pixels = bytes(image);
        plot = legend(part) ? new Rectangle2D.Double() : info.getPlotInfo().getDataArea();
        spots = legend(part) ? List.of() : spots(chart);
    }

    /**
     * Draws a chart.
     *
     * @param chart the chart
     * @param theme its colours
     * @param size its size, in the unit of its fonts
     * @param scale pixels per unit, from 0.5 to 8
     * @param viewport the part to show; empty for all
     * @return the picture
     */
    public static ChartPicture of(Chart chart, Theme theme, ChartSize size, double scale, Optional<Viewport> viewport) {
        return of(chart, ChartPart.ALL, theme, size, scale, viewport);
    }

    /**
     * Draws what a window shows of a chart.
     *
     * @param chart the chart
     * @param part what of it
     * @param theme its colours
     * @param size its size, in the unit of its fonts
     * @param scale pixels per unit, from 0.5 to 8
     * @param viewport the part of the plane to show; empty for all
     * @return the picture
     */
    public static ChartPicture of(Chart chart, ChartPart part, Theme theme, ChartSize size, double scale,
            Optional<Viewport> viewport) {
        if (!(scale >= 0.5 && scale <= 8)) {
            throw new IllegalArgumentException("A scale of " + scale + " is out of range (0.5 to 8).");
        }
        return new ChartPicture(chart, part, theme, size, scale, viewport.orElse(null));
    }

    /**
     * @param chart a chart
     * @return the width that its legend needs, in the unit of its fonts
     */
    public static int legendWidth(Chart chart) {
        return (int) Math.ceil(new LegendBlock(chart.series(), Theme.LIGHT, false).width());
    }

    /**
     * @param chart a chart
     * @param width the width of its legend
     * @return the height that its legend needs in rows of that width, in the unit of its fonts
     */
    public static int legendHeight(Chart chart, int width) {
        return (int) Math.ceil(new LegendBlock(chart.series(), Theme.LIGHT, true).heightAt(width));
    }

    private static boolean legend(ChartPart part) {
        return part == ChartPart.LEGEND || part == ChartPart.LEGEND_ROWS;
    }

    private static void drawLegend(Chart chart, Theme theme, ChartSize size, boolean rows, Graphics2D graphics) {
        ChartDrawing.smooth(graphics);
        new LegendBlock(chart.series(), theme, rows).draw(graphics,
                new Rectangle2D.Double(0, rows ? 0 : LEGEND_TOP, size.width(), size.height()));
    }

    /** @return the size, in the unit of the chart's fonts */
    public ChartSize size() {
        return size;
    }

    /** @return pixels per unit */
    public double scale() {
        return scale;
    }

    /** @return pixels from left to right */
    public int pixelWidth() {
        return width;
    }

    /** @return pixels from top to bottom */
    public int pixelHeight() {
        return height;
    }

    /** @return red, green and blue of each pixel, row by row; not to be changed */
    public byte[] pixels() {
        return pixels;
    }

    /** @return all there is to see */
    public Viewport whole() {
        return whole;
    }

    /** @return what is shown */
    public Viewport shown() {
        return shown;
    }

    /** @return the points within the plot */
    public List<Spot> spots() {
        return spots;
    }

    /**
     * @param x from the left
     * @param y from the top
     * @return whether the plot itself, not its axes or its legend, is there
     */
    public boolean inPlot(double x, double y) {
        return plot.contains(x, y);
    }

    /** @return left, top, width and height of the plot */
    public double[] plot() {
        return new double[] {plot.getX(), plot.getY(), plot.getWidth(), plot.getHeight()};
    }

    /**
     * @param x from the left
     * @return the value of the horizontal axis there
     */
    public double valueX(double x) {
        return shown.left() + (x - plot.getX()) / plot.getWidth() * shown.width();
    }

    /**
     * @param y from the top
     * @return the value of the vertical axis there
     */
    public double valueY(double y) {
        return shown.top() - (y - plot.getY()) / plot.getHeight() * shown.height();
    }

    /**
     * @param x from the left
     * @param y from the top
     * @param reach how far a point may be away
     * @return the nearest point, if one is within reach
     */
    public Optional<Spot> nearest(double x, double y, double reach) {
        Spot best = null;
        double least = reach * reach;
        for (Spot spot : spots) {
            double distance = (spot.x() - x) * (spot.x() - x) + (spot.y() - y) * (spot.y() - y);
            if (distance <= least) {
                least = distance;
                best = spot;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Viewport whole(Chart chart) {
        Range x = AxisRange.horizontal(chart);
        Range y = AxisRange.vertical(chart);
        return new Viewport(x.getLowerBound(), x.getUpperBound(), y.getLowerBound(), y.getUpperBound());
    }

    private List<Spot> spots(Chart chart) {
        List<Spot> all = new ArrayList<>();
        Rectangle2D reach = new Rectangle2D.Double(plot.getX() - 1, plot.getY() - 1, plot.getWidth() + 2,
                plot.getHeight() + 2);
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            boolean steps = series.form() == Series.Form.STEPS;
            int count = series.points().size() - (steps ? 1 : 0);
            for (int j = 0; j < count; j++) {
                Point point = series.points().get(j);
                if (!point.drawable()) {
                    continue;
                }
                // A bin is met at the middle of its upper edge.
                double at = steps ? (point.x() + series.points().get(j + 1).x()) / 2 : point.x();
                double x = plot.getX() + (at - shown.left()) / shown.width() * plot.getWidth();
                double y = plot.getY() + (shown.top() - point.y()) / shown.height() * plot.getHeight();
                if (reach.contains(x, y)) {
                    all.add(new Spot(i, j, x, y, ChartDescription.of(chart, series, point)));
                }
            }
        }
        return List.copyOf(all);
    }

    private static byte[] bytes(BufferedImage image) {
        int[] all = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] bytes = new byte[BYTES * all.length];
        for (int i = 0, j = 0; i < all.length; i++) {
            bytes[j++] = (byte) (all[i] >> 16);
            bytes[j++] = (byte) (all[i] >> 8);
            bytes[j++] = (byte) all[i];
        }
        return bytes;
    }
}
