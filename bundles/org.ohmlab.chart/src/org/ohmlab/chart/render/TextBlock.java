/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jfree.chart.ui.VerticalAlignment;

/** Paragraphs above or below the plot, set flush left, broken at the width there is. */
final class TextBlock extends Title {

    /** One paragraph: its words, its look, and the room above it. */
    record Paragraph(String text, Font font, Color colour, double above) {

        double lineHeight() {
            return Math.ceil(1.36 * font.getSize2D());
        }
    }

    private static final long serialVersionUID = 1L;
    // A viewer of the SVG without our typeface may set the same words in a wider one.
    private static final double SPARE = 0.87;

    private final transient List<Paragraph> paragraphs = new ArrayList<>();
    private final double left;
    private final double right;
    private final double below;

    TextBlock(RectangleEdge edge, double left, double right, double below) {
        super(edge, HorizontalAlignment.LEFT, VerticalAlignment.TOP);
        this.left = left;
        this.right = right;
        this.below = below;
        setPadding(0, 0, 0, 0);
    }

    TextBlock add(String text, Font font, Color colour, double above) {
        if (!text.isBlank()) {
            paragraphs.add(new Paragraph(text, font, colour, above));
        }
        return this;
    }

    @Override
    public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
        double width = constraint.getWidthRange() == null ? constraint.getWidth()
                : constraint.getWidthRange().getUpperBound();
        double height = below;
        for (Paragraph paragraph : paragraphs) {
            height += paragraph.above() + paragraph.lineHeight() * lines(paragraph, width).size();
        }
        return new Size2D(width, paragraphs.isEmpty() ? below : height);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D area) {
        double y = area.getY();
        for (Paragraph paragraph : paragraphs) {
            y += paragraph.above();
            graphics.setPaint(paragraph.colour());
            for (String line : lines(paragraph, area.getWidth())) {
                double slack = paragraph.lineHeight() - paragraph.font().getSize2D();
                double base = y + slack / 2 + 0.82 * paragraph.font().getSize2D();
                RichText.draw(graphics, line, paragraph.font(), area.getX() + left, base, RichText.Anchor.START);
                y += paragraph.lineHeight();
            }
        }
    }

    @Override
    public Object draw(Graphics2D graphics, Rectangle2D area, Object parameters) {
        draw(graphics, area);
        return null;
    }

    private List<String> lines(Paragraph paragraph, double width) {
        return RichText.wrap(paragraph.text(), paragraph.font(), Math.max(40, SPARE * (width - left - right)));
    }
}
