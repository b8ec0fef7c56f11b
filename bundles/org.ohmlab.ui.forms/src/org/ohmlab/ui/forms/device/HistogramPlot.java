/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.device;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.preview.device.ConductanceScale;
import org.ohmlab.preview.device.LevelHistogram;
import org.ohmlab.preview.device.LevelHistogram.Level;
import org.ohmlab.ui.forms.plot.Axis;
import org.ohmlab.ui.forms.plot.PlotCanvas;
import org.ohmlab.ui.forms.plot.PlotColors;

/** Where the conductances lie that were programmed to each level. */
final class HistogramPlot extends PlotCanvas {

    private static final int SHADE = 90;
    private static final double PERCENT = 100;

    private LevelHistogram histogram;
    private ConductanceScale scale;

    HistogramPlot(Composite parent) {
        super(parent);
        setSentence(Messages.computing);
    }

    void show(LevelHistogram shown, ConductanceScale onScale, String description) {
        histogram = shown;
        scale = onScale;
        setDescription(description);
        redraw();
    }

    void clear(String why) {
        histogram = null;
        setDescription("");
        setSentence(why);
    }

    @Override
    protected boolean isFilled() {
        return histogram != null;
    }

    @Override
    protected Axis horizontal() {
        int bins = histogram.levels().get(0).shares().length;
        return new Axis(scale.known() ? Messages.conductance : Messages.conductanceShare, histogram.from(),
                histogram.from() + bins * histogram.binWidth());
    }

    @Override
    protected Axis vertical() {
        // Without variation a level is one bin that would press all others flat.
        double most = 0;
        for (Level level : histogram.levels()) {
            for (double share : level.shares()) {
                most = Math.max(most, share);
            }
        }
        return Axis.rounded(Messages.cellsPerLevel, 0, most * PERCENT * 1.05);
    }

    @Override
    protected void draw(GC gc, Place place, PlotColors colors) {
        int index = 0;
        for (Level level : histogram.levels()) {
            Color color = colors.series()[index++ % colors.series().length];
            int bins = level.shares().length;
            int[] outline = new int[4 * bins + 4];
            int at = 0;
            int bottom = place.y(0);
            outline[at++] = place.x(histogram.from());
            outline[at++] = bottom;
            for (int bin = 0; bin < bins; bin++) {
                int y = place.y(level.shares()[bin] * PERCENT);
                outline[at++] = place.x(histogram.from() + bin * histogram.binWidth());
                outline[at++] = y;
                outline[at++] = place.x(histogram.from() + (bin + 1) * histogram.binWidth());
                outline[at++] = y;
            }
            outline[at++] = outline[at - 3];
            outline[at] = bottom;
            gc.setBackground(color);
            gc.setAlpha(SHADE);
            gc.fillPolygon(outline);
            gc.setAlpha(255);
            gc.setForeground(color);
            gc.setLineWidth(1);
            gc.drawPolyline(outline);
            gc.setForeground(colors.axis());
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawLine(place.x(level.conductance()), place.area().y, place.x(level.conductance()), bottom);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }
}
