/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;
import org.ohmlab.core.OhmlabException;

/** Lays a chart out with JFreeChart and draws it onto any Java 2D surface. */
public final class ChartDrawing {

    private static final double MARGIN = 22;
    private static final int AROUND_LEGEND = 170;

    /** Below this height the curves need the room of the horizontal axis's words. */
    private static final int LOW = 150;

    private ChartDrawing() {
    }

    /**
     * Finds out whether charts can be drawn here at all, for callers who want to say so in time. Drawing on a system
     * that has no font fails with an unchecked exception otherwise.
     *
     * @throws OhmlabException when Java's font system does not work, with what to do about it
     */
    public static void prepare() throws OhmlabException {
        Typeface.load();
    }

    /**
     * Draws a chart from the surface's origin on.
     *
     * @param chart the chart
     * @param theme its colours
     * @param size its size, in the unit of the surface
     * @param graphics the surface
     */
    public static void draw(Chart chart, Theme theme, ChartSize size, Graphics2D graphics) {
        draw(chart, theme, ChartFrame.FILE, null, size, graphics, new ChartRenderingInfo(null));
    }

    /** Draws a chart, or the part of it that the viewport names, and tells where the plot came to lie. */
    static void draw(Chart chart, Theme theme, ChartFrame frame, Viewport viewport, ChartSize size,
            Graphics2D graphics, ChartRenderingInfo info) {
        smooth(graphics);
        Rectangle2D area = new Rectangle2D.Double(0, 0, size.width(), size.height());
        JFreeChart drawing = layout(chart, theme, frame);
        if (viewport != null) {
            drawing.getXYPlot().getDomainAxis().setRange(viewport.left(), viewport.right());
            drawing.getXYPlot().getRangeAxis().setRange(viewport.bottom(), viewport.top());
        }
        if (size.height() < LOW) {
            drawing.getXYPlot().getDomainAxis().setLabel(null);
        }
        drawing.draw(graphics, area, null, info);
    }

    static void smooth(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /**
     * A size of the usual width in which the whole legend has room.
     *
     * @param chart the chart
     * @return the usual size, or a higher one when there are many series
     */
    public static ChartSize fittingSize(Chart chart) {
        int height = (int) Math.ceil(new LegendBlock(chart.series(), Theme.LIGHT, false).height()) + AROUND_LEGEND
                + 18 * chart.notes().size();
        return new ChartSize(ChartSize.STANDARD.width(), Math.max(ChartSize.STANDARD.height(), height));
    }

    /**
     * Lays a chart out, for callers that zoom or ask what lies under the pointer.
     *
     * @param chart the chart
     * @param theme its colours
     * @return a JFreeChart of its own, which the caller may change
     */
    public static JFreeChart layout(Chart chart, Theme theme) {
        return layout(chart, theme, ChartFrame.FILE);
    }

    private static JFreeChart layout(Chart chart, Theme theme, ChartFrame frame) {
        XYPlot plot = plot(chart, theme);
        JFreeChart drawing = new JFreeChart(null, null, plot, false);
        drawing.setBackgroundPaint(theme.background());
        drawing.setBorderVisible(false);
        drawing.setPadding(RectangleInsets.ZERO_INSETS);
        drawing.setAntiAlias(true);
        // Layout and hints stay as set here: JFreeChart's own would differ between kinds of surfaces.
        drawing.setTextAntiAlias(true);
        drawing.addSubtitle(new TextBlock(RectangleEdge.TOP, MARGIN, MARGIN, 0)
                .add(frame.title() > 0 ? chart.title() : "", Typeface.semibold(Math.max(1, frame.title())),
                        theme.text(), frame.title() > 15 ? 18 : 8)
                .add(frame.subtitle() ? chart.subtitle() : "", Typeface.regular(12.5), theme.muted(), 3)
                .add(chart.y().label(), Typeface.regular(13), theme.text(), frame.title() > 15 ? 13 : 6));
        TextBlock notes = new TextBlock(RectangleEdge.BOTTOM, MARGIN, MARGIN, 12);
        double above = 8;
        for (String note : frame.notes() ? chart.notes() : List.<String>of()) {
            notes.add(note, Typeface.regular(11.5), theme.muted(), above);
            above = 1;
        }
        String caption = frame.caption() ? chart.provenance().caption() : "";
        drawing.addSubtitle(notes.add(caption, Typeface.regular(10), theme.axis(), 6));
        if (!chart.series().isEmpty() && frame.legend() != ChartFrame.Legend.NONE) {
            boolean below = frame.legend() == ChartFrame.Legend.BELOW;
            LegendBlock legend = new LegendBlock(chart.series(), theme, below);
            legend.setMargin(below ? 6 : plot.getInsets().getTop(), 0, 0, 0);
            drawing.addSubtitle(legend);
        }
        return drawing;
    }

    private static XYPlot plot(Chart chart, Theme theme) {
        OpenAxis domain = OpenAxis.horizontal(chart.x(), theme);
        OpenAxis range = OpenAxis.vertical(chart.y(), theme);
        domain.setRange(AxisRange.horizontal(chart));
        range.setRange(AxisRange.vertical(chart));
        // Numbers at the axes of an empty chart would look like a measured range.
        domain.setTickLabelsVisible(chart.drawable());
        range.setTickLabelsVisible(chart.drawable());
        XYPlot plot = new MarkedPlot(chart, theme, dataset(chart), domain, range, new BandRenderer(chart, theme));
        plot.setOrientation(PlotOrientation.VERTICAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(theme.grid());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setDomainZeroBaselineVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        return plot;
    }

    private static DefaultXYDataset dataset(Chart chart) {
        DefaultXYDataset dataset = new DefaultXYDataset();
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            double[] x = series.points().stream().mapToDouble(Point::x).toArray();
            double[] y = series.points().stream().mapToDouble(Point::y).toArray();
            // Two series may bear one name; the key is the place in the chart.
            dataset.addSeries(i, new double[][] {x, y});
        }
        return dataset;
    }
}
