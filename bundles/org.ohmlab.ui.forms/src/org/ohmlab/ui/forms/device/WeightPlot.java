/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.device;

import java.util.List;
import java.util.function.ToDoubleFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.preview.device.WeightEffect;
import org.ohmlab.preview.device.WeightEffect.Point;
import org.ohmlab.ui.forms.plot.Axis;
import org.ohmlab.ui.forms.plot.PlotCanvas;
import org.ohmlab.ui.forms.plot.PlotColors;

/** What becomes of a weight: bands that hold half and nine tenths of what the cells give. */
final class WeightPlot extends PlotCanvas {

    private static final int OUTER = 50;
    private static final int INNER = 95;

    private WeightEffect closedForm;
    private WeightEffect perCell;

    WeightPlot(Composite parent) {
        super(parent);
        setSentence(Messages.computing);
    }

    void show(WeightEffect ofWeights, WeightEffect ofCells, String description) {
        closedForm = ofWeights;
        perCell = ofCells;
        setDescription(description);
        redraw();
    }

    void clear(String why) {
        closedForm = null;
        setDescription("");
        setSentence(why);
    }

    @Override
    protected boolean isFilled() {
        return closedForm != null;
    }

    @Override
    protected Axis horizontal() {
        return new Axis(Messages.weight, -1, 1);
    }

    @Override
    protected Axis vertical() {
        double most = 1;
        for (Point point : closedForm.points()) {
            most = Math.max(most, Math.max(-point.low(), point.high()));
        }
        most = Math.min(most, 4);
        return Axis.rounded(Messages.weightHeld, -most, most);
    }

    @Override
    protected List<String> legend() {
        return List.of(Messages.closedForm, Messages.perCell);
    }

    @Override
    protected void draw(GC gc, Place place, PlotColors colors) {
        gc.setBackground(colors.series()[0]);
        gc.setAlpha(OUTER);
        gc.fillPolygon(band(place, Point::low, Point::high));
        gc.setAlpha(INNER);
        gc.fillPolygon(band(place, Point::lower, Point::upper));
        gc.setAlpha(255);
        gc.setForeground(colors.axis());
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawLine(place.x(-1), place.y(-1), place.x(1), place.y(1));
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(2);
        gc.setForeground(colors.series()[0]);
        gc.drawPolyline(line(place, closedForm, Point::mean));
        gc.setForeground(colors.series()[1]);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_DASH);
        gc.drawPolyline(line(place, perCell, Point::low));
        gc.drawPolyline(line(place, perCell, Point::high));
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private int[] band(Place place, ToDoubleFunction<Point> low, ToDoubleFunction<Point> high) {
        int[] below = line(place, closedForm, low);
        int[] above = line(place, closedForm, high);
        int[] polygon = new int[below.length + above.length];
        System.arraycopy(below, 0, polygon, 0, below.length);
        for (int i = 0; i < above.length; i += 2) {
            polygon[below.length + i] = above[above.length - 2 - i];
            polygon[below.length + i + 1] = above[above.length - 1 - i];
        }
        return polygon;
    }

    private static int[] line(Place place, WeightEffect effect, ToDoubleFunction<Point> value) {
        List<Point> points = effect.points();
        int[] line = new int[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            line[2 * i] = place.x(points.get(i).weight());
            line[2 * i + 1] = place.y(value.applyAsDouble(points.get(i)));
        }
        return line;
    }
}
