/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.ohmlab.chart.Series;

/** The legend right of the plot: for each series a piece of its line with its mark, and its whole name. */
final class LegendBlock extends Title {

    private static final long serialVersionUID = 1L;

    private static final double SAMPLE = 38;
    private static final double GAP = 9;
    private static final double LEFT = 22;
    private static final double RIGHT = 22;
    private static final double WIDEST_TEXT = 190;
    private static final double BETWEEN = 8;
    private static final String NO_VALUES = " (no values)";

    private final transient List<Series> series;
    private final transient Theme theme;
    private final transient Font font = Typeface.regular(12.5);

    LegendBlock(List<Series> series, Theme theme) {
        super(RectangleEdge.RIGHT, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
        this.series = series;
        this.theme = theme;
        setPadding(0, 0, 0, 0);
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        double text = series.stream().flatMap(one -> lines(one).stream())
                .mapToDouble(line -> RichText.width(line, font)).max().orElse(0);
        double height = height();
        double most = constraint.getHeightRange() == null ? height : constraint.getHeightRange().getUpperBound();
        return new Size2D(LEFT + SAMPLE + GAP + Math.ceil(text) + RIGHT, Math.min(height, most));
    }

    /** The room that all entries need, one below the other. */
    double height() {
        return series.stream().mapToDouble(one -> lines(one).size() * lineHeight() + BETWEEN).sum();
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double y = area.getY();
        for (Series one : series) {
            double middle = y + lineHeight() / 2;
            double x = area.getX() + LEFT;
            graphics.setPaint(theme.of(one.style()));
            graphics.setStroke(Look.line(one.style()));
            graphics.draw(new Line2D.Double(x, middle, x + SAMPLE, middle));
            Look.drawMark(graphics, one.style(), theme, x + SAMPLE / 2, middle);
            graphics.setPaint(one.drawable() ? theme.text() : theme.muted());
            for (String line : lines(one)) {
                RichText.draw(graphics, line, font, x + SAMPLE + GAP, y + lineHeight() / 2 + 0.36 * font.getSize2D(),
                        RichText.Anchor.START);
                y += lineHeight();
            }
            y += BETWEEN;
        }
    }

    @Override
    public Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return null;
    }

    private double lineHeight() {
        return 1.3 * font.getSize2D();
    }

    private List<String> lines(Series one) {
        return RichText.wrap(one.drawable() ? one.name() : one.name() + NO_VALUES, font, WIDEST_TEXT);
    }
}
