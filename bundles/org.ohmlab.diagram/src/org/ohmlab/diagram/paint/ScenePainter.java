/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.paint;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.Diagnostic;
import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.scene.BadgeFigure;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.FeedbackLine;
import org.ohmlab.diagram.scene.Figure;
import org.ohmlab.diagram.scene.Glyph;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.LayerTexts;
import org.ohmlab.diagram.scene.LossFigure;
import org.ohmlab.diagram.scene.Metrics;
import org.ohmlab.diagram.scene.Scene;

/** Draws a scene: feedback lines at the bottom, then connections, figures and badges. */
public final class ScenePainter {

    private static final double RADIUS = 6;
    private static final double CORNER = 7;
    private static final double[] OVF_DASH = {6, 4};
    private static final double[] IRS_DASH = {2, 4};
    private static final String ELLIPSIS = "\u2026";

    private final Surface surface;
    private final Colors colors;
    private final Set<Figure> selected;
    private final boolean detailed;

    /**
     * @param surface where to draw
     * @param colors the theme's colours
     * @param selected the figures to draw as selected
     */
    public ScenePainter(Surface surface, Colors colors, Set<Figure> selected) {
        this(surface, colors, selected, true);
    }

    /**
     * @param surface where to draw
     * @param colors the theme's colours
     * @param selected the figures to draw as selected
     * @param detailed false to leave out texts and glyphs, which nobody can read in a small picture
     */
    public ScenePainter(Surface surface, Colors colors, Set<Figure> selected, boolean detailed) {
        this.detailed = detailed;
        this.surface = surface;
        this.colors = colors;
        this.selected = selected;
    }

    /**
     * Draws what is visible.
     *
     * @param scene the scene
     * @param visible figures outside of it may be left out
     */
    public void paint(Scene scene, Box visible) {
        surface.box(visible, 0, colors.get(ColorRole.PAGE), null);
        scene.lines().forEach(this::feedbackLine);
        scene.badges().stream().filter(each -> each.bounds().intersects(visible)).forEach(this::branch);
        scene.connections().stream().filter(each -> each.bounds().grown(8).intersects(visible))
                .forEach(this::connection);
        scene.layers().stream().filter(each -> each.bounds().grown(8).intersects(visible)).forEach(this::layer);
        scene.loss().filter(each -> each.bounds().grown(8).intersects(visible)).ifPresent(this::loss);
        if (detailed) {
            // Shapes lie above figures: when boxes have been moved close together they must still be readable.
            scene.connections().stream().filter(each -> each.bounds().intersects(visible)).forEach(this::shape);
        }
        scene.badges().stream().filter(each -> each.bounds().intersects(visible)).forEach(this::badge);
    }

    private void feedbackLine(FeedbackLine line) {
        Rgb color = colors.get(ColorRole.of(line.kind()));
        surface.line(line.route(), CORNER, new Stroke(color, 1.5, dash(line.kind())));
        for (Point joint : line.joints()) {
            surface.box(new Box(joint.x() - 2.5, joint.y() - 2.5, 5, 5), 2.5, color, null);
        }
        List<Point> route = line.route();
        arrow(route.get(route.size() - 2), route.get(route.size() - 1), color);
    }

    private static double[] dash(FeedbackKind kind) {
        return kind == FeedbackKind.OVF ? OVF_DASH : IRS_DASH;
    }

    private void branch(BadgeFigure badge) {
        Rgb color = colors.get(ColorRole.of(badge.kind()));
        boolean marked = selected.contains(badge);
        Rgb shade = badge.implied() ? color.mix(colors.get(ColorRole.PAGE), 0.45) : color;
        surface.line(marked ? badge.route() : badge.branch(), marked ? CORNER : 0,
                new Stroke(shade, marked ? 2.5 : 1.25, dash(badge.kind())));
    }

    private void connection(ConnectionFigure connection) {
        boolean marked = selected.contains(connection);
        ColorRole role = marked ? ColorRole.SELECTION : connection.broken() ? ColorRole.ERROR : ColorRole.CONNECTION;
        Rgb color = colors.get(role);
        List<Point> route = connection.route();
        surface.line(route, CORNER, connection.broken() ? new Stroke(color, marked ? 2.5 : 1.5, 4, 3)
                : new Stroke(color, marked ? 2.5 : 1.25));
        arrow(route.get(route.size() - 2), route.get(route.size() - 1), color);
    }

    private void arrow(Point from, Point to, Rgb color) {
        double length = Math.max(1e-9, from.distance(to));
        double dx = (to.x() - from.x()) / length;
        double dy = (to.y() - from.y()) / length;
        surface.polygon(List.of(to, to.plus(-6.5 * dx - 3.5 * dy, -6.5 * dy + 3.5 * dx),
                to.plus(-6.5 * dx + 3.5 * dy, -6.5 * dy - 3.5 * dx)), color);
    }

    private void shape(ConnectionFigure connection) {
        Rgb color = colors.get(connection.broken() ? ColorRole.ERROR : ColorRole.QUIET_INK);
        Point place = connection.label();
        double width = surface.width(connection.shape(), FontRole.SHAPE);
        surface.box(new Box(place.x() - 2, place.y() - 7, width + 4, 14), 3, colors.get(ColorRole.PAGE), null);
        surface.text(connection.shape(), place.x(), place.y(), FontRole.SHAPE, color);
    }

