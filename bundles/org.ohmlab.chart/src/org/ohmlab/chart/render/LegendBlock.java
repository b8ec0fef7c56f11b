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
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;
import org.ohmlab.chart.Series;

/**
 * The legend: for each series a piece of its line with its mark, and its whole name. Right of the plot the entries
 * stand below each other, below the plot they follow each other in rows.
 */
final class LegendBlock extends Title {

    private static final long serialVersionUID = 1L;

    private static final double SAMPLE = 38;
    private static final double SHORT_SAMPLE = 28;
    private static final double GAP = 9;
    private static final double LEFT = 22;
    private static final double RIGHT = 22;
    private static final double WIDEST_TEXT = 190;
    private static final double BETWEEN = 8;
    private static final double BETWEEN_COLUMNS = 18;
    private static final double BELOW = 8;
    private static final String NO_VALUES = " (no values)";

    /** Where an entry of a legend in rows stands, relative to the legend. */
    private record Entry(Series series, String text, double x, double y) {
    }

    private final transient List<Series> series;
    private final transient Theme theme;
    private final transient Font font = Typeface.regular(12.5);
    private final boolean rows;

    LegendBlock(List<Series> series, Theme theme, boolean below) {
        super(below ? RectangleEdge.BOTTOM : RectangleEdge.RIGHT, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
        this.series = series;
        this.theme = theme;
        rows = below;
        setPadding(0, 0, 0, 0);
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        if (rows) {
            double width = constraint.getWidthRange() == null ? constraint.getWidth()
                    : constraint.getWidthRange().getUpperBound();
            return new Size2D(width, heightAt(width));
        }
        double height = height();
        double most = constraint.getHeightRange() == null ? height : constraint.getHeightRange().getUpperBound();
        return new Size2D(width(), Math.min(height, most));
    }

    /** The room that the entries need from left to right, one below the other. */
    double width() {
        double text = series.stream().flatMap(one -> lines(one).stream())
                .mapToDouble(line -> RichText.width(line, font)).max().orElse(0);
        return LEFT + SAMPLE + GAP + Math.ceil(text) + RIGHT;
    }

    /** The room that the entries need from top to bottom, in rows of the given width. */
    double heightAt(double width) {
        List<Entry> entries = entries(width);
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).y() + lineHeight() + BELOW;
    }

    /** The room that all entries need, one below the other. */
    double height() {
        return series.stream().mapToDouble(one -> lines(one).size() * lineHeight() + BETWEEN).sum();
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        if (rows) {
            for (Entry entry : entries(area.getWidth())) {
                double x = area.getX() + entry.x();
                double middle = area.getY() + entry.y() + lineHeight() / 2;
                sample(graphics, entry.series(), x, middle, SHORT_SAMPLE);
                graphics.setPaint(entry.series().drawable() ? theme.text() : theme.muted());
                RichText.draw(graphics, entry.text(), font, x + SHORT_SAMPLE + GAP,
                        middle + 0.36 * font.getSize2D(), RichText.Anchor.START);
            }
            return;
        }
        double y = area.getY();
        for (Series one : series) {
            double middle = y + lineHeight() / 2;
            double x = area.getX() + LEFT;
            sample(graphics, one, x, middle, SAMPLE);
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

    private void sample(Graphics2D graphics, Series one, double x, double middle, double length) {
        graphics.setPaint(theme.of(one.style()));
        if (one.form() == Series.Form.STEPS) {
            Rectangle2D patch = new Rectangle2D.Double(x + length / 2 - 9, middle - 6, 18, 12);
            Composite before = graphics.getComposite();
            graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.3f));
            graphics.fill(patch);
            graphics.setComposite(before);
            graphics.setStroke(one.style().variant() == 0 ? new BasicStroke(1.8f) : Look.line(one.style()));
            graphics.draw(patch);
            return;
        }
        graphics.setStroke(Look.line(one.style()));
        graphics.draw(new Line2D.Double(x, middle, x + length, middle));
        Look.drawMark(graphics, one.style(), theme, x + length / 2, middle);
    }

    private List<Entry> entries(double width) {
        List<Entry> entries = new ArrayList<>();
        double x = LEFT;
        double y = 0;
        for (Series one : series) {
            double room = Math.max(40, width - LEFT - RIGHT - SHORT_SAMPLE - GAP);
            String text = shortened(one.drawable() ? one.name() : one.name() + NO_VALUES, room);
            double needed = SHORT_SAMPLE + GAP + RichText.width(text, font);
            if (x > LEFT && x + needed > width - RIGHT) {
                x = LEFT;
                y += lineHeight() + BETWEEN / 2;
            }
            entries.add(new Entry(one, text, x, y));
            x += needed + BETWEEN_COLUMNS;
        }
        return entries;
    }

    private String shortened(String text, double width) {
        String shown = text;
        while (shown.length() > 2 && RichText.width(shown, font) > width) {
            shown = shown.substring(0, shown.length() - 2) + "…";
        }
        return shown;
    }

    private double lineHeight() {
        return 1.3 * font.getSize2D();
    }

    private List<String> lines(Series one) {
        return RichText.wrap(one.drawable() ? one.name() : one.name() + NO_VALUES, font, WIDEST_TEXT);
    }
}
