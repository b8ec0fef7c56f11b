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
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.ohmlab.chart.SeriesStyle;

/** Draws a histogram: a tinted area with the steps as its outline. */
final class StepArea {

    private static final float OPACITY = 0.26f;
    private static final float WIDTH = 1.8f;

    private StepArea() {
    }

    /** Tints the area in the graphics' current colour. */
    static void fill(Graphics2D graphics, List<Point2D> places, double ground) {
        if (places.size() < 2) {
            return;
        }
        Path2D area = outline(places, ground);
        area.closePath();
        Composite before = graphics.getComposite();
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, OPACITY));
        graphics.fill(area);
        graphics.setComposite(before);
    }

    /** Draws the steps in the graphics' current colour; empty bins between full ones run along the ground. */
    static void draw(Graphics2D graphics, SeriesStyle style, List<Point2D> places, double ground) {
        if (places.size() < 2) {
            return;
        }
        // The first of a colour has a full line; dashes tell the others of that colour apart.
        graphics.setStroke(style.variant() == 0
                ? new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND) : Look.line(style));
        graphics.draw(outline(places, ground));
    }

    private static Path2D outline(List<Point2D> places, double ground) {
        Path2D path = new Path2D.Double();
        path.moveTo(places.get(0).getX(), ground);
        for (int i = 0; i + 1 < places.size(); i++) {
            path.lineTo(places.get(i).getX(), places.get(i).getY());
            path.lineTo(places.get(i + 1).getX(), places.get(i).getY());
        }
        path.lineTo(places.get(places.size() - 1).getX(), ground);
        return path;
    }
}