    private void layer(LayerFigure figure) {
        Box box = figure.box();
        Rgb family = colors.get(ColorRole.of(figure.look().family()));
        // In the small picture the colour of the kind is all that can be told.
        Rgb fill = colors.get(ColorRole.FIGURE).mix(family, detailed ? 0 : 0.3);
        Rgb tint = fill.mix(family, 0.14);
        selection(figure, box, RADIUS);
        surface.box(box, RADIUS, fill, null);
        Box field = new Box(box.x(), box.y(), Metrics.GLYPH_FIELD, box.height());
        surface.box(field, RADIUS, tint, null);
        surface.box(new Box(field.right() - RADIUS, box.y(), RADIUS, box.height()), 0, tint, null);
        Rgb border = figure.severity() >= Diagnostic.ERROR ? colors.get(ColorRole.ERROR)
                : family.mix(colors.get(ColorRole.OUTLINE), 0.45);
        boolean digital = figure.digital();
        double width = figure.severity() >= Diagnostic.ERROR ? 1.75 : 1.25;
        surface.box(box, RADIUS, null, digital ? new Stroke(border, width, 3, 2) : new Stroke(border, width));
        if (detailed) {
            GlyphPainter.paint(surface, figure.look().glyph(), field.center(), family, tint);
            texts(figure, box);
        }
        if (figure.severity() >= Diagnostic.WARNING) {
            problem(box, figure.severity() >= Diagnostic.ERROR);
        }
    }

    private void texts(LayerFigure figure, Box box) {
        double left = box.x() + Metrics.GLYPH_FIELD + 8;
        double end = box.right() - (figure.badged() ? Metrics.BADGE_WIDTH - Metrics.BADGE_OVERHANG + 4 : 8);
        double room = end - left;
        Rgb ink = colors.get(ColorRole.INK);
        Rgb quiet = colors.get(ColorRole.QUIET_INK);
        if (!figure.look().compact()) {
            surface.text(shortened(figure.title(), room, FontRole.TITLE), left, box.y() + 15, FontRole.TITLE, ink);
            surface.text(shortened(figure.subtitle(), room, FontRole.BODY), left, box.y() + 32, FontRole.BODY, quiet);
            return;
        }
        double kind = surface.width(figure.subtitle(), FontRole.BODY);
        String title = shortened(figure.title(), Math.max(40, end - left - kind - 8), FontRole.TITLE);
        surface.text(title, left, box.center().y(), FontRole.TITLE, ink);
        double used = surface.width(title, FontRole.TITLE) + 8;
        String subtitle = shortened(figure.subtitle(), end - left - used, FontRole.BODY);
        surface.text(subtitle, left + used, box.center().y() + 0.5, FontRole.BODY, quiet);
    }

    private void problem(Box box, boolean error) {
        Point center = new Point(box.x(), box.y());
        Rgb color = colors.get(error ? ColorRole.ERROR : ColorRole.WARNING);
        Rgb mark = colors.get(ColorRole.PAGE);
        if (error) {
            surface.box(new Box(center.x() - 7, center.y() - 7, 14, 14), 7, color, new Stroke(mark, 1.5));
        } else {
            surface.polygon(List.of(center.plus(0, -8.5), center.plus(9, 7), center.plus(-9, 7)), color);
        }
        surface.line(List.of(center.plus(0, error ? -3.5 : -3), center.plus(0, 1)), 0, new Stroke(mark, 2));
        surface.box(new Box(center.x() - 1, center.y() + 3, 2, 2), 1, mark, null);
    }

    private void loss(LossFigure figure) {
        Box box = figure.box();
        Rgb ink = colors.get(ColorRole.INK);
        Rgb fill = colors.get(ColorRole.FIGURE);
        selection(figure, box, box.height() / 2);
        surface.box(box, box.height() / 2, fill, new Stroke(ink.mix(fill, 0.35), 1.5));
        String text = LayerTexts.loss();
        double width = surface.width(text, FontRole.TITLE) + 24;
        double left = box.center().x() - width / 2;
        GlyphPainter.paint(surface, Glyph.LOSS, new Point(left + 8, box.center().y()), ink, fill);
        surface.text(text, left + 24, box.center().y(), FontRole.TITLE, ink);
    }

    private void badge(BadgeFigure badge) {
        Box box = badge.box();
        Rgb color = colors.get(ColorRole.of(badge.kind()));
        Rgb page = colors.get(ColorRole.PAGE);
        selection(badge, box, box.height() / 2);
        if (badge.implied()) {
            surface.box(box, box.height() / 2, page, new Stroke(color, 1, 3, 2));
        } else {
            surface.box(box, box.height() / 2, color, new Stroke(page, 1));
        }
        if (!detailed) {
            return;
        }
        double width = surface.width(badge.text(), FontRole.BADGE);
        surface.text(badge.text(), box.center().x() - width / 2, box.center().y(), FontRole.BADGE,
                badge.implied() ? color : color.brightness() > 0.5 ? colors.get(ColorRole.PAGE)
                        : colors.get(ColorRole.FIGURE));
    }

    private void selection(Figure figure, Box box, double radius) {
        if (selected.contains(figure)) {
            Rgb color = colors.get(ColorRole.SELECTION);
            surface.box(box.grown(3.5), radius + 3.5, color.mix(colors.get(ColorRole.PAGE), 0.7),
                    new Stroke(color, 2));
        }
    }

    /** Cuts a text that is too long, with an ellipsis at its end. */
    private String shortened(String text, double room, FontRole font) {
        if (surface.width(text, font) <= room) {
            return text;
        }
        int shortest = 0;
        int longest = text.length();
        while (shortest < longest) {
            int middle = (shortest + longest + 1) / 2;
            if (surface.width(text.substring(0, middle) + ELLIPSIS, font) <= room) {
                shortest = middle;
            } else {
                longest = middle - 1;
            }
        }
        return shortest == 0 ? "" : text.substring(0, shortest).stripTrailing() + ELLIPSIS;
    }
}
