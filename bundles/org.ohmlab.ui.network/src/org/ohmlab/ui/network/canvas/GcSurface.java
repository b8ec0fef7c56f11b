/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Transform;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.geometry.Viewport;
import org.ohmlab.diagram.paint.FontRole;
import org.ohmlab.diagram.paint.Rgb;
import org.ohmlab.diagram.paint.Stroke;
import org.ohmlab.diagram.paint.Surface;

/** Draws on a widget or an image by paths, which stay sharp at any zoom and on any display. */
public final class GcSurface implements Surface {

    /** The control points of a Bezier curve that is a quarter of a circle, nearly. */
    private static final double ROUND = 0.5523;

    private final GC gc;
    private final Fonts fonts;

    /**
     * Prepares drawing.
     *
     * @param gc where to draw
     * @param fonts the fonts, to be reused for the next picture
     * @param view which part
     */
    public GcSurface(GC gc, Fonts fonts, Viewport view) {
        this.gc = gc;
        this.fonts = fonts;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        Transform transform = new Transform(gc.getDevice());
        transform.scale((float) view.zoom(), (float) view.zoom());
        transform.translate((float) -view.x(), (float) -view.y());
        gc.setTransform(transform);
        transform.dispose();
    }

    /** Fonts of the diagram and the widths of texts set in them; to be disposed of with the widget. */
    public static final class Fonts {

        private static final double POINTS_PER_INCH = 72;
        private static final double PIXELS_PER_INCH = 96;
        private static final int MANY = 5000;

        private final Map<FontRole, Font> fonts = new EnumMap<>(FontRole.class);
        private final Map<FontRole, Map<String, Double>> widths = new EnumMap<>(FontRole.class);

        /**
         * @param device the display
         * @param family name of the face
         */
        public Fonts(Device device, String family) {
            for (FontRole role : FontRole.values()) {
                int height = (int) Math.round(role.size() * POINTS_PER_INCH / PIXELS_PER_INCH);
                fonts.put(role, new Font(device, new FontData(family, height, role.bold() ? SWT.BOLD : SWT.NORMAL)));
                widths.put(role, new HashMap<>());
            }
        }

        private double width(GC gc, String text, FontRole role) {
            Map<String, Double> known = widths.get(role);
            if (known.size() > MANY) {
                known.clear();
            }
            return known.computeIfAbsent(text, unknown -> {
                gc.setFont(fonts.get(role));
                return (double) gc.textExtent(unknown, SWT.DRAW_TRANSPARENT).x;
            });
        }

        /** Frees the fonts. */
        public void dispose() {
            fonts.values().forEach(Font::dispose);
        }
    }

    @Override
    public void box(Box box, double radius, Rgb fill, Stroke stroke) {
        Path path = rounded(box, Math.min(radius, Math.min(box.width(), box.height()) / 2));
        if (fill != null) {
            gc.setBackground(color(fill));
            gc.fillPath(path);
        }
        if (stroke != null) {
            use(stroke);
            gc.drawPath(path);
        }
        path.dispose();
    }

    private Path rounded(Box box, double radius) {
        Path path = new Path(gc.getDevice());
        if (radius <= 0) {
            path.addRectangle((float) box.x(), (float) box.y(), (float) box.width(), (float) box.height());
            return path;
        }
        double near = radius * (1 - ROUND);
        move(path, box.x() + radius, box.y());
        line(path, box.right() - radius, box.y());
        curve(path, box.right() - near, box.y(), box.right(), box.y() + near, box.right(), box.y() + radius);
        line(path, box.right(), box.bottom() - radius);
        curve(path, box.right(), box.bottom() - near, box.right() - near, box.bottom(), box.right() - radius,
                box.bottom());
        line(path, box.x() + radius, box.bottom());
        curve(path, box.x() + near, box.bottom(), box.x(), box.bottom() - near, box.x(), box.bottom() - radius);
        line(path, box.x(), box.y() + radius);
        curve(path, box.x(), box.y() + near, box.x() + near, box.y(), box.x() + radius, box.y());
        path.close();
        return path;
    }

    @Override
    public void line(List<Point> points, double radius, Stroke stroke) {
        Path path = new Path(gc.getDevice());
        move(path, points.get(0).x(), points.get(0).y());
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            Point before = points.get(i - 1);
            Point after = points.get(i + 1);
            double room = Math.min(radius, Math.min(corner.distance(before), corner.distance(after)) / 2);
            if (room <= 0) {
                line(path, corner.x(), corner.y());
            } else {
                Point in = toward(corner, before, room);
                Point out = toward(corner, after, room);
                line(path, in.x(), in.y());
                path.quadTo((float) corner.x(), (float) corner.y(), (float) out.x(), (float) out.y());
            }
        }
        Point last = points.get(points.size() - 1);
        line(path, last.x(), last.y());
        use(stroke);
        gc.drawPath(path);
        path.dispose();
    }

    private static Point toward(Point from, Point to, double way) {
        double share = way / from.distance(to);
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    @Override
    public void polygon(List<Point> points, Rgb fill) {
        Path path = new Path(gc.getDevice());
        move(path, points.get(0).x(), points.get(0).y());
        points.forEach(point -> line(path, point.x(), point.y()));
        path.close();
        gc.setBackground(color(fill));
        gc.fillPath(path);
        path.dispose();
    }

    @Override
    public void text(String text, double left, double middle, FontRole font, Rgb color) {
        gc.setFont(fonts.fonts.get(font));
        gc.setForeground(color(color));
        int height = gc.getFontMetrics().getHeight();
        gc.drawText(text, (int) Math.round(left), (int) Math.round(middle - height / 2.0), SWT.DRAW_TRANSPARENT);
    }

    @Override
    public double width(String text, FontRole font) {
        return fonts.width(gc, text, font);
    }

    private void use(Stroke stroke) {
        gc.setForeground(color(stroke.color()));
        LineAttributes attributes =
                new LineAttributes((float) stroke.width(), SWT.CAP_FLAT, SWT.JOIN_ROUND);
        if (stroke.dash().length > 0) {
            attributes.style = SWT.LINE_CUSTOM;
            attributes.dash = new float[stroke.dash().length];
            for (int i = 0; i < attributes.dash.length; i++) {
                attributes.dash[i] = (float) stroke.dash()[i];
            }
        }
        gc.setLineAttributes(attributes);
    }

    private static Color color(Rgb color) {
        return new Color(color.red(), color.green(), color.blue());
    }

    private static void move(Path path, double x, double y) {
        path.moveTo((float) x, (float) y);
    }

    private static void line(Path path, double x, double y) {
        path.lineTo((float) x, (float) y);
    }

    private static void curve(Path path, double x1, double y1, double x2, double y2, double x, double y) {
        path.cubicTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x, (float) y);
    }
}
