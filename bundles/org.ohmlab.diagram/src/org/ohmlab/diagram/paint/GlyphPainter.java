/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.scene.Glyph;

/** Draws the glyphs of layer kinds into a square of 16 x 16, as lines, so that they are sharp at any zoom. */
public final class GlyphPainter {

    private static final double SIZE = 16;
    private static final int CURVE_STEPS = 16;

    private final Surface surface;
    private final Rgb color;
    private final Rgb ground;
    private final double x;
    private final double y;
    private final Stroke line;
    private final Stroke thin;

    private GlyphPainter(Surface surface, Point center, Rgb color, Rgb ground) {
        this.surface = surface;
        this.color = color;
        this.ground = ground;
        this.x = center.x() - SIZE / 2;
        this.y = center.y() - SIZE / 2;
        this.line = new Stroke(color, 1.5);
        this.thin = new Stroke(color, 1);
    }

    /**
     * @param surface where to draw
     * @param glyph what
     * @param center its middle
     * @param color of its lines
     * @param ground what it stands on
     */
    public static void paint(Surface surface, Glyph glyph, Point center, Rgb color, Rgb ground) {
        new GlyphPainter(surface, center, color, ground).paint(glyph);
    }

    private void paint(Glyph glyph) {
        switch (glyph) {
            case INPUT -> picture();
            case CONVOLUTION -> convolution();
            case DENSE -> dense();
            case NORMALIZATION -> {
                curve(t -> Math.exp(-t * t * 6), 4, 12);
                stroke(thin, 1, 13.5, 15, 13.5);
            }
            case RELU -> {
                axes();
                stroke(line, 2, 10, 8, 10, 14, 3);
            }
            case LEAKY_RELU -> {
                axes();
                stroke(line, 2, 12.5, 8, 10, 14, 3);
            }
            case TANH -> {
                axes();
                curve(t -> Math.tanh(3.4 * t) / 2 + 0.5, 3, 13);
            }
            case SIGMOID -> {
                stroke(thin, 1, 13.5, 15, 13.5);
                curve(t -> 1 / (1 + Math.exp(-6 * t)), 3, 12.5);
            }
            case MAX_POOL -> pool(false);
            case AVERAGE_POOL -> pool(true);
            case GLOBAL_POOL -> {
                surface.box(at(1.5, 1.5, 13, 13), 1.5, null, thin);
                surface.box(at(5.5, 5.5, 5, 5), 1, color, null);
            }
            case FLATTEN -> {
                surface.box(at(1.5, 4.5, 6, 7), 1, null, line);
                stroke(thin, 9, 8, 11, 8);
                surface.box(at(12, 1, 3, 14), 1, color, null);
            }
            case DROPOUT -> dropout();
            case ADD -> {
                surface.box(at(1.5, 1.5, 13, 13), 6.5, null, line);
                stroke(line, 8, 4.5, 8, 11.5);
                stroke(line, 4.5, 8, 11.5, 8);
            }
            case CONCAT -> {
                surface.box(at(2, 2, 5, 12), 1, color, null);
                surface.box(at(9, 2, 5, 12), 1, null, line);
            }
            case OVF -> {
                stroke(line, 1, 10, 3.5, 6, 6, 12, 8.5, 4, 11, 12, 13, 7, 15, 9);
            }
            case IRS -> {
                stroke(line, 4, 1.5, 4, 14.5);
                stroke(line, 4, 8, 11, 8);
                surface.box(at(10, 5, 6, 6), 3, color, null);
            }
            case POINTER -> surface.polygon(points(4, 1, 4, 13, 7, 10.2, 9.2, 15, 11.2, 14, 9, 9.4, 13, 9), color);
            case LINK -> {
                surface.box(at(1, 1, 5, 5), 1, null, line);
                surface.box(at(10, 10, 5, 5), 1, color, null);
                stroke(line, 3.5, 6, 3.5, 12.5, 10, 12.5);
            }
            case LOSS -> {
                surface.box(at(1.5, 1.5, 13, 13), 6.5, null, line);
                surface.box(at(5.5, 5.5, 5, 5), 2.5, color, null);
            }
        }
    }

    private void picture() {
        surface.box(at(1.5, 2.5, 13, 11), 1.5, null, line);
        stroke(thin, 2.5, 12, 6, 7.5, 9, 11, 11, 9, 13.5, 12);
        surface.box(at(10, 4.5, 2.5, 2.5), 1.25, color, null);
    }

    private void convolution() {
        surface.box(at(1, 1, 14, 14), 1.5, null, thin);
        stroke(thin, 5.67, 1, 5.67, 15);
        stroke(thin, 10.33, 1, 10.33, 15);
        stroke(thin, 1, 5.67, 15, 5.67);
        stroke(thin, 1, 10.33, 15, 10.33);
        surface.box(at(1, 1, 9.33, 9.33), 1.5, color.mix(ground, 0.55), line);
    }

    private void dense() {
        for (double left : new double[] {3, 8, 13}) {
            for (double right : new double[] {5.5, 10.5}) {
                stroke(new Stroke(color.mix(ground, 0.4), 0.8), 3, left, 13, right);
            }
        }
        for (double left : new double[] {3, 8, 13}) {
            surface.box(at(1.2, left - 1.8, 3.6, 3.6), 1.8, color, null);
        }
        for (double right : new double[] {5.5, 10.5}) {
            surface.box(at(11.2, right - 1.8, 3.6, 3.6), 1.8, color, null);
        }
    }

    private void pool(boolean average) {
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                boolean full = !average && row == 0 && column == 1;
                Rgb fill = average ? color.mix(ground, 0.55) : full ? color : null;
                surface.box(at(1 + 4.5 * column, 3.5 + 4.5 * row, 4.5, 4.5), 0.5, fill, thin);
            }
        }
        stroke(thin, 10.5, 8, 12, 8);
        surface.box(at(12, 6, 4, 4), 0.5, average ? color.mix(ground, 0.55) : color, thin);
    }

    private void dropout() {
        double[] places = {4, 8, 12};
        for (int i = 0; i < 9; i++) {
            double cx = places[i % 3];
            double cy = places[i / 3];
            if (i == 1 || i == 3 || i == 8) {
                stroke(thin, cx - 1.4, cy - 1.4, cx + 1.4, cy + 1.4);
                stroke(thin, cx - 1.4, cy + 1.4, cx + 1.4, cy - 1.4);
            } else {
                surface.box(at(cx - 1.4, cy - 1.4, 2.8, 2.8), 1.4, color, null);
            }
        }
    }

    private void axes() {
        Stroke faint = new Stroke(color.mix(ground, 0.5), 1);
        stroke(faint, 1, 10, 15, 10);
        stroke(faint, 8, 2, 8, 14);
    }

    /** @param function from -1..1 to 0..1 */
    private void curve(DoubleUnaryOperator function, double top, double bottom) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= CURVE_STEPS; i++) {
            double t = 2.0 * i / CURVE_STEPS - 1;
            points.add(new Point(x + 8 + t * 6.5, y + bottom - function.applyAsDouble(t) * (bottom - top)));
        }
        surface.line(points, 0, line);
    }

    private void stroke(Stroke how, double... coordinates) {
        surface.line(points(coordinates), 0, how);
    }

    private List<Point> points(double... coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i += 2) {
            points.add(new Point(x + coordinates[i], y + coordinates[i + 1]));
        }
        return points;
    }

    private Box at(double left, double top, double width, double height) {
        return new Box(x + left, y + top, width, height);
    }
}
