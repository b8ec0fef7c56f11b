/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.ohmlab.chart.Axis;

/** An axis with few, quiet marks, whose label keeps its subscripts. The vertical one has its label above the plot. */
final class OpenAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private OpenAxis(String label) {
        super(label);
    }

    static OpenAxis horizontal(Axis axis, Theme theme) {
        OpenAxis made = new OpenAxis(axis.label());
        made.setLabelFont(Typeface.regular(13));
        made.setLabelPaint(theme.text());
        made.setLabelInsets(new RectangleInsets(7, 0, 2, 0));
        made.setTickLabelInsets(new RectangleInsets(5, 22, 1, 22));
        made.setAxisLineVisible(true);
        made.setAxisLinePaint(theme.axis());
        made.setAxisLineStroke(new BasicStroke(1));
        made.setTickMarksVisible(true);
        made.setTickMarkPaint(theme.axis());
        made.setTickMarkOutsideLength(4);
        return made.common(axis, theme);
    }

    static OpenAxis vertical(Axis axis, Theme theme) {
        OpenAxis made = new OpenAxis(null);
        // High insets only thin the labels out.
        made.setTickLabelInsets(new RectangleInsets(12, 0, 12, 8));
        made.setAxisLineVisible(false);
        made.setTickMarksVisible(false);
        return made.common(axis, theme);
    }

    private OpenAxis common(Axis axis, Theme theme) {
        setTickLabelFont(Typeface.regular(12));
        setTickLabelPaint(theme.muted());
        setStandardTickUnits(new DecimalTicks(axis.scale()));
        setAutoRangeIncludesZero(false);
        return this;
    }

    @Override
    protected AxisState drawLabel(String label, Graphics2D graphics, Rectangle2D plotArea, Rectangle2D dataArea,
            RectangleEdge edge, AxisState state) {
        if (label == null || label.isEmpty()) {
            return state;
        }
        // In a narrow window what the unit is relative to has no room.
        int unit = label.indexOf(" (");
        String words = unit > 0 && RichText.width(label, getLabelFont()) > plotArea.getWidth()
                ? label.substring(0, unit) : label;
        double top = state.getCursor() + getLabelInsets().getTop();
        graphics.setPaint(getLabelPaint());
        RichText.draw(graphics, words, getLabelFont(), dataArea.getCenterX(), top + getLabelFont().getSize2D() * 0.95,
                RichText.Anchor.MIDDLE);
        state.cursorDown(getLabelInsets().getTop() + 1.36 * getLabelFont().getSize2D()
                + getLabelInsets().getBottom());
        return state;
    }
}
