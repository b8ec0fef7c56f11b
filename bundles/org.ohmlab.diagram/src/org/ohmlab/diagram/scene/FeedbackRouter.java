/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.ohmlab.diagram.feedback.FeedbackEntry;
import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;

/** Places badges and leads them to the loss: a short branch each, then one line per kind to the right of everything. */
final class FeedbackRouter {

    private static final double DISTANCE = 34;
    private static final double BETWEEN = 16;

    private final double right;
    private final Box loss;
    private final List<BadgeFigure> badges = new ArrayList<>();
    private final List<FeedbackLine> lines = new ArrayList<>();

    /**
     * @param right right edge of everything else
     * @param loss place of the loss
     */
    FeedbackRouter(double right, Box loss) {
        this.right = right;
        this.loss = loss;
    }

    /**
     * @param host box of the layer
     * @param place how many badges of the layer came before
     * @param count how many badges the layer has
     * @return the badge's place: astride the right edge; two share a tall layer's height, further ones stand beside
     */
    static Box badge(Box host, int place, int count) {
        boolean pairs = host.height() >= 2 * Metrics.BADGE_HEIGHT + 6 && count > 1;
        int column = pairs ? place / 2 : place;
        double x = host.right() + Metrics.BADGE_OVERHANG - Metrics.BADGE_WIDTH
                + column * (Metrics.BADGE_WIDTH + 4);
        double offset = pairs ? (place % 2 == 0 ? -1 : 1) * (Metrics.BADGE_HEIGHT / 2 + 2) : 0;
        return new Box(x, host.center().y() + offset - Metrics.BADGE_HEIGHT / 2, Metrics.BADGE_WIDTH,
                Metrics.BADGE_HEIGHT);
    }

    void add(FeedbackEntry entry, Box place) {
        double x = right + DISTANCE + (entry.kind() == FeedbackKind.OVF ? 0 : BETWEEN);
        double y = place.center().y();
        Point start = new Point(place.right(), y);
        Point joint = new Point(x, y);
        double arrival = arrival(entry.kind());
        List<Point> route = List.of(start, joint, new Point(x, arrival), new Point(loss.right(), arrival));
        String text = entry.kind() == FeedbackKind.OVF ? "OVF" : "IRS " + entry.rank();
        badges.add(new BadgeFigure(entry.kind(), entry.host(), entry.point(), place, text, List.of(start, joint),
                route));
    }

    /** The inner line enters above the outer one, so that the two do not cross. */
    private double arrival(FeedbackKind kind) {
        return loss.center().y() + (kind == FeedbackKind.OVF ? -6 : 6);
    }

    void finish() {
        for (FeedbackKind kind : FeedbackKind.values()) {
            List<Point> joints = badges.stream().filter(badge -> badge.kind() == kind)
                    .map(badge -> badge.branch().get(1)).sorted(Comparator.comparingDouble(Point::y)).toList();
            if (!joints.isEmpty()) {
                double x = joints.get(0).x();
                double y = arrival(kind);
                List<Point> route = new ArrayList<>(List.of(joints.get(0), new Point(x, y),
                        new Point(loss.right(), y)));
                if (joints.get(joints.size() - 1).y() > y) {
                    // Someone moved the loss above the points: the line then reaches down to the lowest one.
                    route.add(0, joints.get(joints.size() - 1));
                }
                lines.add(new FeedbackLine(kind, route, joints));
            }
        }
    }

    List<BadgeFigure> badges() {
        return badges;
    }

    List<FeedbackLine> lines() {
        return lines;
    }
}
