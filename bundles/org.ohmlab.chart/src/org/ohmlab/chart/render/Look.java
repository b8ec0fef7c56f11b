/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ohmlab.chart.SeriesStyle;

/**
 * The mark and dash of a series. Series of different slots differ in mark and dash, so that a chart printed in grey
 * still tells them apart; where a colour comes round again, the marks are hollow and shapes and dashes have moved on.
 */
final class Look {

    /** How many colours a palette has before the first comes round again. */
    static final int COLOURS = 7;

    private static final double RADIUS = 4.2;
    private static final float LINE_WIDTH = 2f;
    private static final float MARK_EDGE = 1.7f;

    private static final List<Shape> MARKS = List.of(
            new Ellipse2D.Double(-RADIUS * 0.95, -RADIUS * 0.95, 1.9 * RADIUS, 1.9 * RADIUS),
            new Rectangle2D.Double(-RADIUS * 0.88, -RADIUS * 0.88, 1.76 * RADIUS, 1.76 * RADIUS),
            polygon(3, -90, 1.28),
            polygon(4, -90, 1.22),
            polygon(3, 90, 1.28),
            cross(45),
            polygon(5, -90, 1.12),
            cross(0),
            star(),
            polygon(6, 0, 1.1),
            polygon(3, 0, 1.28));

    // The first dash is a full line; the reference has a dash of its own.
    private static final float[][] DASHES = {{}, {11, 3}, {6, 3}, {11, 3, 2, 3}, {2, 3}, {6, 3, 2, 3}, {16, 4},
        {11, 3, 2, 3, 2, 3}, {4, 5}, {16, 3, 4, 3}, {9, 6}};
    private static final float[] REFERENCE_DASH = {5, 4};

    private Look() {
    }

    static Shape mark(SeriesStyle style) {
        return style.role() == SeriesStyle.Role.REFERENCE ? polygon(4, -90, 1.0)
                : MARKS.get(shift(style) % MARKS.size());
    }

    static boolean filled(SeriesStyle style) {
        return style.role() == SeriesStyle.Role.SUBJECT && rounds(style) % 2 == 0;
    }

    static BasicStroke line(SeriesStyle style) {
        float[] dash = style.role() == SeriesStyle.Role.REFERENCE ? REFERENCE_DASH
                : DASHES[shift(style) % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(LINE_WIDTH, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                : new BasicStroke(LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** Draws the mark at a place, in the theme's colours. */
    static void drawMark(Graphics2D graphics, SeriesStyle style, Theme theme, double x, double y) {
        Shape shape = AffineTransform.getTranslateInstance(x, y).createTransformedShape(mark(style));
        // The rim in the background's colour keeps marks apart that lie on each other.
        graphics.setPaint(filled(style) ? theme.of(style) : theme.background());
        graphics.fill(shape);
        graphics.setStroke(new BasicStroke(filled(style) ? 0.8f : MARK_EDGE, BasicStroke.CAP_ROUND,
                BasicStroke.JOIN_ROUND));
        graphics.setPaint(filled(style) ? theme.background() : theme.of(style));
        graphics.draw(shape);
    }

    private static int rounds(SeriesStyle style) {
        return style.variant() + style.slot() / COLOURS;
    }

    private static int shift(SeriesStyle style) {
        return style.slot() + 3 * rounds(style);
    }

    private static Shape polygon(int corners, double startDegrees, double scale) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = Math.toRadians(startDegrees + 360.0 * i / corners);
            corner(path, i == 0, RADIUS * scale * Math.cos(angle), RADIUS * scale * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    private static Shape star() {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double angle = Math.toRadians(-90 + 36.0 * i);
            double radius = RADIUS * (i % 2 == 0 ? 1.35 : 0.62);
            corner(path, i == 0, radius * Math.cos(angle), radius * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    private static Shape cross(double degrees) {
        double arm = RADIUS * 1.15;
        double half = RADIUS * 0.38;
        double[][] corners = {{-half, -arm}, {half, -arm}, {half, -half}, {arm, -half}, {arm, half}, {half, half},
            {half, arm}, {-half, arm}, {-half, half}, {-arm, half}, {-arm, -half}, {-half, -half}};
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.length; i++) {
            corner(path, i == 0, corners[i][0], corners[i][1]);
        }
        path.closePath();
        return AffineTransform.getRotateInstance(Math.toRadians(degrees)).createTransformedShape(path);
    }

    private static void corner(Path2D path, boolean first, double x, double y) {
        if (first) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }
}
