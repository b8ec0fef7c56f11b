/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Batik's generator, taught three things: text stays text with its anchor and its subscripts, whatever typeface the
 * viewer has; parts of the drawing are named groups; ids begin with the chart's own, so that several charts fit on one
 * page.
 */
final class SvgCanvas extends SVGGraphics2D {

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final String prefix;
    private final Rectangle canvas;
    private final Deque<Element> groups;

    SvgCanvas(Document document, String prefix, ChartSize size) {
        super(context(document, prefix), false);
        this.prefix = prefix;
        canvas = new Rectangle(size.width(), size.height());
        groups = new ArrayDeque<>();
        groups.push(document.createElementNS(SVG, "g"));
    }

    private SvgCanvas(SvgCanvas other) {
        super(other);
        prefix = other.prefix;
        canvas = other.canvas;
        groups = other.groups;
    }

    /** A clip around everything says nothing, and would be said with each element. */
    @Override
    public void clip(Shape shape) {
        if (!shape.contains(canvas)) {
            super.clip(shape);
        }
    }

    private static SVGGeneratorContext context(Document document, String prefix) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
        context.setComment(null);
        context.setPrecision(2);
        context.setEmbeddedFontsOn(false);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + "-" + super.generateID(kind);
            }
        });
        return context;
    }

    @Override
    public Graphics create() {
        return new SvgCanvas(this);
    }

    /** Begins a group when the surface is an SVG; the title becomes a tip in viewers. An empty id means none. */
    static void begin(Graphics2D graphics, String id, String title) {
        if (graphics instanceof SvgCanvas canvas) {
            canvas.flush();
            Element group = canvas.getDOMFactory().createElementNS(SVG, "g");
            if (!id.isEmpty()) {
                group.setAttributeNS(null, "id", canvas.prefix + "-" + id);
            }
            Element words = canvas.getDOMFactory().createElementNS(SVG, "title");
            words.setTextContent(title);
            group.appendChild(words);
            canvas.groups.push(group);
        }
    }

    /** Ends the group begun last; a group in which nothing was drawn is dropped. */
    static void end(Graphics2D graphics) {
        if (graphics instanceof SvgCanvas canvas) {
            canvas.flush();
            Element group = canvas.groups.pop();
            if (group.getChildNodes().getLength() > 1) {
                canvas.groups.element().appendChild(group);
            }
        }
    }

    /** The whole drawing as one group, definitions first. */
    Element drawing() {
        // The definitions collect over all groups and come with the last of the top level groups.
        Element last = getTopLevelGroup(true);
        Element all = groups.element();
        while (last.getFirstChild() != null) {
            if ("defs".equals(last.getFirstChild().getNodeName())) {
                all.insertBefore(last.getFirstChild(), all.getFirstChild());
            } else {
                all.appendChild(last.getFirstChild());
            }
        }
        return all;
    }

    private void flush() {
        Element drawn = getTopLevelGroup(false);
        while (drawn.getFirstChild() != null) {
            groups.element().appendChild(drawn.getFirstChild());
        }
    }

    void drawLine(String line, Font font, double x, double y, RichText.Anchor anchor) {
        Element text = text(font, x, y);
        if (anchor != RichText.Anchor.START) {
            text.setAttributeNS(null, "text-anchor", anchor == RichText.Anchor.MIDDLE ? "middle" : "end");
        }
        double drop = 0;
        for (RichText.Run run : RichText.runs(line)) {
            double wanted = run.subscript() ? RichText.SUBSCRIPT_DROP * font.getSize2D() : 0;
            if (!run.subscript() && drop == 0) {
                text.appendChild(getDOMFactory().createTextNode(run.text()));
                continue;
            }
            Element span = getDOMFactory().createElementNS(SVG, "tspan");
            span.setAttributeNS(null, "dy", number(wanted - drop));
            if (run.subscript()) {
                span.setAttributeNS(null, "font-size", number(RichText.font(run, font).getSize2D()));
            }
            span.setTextContent(run.text());
            text.appendChild(span);
            drop = wanted;
        }
        getDOMGroupManager().addElement(text, DOMGroupManager.FILL);
    }

    /** JFreeChart sets the numbers of the axes at places computed from our typeface: keep their widths in any other. */
    @Override
    public void drawString(String words, float x, float y) {
        if (words.isEmpty()) {
            return;
        }
        Element text = text(getFont(), x, y);
        text.setAttributeNS(null, "textLength", number(Typeface.width(words, getFont())));
        text.setAttributeNS(null, "lengthAdjust", "spacingAndGlyphs");
        text.setTextContent(words);
        getDOMGroupManager().addElement(text, DOMGroupManager.FILL);
    }

    private Element text(Font font, double x, double y) {
        Element text = getDOMFactory().createElementNS(SVG, "text");
        text.setAttributeNS(null, "x", number(x));
        text.setAttributeNS(null, "y", number(y));
        text.setAttributeNS(null, "font-size", number(font.getSize2D()));
        if (Typeface.isBold(font)) {
            text.setAttributeNS(null, "font-weight", "600");
        }
        return text;
    }

    private String number(double value) {
        return getGeneratorContext().doubleString(value);
    }
}
