/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Marker;

/** A plot with labelled vertical lines; the labels stand above the plot, where no data can be. */
final class MarkedPlot extends XYPlot {

    private static final long serialVersionUID = 1L;

    private static final double ROW = 16;
    private static final double USUAL_WIDTH = 600;
    private static final int MOST_ROWS = 3;
    private static final int NO_ROW = -1;

    private record Label(Marker marker, double x, double from, double width, int row) {
    }

    private final transient Chart chart;
    private final transient Theme theme;
    private final transient Font font = Typeface.regular(11.5);

    MarkedPlot(Chart chart, Theme theme, XYDataset dataset, ValueAxis domain, ValueAxis range,
            XYItemRenderer renderer) {
        super(dataset, domain, range, renderer);
        this.chart = chart;
        this.theme = theme;
        // The width is not known yet: room for as many rows as the labels need on a plot of the usual width.
        double scale = USUAL_WIDTH / domain.getRange().getLength();
        int rows = labels(at -> (at - domain.getLowerBound()) * scale, 0, USUAL_WIDTH).stream()
                .mapToInt(label -> label.row() + 1).max().orElse(0);
        setInsets(new RectangleInsets(6 + rows * ROW, 22, 4, 10));
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area, Point2D anchor, PlotState parentState,
            PlotRenderingInfo info) {
        PlotRenderingInfo known = info == null ? new PlotRenderingInfo(new ChartRenderingInfo(null)) : info;
        super.draw(graphics, area, anchor, parentState, known);
        Rectangle2D data = known.getDataArea();
        if (data != null && !data.isEmpty()) {
            drawMarkers(graphics, data);
            if (!chart.drawable()) {
                drawReason(graphics, data);
            }
        }
    }

    private void drawMarkers(Graphics2D graphics, Rectangle2D data) {
        List<Label> labels = labels(at -> getDomainAxis().valueToJava2D(at, data, getDomainAxisEdge()), data.getX(),
                data.getMaxX());
        for (Label label : labels) {
            graphics.setPaint(label.marker().style().map(theme::of).orElse(theme.axis()));
            graphics.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                    new float[] {3, 3}, 0));
            graphics.draw(new Line2D.Double(label.x(), data.getY() - 3, label.x(), data.getMaxY()));
            if (label.row() != NO_ROW) {
                graphics.setPaint(theme.muted());
                RichText.draw(graphics, label.marker().label(), font, label.from() + label.width() / 2,
                        data.getY() - 7 - label.row() * ROW, RichText.Anchor.MIDDLE);
            }
        }
    }

    /**
     * Centres the labels over their lines, inside of the plot; one that would touch its neighbour moves a row up, and
     * one without room in any row is left out, for its neighbours say the same.
     */
    private List<Label> labels(DoubleUnaryOperator place, double left, double right) {
        List<Marker> markers = new ArrayList<>(chart.markers());
        markers.sort(Comparator.comparingDouble(Marker::at));
        double[] taken = new double[MOST_ROWS];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        List<Label> labels = new ArrayList<>();
        for (Marker marker : markers) {
            if (!getDomainAxis().getRange().contains(marker.at())) {
                continue;
            }
            double x = place.applyAsDouble(marker.at());
            double width = RichText.width(marker.label(), font);
            double from = Math.max(left, Math.min(x - width / 2, right - width));
            int row = 0;
            while (row < MOST_ROWS && taken[row] > from) {
                row++;
            }
            if (row < MOST_ROWS) {
                taken[row] = from + width + 10;
            }
            labels.add(new Label(marker, x, from, width, row < MOST_ROWS ? row : NO_ROW));
        }
        return labels;
    }

    private void drawReason(Graphics2D graphics, Rectangle2D data) {
        Font reason = Typeface.regular(14);
        List<String> lines = RichText.wrap(chart.whyEmpty(), reason, data.getWidth() * 0.8);
        double y = data.getCenterY() - (lines.size() - 1) * 10;
        graphics.setPaint(theme.muted());
        for (String line : lines) {
            RichText.draw(graphics, line, reason, data.getCenterX(), y, RichText.Anchor.MIDDLE);
            y += 20;
        }
    }
}
