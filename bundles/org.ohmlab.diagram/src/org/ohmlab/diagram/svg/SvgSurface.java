/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.svg;

import java.util.List;
import java.util.Locale;

import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.paint.FontRole;
import org.ohmlab.diagram.paint.Rgb;
import org.ohmlab.diagram.paint.Stroke;
import org.ohmlab.diagram.paint.Surface;

/** Writes SVG elements. Equal scenes give equal text. */
final class SvgSurface implements Surface {

    private final StringBuilder out = new StringBuilder();

    /** @return the elements written so far */
    String elements() {
        return out.toString();
    }

    @Override
    public void box(Box box, double radius, Rgb fill, Stroke stroke) {
        out.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y()))
                .append("\" width=\"").append(number(box.width())).append("\" height=\"")
                .append(number(box.height())).append('"');
        double limit = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        if (limit > 0) {
            out.append(" rx=\"").append(number(limit)).append('"');
        }
        out.append(" fill=\"").append(fill == null ? "none" : fill.hex()).append('"');
        stroke(stroke);
        out.append("/>\n");
    }

    @Override
    public void line(List<Point> points, double radius, Stroke stroke) {
        out.append("<path d=\"").append(path(points, radius)).append("\" fill=\"none\"");
        stroke(stroke);
        out.append(" stroke-linejoin=\"round\"/>\n");
    }

    private static String path(List<Point> points, double radius) {
        StringBuilder path = new StringBuilder("M").append(at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point corner = points.get(i);
            double room = Math.min(radius,
                    Math.min(corner.distance(points.get(i - 1)), corner.distance(points.get(i + 1))) / 2);
            if (room <= 0) {
                path.append('L').append(at(corner));
            } else {
                path.append('L').append(at(toward(corner, points.get(i - 1), room))).append('Q').append(at(corner))
                        .append(' ').append(at(toward(corner, points.get(i + 1), room)));
            }
        }
        return path.append('L').append(at(points.get(points.size() - 1))).toString();
    }

    private static Point toward(Point from, Point to, double way) {
        double share = way / from.distance(to);
        return from.plus((to.x() - from.x()) * share, (to.y() - from.y()) * share);
    }

    @Override
    public void polygon(List<Point> points, Rgb fill) {
        out.append("<polygon points=\"");
        for (int i = 0; i < points.size(); i++) {
            out.append(i == 0 ? "" : " ").append(at(points.get(i)));
        }
        out.append("\" fill=\"").append(fill.hex()).append("\"/>\n");
    }

    @Override
    public void text(String text, double left, double middle, FontRole font, Rgb color) {
        out.append("<text x=\"").append(number(left)).append("\" y=\"").append(number(middle + font.size() * 0.36))
                .append("\" font-size=\"").append(number(font.size())).append('"')
                .append(font.bold() ? " font-weight=\"bold\"" : "").append(" fill=\"").append(color.hex())
                .append("\">").append(escaped(text)).append("</text>\n");
    }

    @Override
    public double width(String text, FontRole font) {
        return TextWidths.of(text, font.size(), font.bold());
    }

    private void stroke(Stroke stroke) {
        if (stroke == null) {
            return;
        }
        out.append(" stroke=\"").append(stroke.color().hex()).append("\" stroke-width=\"")
                .append(number(stroke.width())).append('"');
        if (stroke.dash().length > 0) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < stroke.dash().length; i++) {
                out.append(i == 0 ? "" : " ").append(number(stroke.dash()[i]));
            }
            out.append('"');
        }
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** At most two decimals, none when they are zero. */
    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        text = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return "-0".equals(text) ? "0" : text;
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    // Control characters have no place in XML 1.0.
                    if (letter >= ' ') {
                        safe.appendCodePoint(letter);
                    }
                }
            }
        });
        return safe.toString();
    }
}
