/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.entity.EntityCollection;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartDescription;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;

/**
 * Draws bands, then lines, then marks, so that no series' band hides another's line. A missing value parts both line
 * and band; a point without neighbours shows its interval as a bar, which a band of no width could not.
 */
final class BandRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    private static final int BANDS = 0;
    private static final int LINES = 1;
    private static final int PASSES = 3;
    private static final int MOST_MARKS = 26;

    private final transient Chart chart;
    private final transient Theme theme;

    BandRenderer(Chart chart, Theme theme) {
        this.chart = chart;
        this.theme = theme;
    }

    @Override
    public int getPassCount() {
        return PASSES;
    }

    @Override
    public XYItemRendererState initialise(Graphics2D graphics, Rectangle2D dataArea, XYPlot plot, XYDataset data,
            PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(graphics, dataArea, plot, data, info);
        // A zoomed plot would otherwise leave out the first item, on which a whole series is drawn.
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(Graphics2D graphics, XYItemRendererState state, Rectangle2D dataArea, PlotRenderingInfo info,
            XYPlot plot, ValueAxis domainAxis, ValueAxis rangeAxis, XYDataset dataset, int seriesIndex, int item,
            CrosshairState crosshair, int pass) {
        // JFreeChart calls for each item; what is drawn here belongs to a whole series.
        if (item != 0) {
            return;
        }
        Series series = chart.series().get(seriesIndex);
        List<Point> points = series.points();
        List<Point2D> places = points.stream().map(p -> place(p.x(), p.y(), plot, dataArea)).toList();
        String part = pass == BANDS ? "band" : pass == LINES ? "line" : "marks";
        SvgCanvas.begin(graphics, part + "-" + seriesIndex, series.name());
        if (series.form() == Series.Form.STEPS) {
            drawSteps(graphics, series, places, place(0, 0, plot, dataArea).getY(), pass);
        } else if (pass == BANDS) {
            drawBand(graphics, series, plot, dataArea);
        } else if (pass == LINES) {
            drawLine(graphics, series, places);
        } else {
            EntityCollection entities = info == null || info.getOwner() == null ? null
                    : info.getOwner().getEntityCollection();
            drawMarks(graphics, series, seriesIndex, places, entities, dataset);
        }
        SvgCanvas.end(graphics);
    }

    private void drawSteps(Graphics2D graphics, Series series, List<Point2D> places, double ground, int pass) {
        graphics.setPaint(theme.of(series.style()));
        if (pass == BANDS) {
            StepArea.fill(graphics, places, ground);
        } else if (pass == LINES) {
            StepArea.draw(graphics, series.style(), places, ground);
        }
    }

    private void drawBand(Graphics2D graphics, Series series, XYPlot plot, Rectangle2D dataArea) {
        List<Point> points = series.points();
        graphics.setPaint(theme.of(series.style()));
        for (int first = 0; first < points.size(); first++) {
            if (!points.get(first).hasInterval()) {
                continue;
            }
            int last = first;
            while (last + 1 < points.size() && points.get(last + 1).hasInterval()) {
                last++;
            }
            if (last == first) {
                drawBar(graphics, points.get(first), plot, dataArea);
            } else {
                fillBand(graphics, points.subList(first, last + 1), plot, dataArea);
            }
            first = last;
        }
    }

    private void fillBand(Graphics2D graphics, List<Point> points, XYPlot plot, Rectangle2D dataArea) {
        Path2D outline = new Path2D.Double();
        for (int i = 0; i < points.size(); i++) {
            lineTo(outline, i == 0, place(points.get(i).x(), points.get(i).high(), plot, dataArea));
        }
        for (int i = points.size() - 1; i >= 0; i--) {
            lineTo(outline, false, place(points.get(i).x(), points.get(i).low(), plot, dataArea));
        }
        outline.closePath();
        Composite before = graphics.getComposite();
        float opacity = chart.series().size() > 6 ? 0.11f : 0.16f;
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, opacity));
        graphics.fill(outline);
        graphics.setComposite(before);
    }

    private static void drawBar(Graphics2D graphics, Point point, XYPlot plot, Rectangle2D dataArea) {
        Point2D low = place(point.x(), point.low(), plot, dataArea);
        Point2D high = place(point.x(), point.high(), plot, dataArea);
        graphics.setStroke(new BasicStroke(1.4f));
        graphics.draw(new Line2D.Double(low, high));
        for (Point2D end : List.of(low, high)) {
            graphics.draw(new Line2D.Double(end.getX() - 4, end.getY(), end.getX() + 4, end.getY()));
        }
    }

    private void drawLine(Graphics2D graphics, Series series, List<Point2D> places) {
        Path2D line = new Path2D.Double();
        boolean apart = true;
        boolean any = false;
        for (int i = 0; i < places.size(); i++) {
            if (series.points().get(i).drawable()) {
                lineTo(line, apart, places.get(i));
                any |= !apart;
                apart = false;
            } else {
                apart = true;
            }
        }
        if (any) {
            graphics.setPaint(theme.of(series.style()));
            graphics.setStroke(Look.line(series.style()));
            graphics.draw(line);
        }
    }

    private void drawMarks(Graphics2D graphics, Series series, int seriesIndex, List<Point2D> places,
            EntityCollection entities, XYDataset dataset) {
        // Long series keep some marks, at other points in each series so that they do not cover each other.
        int every = (places.size() + MOST_MARKS - 1) / MOST_MARKS;
        for (int i = 0; i < places.size(); i++) {
            Point point = series.points().get(i);
            if (!point.drawable()) {
                continue;
            }
            String words = ChartDescription.of(chart, series, point);
            Point2D place = places.get(i);
            if (every <= 1 || i % every == seriesIndex * every / 5 % every || places.size() == 1) {
                SvgCanvas.begin(graphics, "", words);
                Look.drawMark(graphics, series.style(), theme, place.getX(), place.getY());
                SvgCanvas.end(graphics);
            }
            if (entities != null) {
                Shape around = new Rectangle2D.Double(place.getX() - 6, place.getY() - 6, 12, 12);
                entities.add(new XYItemEntity(around, dataset, seriesIndex, i, words, null));
            }
        }
    }

    private static void lineTo(Path2D path, boolean start, Point2D to) {
        if (start) {
            path.moveTo(to.getX(), to.getY());
        } else {
            path.lineTo(to.getX(), to.getY());
        }
    }

    private static Point2D place(double x, double y, XYPlot plot, Rectangle2D area) {
        return new Point2D.Double(
                plot.getDomainAxis().valueToJava2D(x, area, plot.getDomainAxisEdge()),
                plot.getRangeAxis().valueToJava2D(y, area, plot.getRangeAxisEdge()));
    }
}
