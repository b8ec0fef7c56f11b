/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.device;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.preview.device.ConductanceScale;
import org.ohmlab.preview.device.SigmaCurve;
import org.ohmlab.preview.device.SigmaCurve.Point;
import org.ohmlab.ui.forms.plot.Axis;
import org.ohmlab.ui.forms.plot.PlotCanvas;
import org.ohmlab.ui.forms.plot.PlotColors;

/** The scatter of a conductance against the conductance itself. */
final class SigmaPlot extends PlotCanvas {

    private static final int MARK = 7;

    private SigmaCurve curve;
    private ConductanceScale scale;

    SigmaPlot(Composite parent) {
        super(parent);
        setSentence(Messages.computing);
    }

    void show(SigmaCurve shown, ConductanceScale onScale, String description) {
        curve = shown;
        scale = onScale;
        setDescription(description);
        redraw();
    }

    void clear(String why) {
        curve = null;
        setDescription("");
        setSentence(why);
    }

    @Override
    protected boolean isFilled() {
        return curve != null;
    }

    @Override
    protected Axis horizontal() {
        return new Axis(scale.known() ? Messages.conductance : Messages.conductanceShare, scale.min(), scale.max());
    }

    @Override
    protected Axis vertical() {
        double most = curve.curve().stream().mapToDouble(Point::deviation).max().orElse(0);
        for (Point level : curve.levels()) {
            most = Math.max(most, level.deviation());
        }
        return Axis.rounded(scale.known() ? Messages.scatter : Messages.scatterShare, 0,
                most == 0 ? scale.span() / 10 : most * 1.05);
    }

    @Override
    protected List<String> legend() {
        return List.of(Messages.betweenLevels, Messages.atLevels);
    }

    @Override
    protected void draw(GC gc, Place place, PlotColors colors) {
        gc.setForeground(colors.series()[0]);
        gc.setLineWidth(2);
        List<Point> points = curve.curve();
        for (int i = 1; i < points.size(); i++) {
            gc.drawLine(place.x(points.get(i - 1).conductance()), place.y(points.get(i - 1).deviation()),
                    place.x(points.get(i).conductance()), place.y(points.get(i).deviation()));
        }
        gc.setBackground(colors.series()[1]);
        gc.setLineStyle(SWT.LINE_SOLID);
        for (Point level : curve.levels()) {
            gc.fillOval(place.x(level.conductance()) - MARK / 2, place.y(level.deviation()) - MARK / 2, MARK, MARK);
        }
    }
}
