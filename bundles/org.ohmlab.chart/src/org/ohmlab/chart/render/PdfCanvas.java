/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/**
 * A Java 2D surface that writes down what is drawn as the operators of a PDF page: paths that are filled or stroked, in
 * one colour each, with the transparency and the clip of the moment. Charts use nothing else.
 */
final class PdfCanvas extends AbstractGraphics2D {

    private static final double FULL = 1;

    private final StringBuilder content;
    private final Set<Double> alphas;

    PdfCanvas() {
        super(true);
        gc = new GraphicContext();
        content = new StringBuilder();
        alphas = new TreeSet<>();
    }

    private PdfCanvas(PdfCanvas other) {
        super(other);
        content = other.content;
        alphas = other.alphas;
    }

    String content() {
        return content.toString();
    }

    /** @return the transparencies that were used; the page must declare them */
    Set<Double> alphas() {
        return alphas;
    }

    static String state(double alpha) {
        return "a" + Math.round(1000 * alpha);
    }

    /** PDF knows no exponents, and a thousandth of a unit is far below what can be seen. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
        return text.equals("-0") ? "0" : text;
    }

    @Override
    public void fill(Shape shape) {
        begin("rg");
        int rule = path(shape);
        content.append(rule == PathIterator.WIND_EVEN_ODD ? "f*\n" : "f\n").append("Q\n");
    }

    @Override
    public void draw(Shape shape) {
        if (!(gc.getStroke() instanceof BasicStroke stroke)) {
            fill(gc.getStroke().createStrokedShape(shape));
            return;
        }
        begin("RG");
        double scale = Math.sqrt(Math.abs(gc.getTransform().getDeterminant()));
        content.append(number(stroke.getLineWidth() * scale)).append(" w ").append(stroke.getEndCap()).append(" J ")
                .append(stroke.getLineJoin()).append(" j ").append(number(Math.max(1, stroke.getMiterLimit())))
                .append(" M\n");
        if (stroke.getDashArray() != null) {
            content.append('[');
            for (float dash : stroke.getDashArray()) {
                content.append(number(dash * scale)).append(' ');
            }
            content.append("] ").append(number(stroke.getDashPhase() * scale)).append(" d\n");
        }
        path(shape);
        content.append("S\nQ\n");
    }

    @Override
    public void drawString(String text, float x, float y) {
        fill(getFont().createGlyphVector(getFontRenderContext(), text).getOutline(x, y));
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        StringBuilder plain = new StringBuilder();
        for (char c = text.first(); c != AttributedCharacterIterator.DONE; c = text.next()) {
            plain.append(c);
        }
        drawString(plain.toString(), x, y);
    }

    private void begin(String colourOperator) {
        content.append("q\n");
        Shape clip = gc.getClip();
        if (clip != null) {
            content.append(path(clip) == PathIterator.WIND_EVEN_ODD ? "W* n\n" : "W n\n");
        }
        Color colour = gc.getPaint() instanceof Color plain ? plain : gc.getColor();
        double alpha = colour.getAlpha() / 255.0;
        if (gc.getComposite() instanceof AlphaComposite composite) {
            alpha *= composite.getAlpha();
        }
        if (alpha < FULL) {
            alphas.add(alpha);
            content.append('/').append(state(alpha)).append(" gs\n");
        }
        content.append(number(colour.getRed() / 255.0)).append(' ').append(number(colour.getGreen() / 255.0))
                .append(' ').append(number(colour.getBlue() / 255.0)).append(' ').append(colourOperator).append('\n');
    }

    private int path(Shape shape) {
        PathIterator path = shape.getPathIterator(gc.getTransform());
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            switch (path.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> operator("m", c[0], c[1]);
                case PathIterator.SEG_LINETO -> operator("l", c[0], c[1]);
                case PathIterator.SEG_QUADTO -> {
                    // PDF has cubic curves only.
                    operator("c", x + 2 * (c[0] - x) / 3, y + 2 * (c[1] - y) / 3, c[2] + 2 * (c[0] - c[2]) / 3,
                            c[3] + 2 * (c[1] - c[3]) / 3, c[2], c[3]);
                    c[0] = c[2];
                    c[1] = c[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    operator("c", c[0], c[1], c[2], c[3], c[4], c[5]);
                    c[0] = c[4];
                    c[1] = c[5];
                }
                default -> content.append("h\n");
            }
            x = c[0];
            y = c[1];
        }
        return path.getWindingRule();
    }

    private void operator(String name, double... numbers) {
        for (double number : numbers) {
            content.append(number(number)).append(' ');
        }
        content.append(name).append('\n');
    }

    @Override
    public Graphics create() {
        return new PdfCanvas(this);
    }

    @Override
    public void dispose() {
        // There is nothing to give back.
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return null;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics().getFontMetrics(font);
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException("A page has no exclusive or.");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("A page cannot be copied from.");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw noImages();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw noImages();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw noImages();
    }

    private static UnsupportedOperationException noImages() {
        return new UnsupportedOperationException("Charts are drawn without images.");
    }
}
