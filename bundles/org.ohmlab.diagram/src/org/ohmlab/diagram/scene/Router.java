/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;

/**
 * Routes connections with right angles around boxes. The first input enters from above; further inputs enter from the
 * side they come from. What cannot go straight takes a lane to the right of what stands in its way; lanes of different
 * connections keep apart.
 */
final class Router {

    /** Branches leave close to the figure, so that the shape's text has room below. */
    private static final double STUB = 10;
    private static final double BRANCH = 5;
    private static final double LANE_GAP = 14;
    private static final double LANE_STEP = 10;
    private static final int LONGEST_SEARCH = 200;

    private final List<Box> boxes;
    private final List<Box> lanes = new ArrayList<>();

    /** @param boxes all boxes that connections must not cross, badges included */
    Router(List<Box> boxes) {
        this.boxes = List.copyOf(boxes);
    }

    /**
     * @param source box of the layer that gives
     * @param target box of the layer that reads
     * @param index place among the target's inputs
     * @return the corners
     */
    List<Point> route(Box source, Box target, int index) {
        Point start = new Point(source.center().x(), source.bottom());
        return index == 0 ? toTop(source, target, start) : toSide(source, target, start, index);
    }

    private List<Point> toTop(Box source, Box target, Point start) {
        Point end = new Point(target.center().x(), target.y());
        if (end.y() >= start.y() + 2 * STUB) {
            if (Math.abs(end.x() - start.x()) < 1) {
                if (free(start.x(), start.y(), end.y(), source, target)) {
                    return List.of(start, end);
                }
            } else {
                double early = start.y() + BRANCH;
                if (free(end.x(), early, end.y(), source, target)
                        && freeAcross(early, start.x(), end.x(), source, target)) {
                    return List.of(start, new Point(start.x(), early), new Point(end.x(), early), end);
                }
                double late = end.y() - STUB;
                if (free(start.x(), start.y(), late, source, target)
                        && freeAcross(late, start.x(), end.x(), source, target)) {
                    return List.of(start, new Point(start.x(), late), new Point(end.x(), late), end);
                }
            }
        }
        double from = start.y() + BRANCH;
        double to = end.y() - STUB;
        double lane = lane(Math.min(from, to), Math.max(from, to), Math.max(source.right(), target.right()),
                Math.min(start.x(), end.x()));
        return List.of(start, new Point(start.x(), from), new Point(lane, from), new Point(lane, to),
                new Point(end.x(), to), end);
    }

    private List<Point> toSide(Box source, Box target, Point start, int index) {
        // Several inputs on one side enter a little apart.
        double y = target.center().y() + Math.min(index - 1, 2) * 6;
        boolean fromRight = start.x() > target.right() + STUB;
        boolean fromLeft = start.x() < target.x() - STUB;
        if ((fromRight || fromLeft) && y > start.y() + 2 && free(start.x(), start.y(), y, source, target)) {
            double x = fromRight ? target.right() : target.x();
            if (freeAcross(y, start.x(), x, source, target)) {
                return List.of(start, new Point(start.x(), y), new Point(x, y));
            }
        }
        double from = start.y() + BRANCH;
        double lane = lane(Math.min(from, y), Math.max(from, y), Math.max(source.right(), target.right()),
                Math.min(start.x(), target.center().x()));
        return List.of(start, new Point(start.x(), from), new Point(lane, from), new Point(lane, y),
                new Point(target.right(), y));
    }

    /** Whether a vertical line crosses nothing but its own ends' boxes. */
    private boolean free(double x, double top, double bottom, Box source, Box target) {
        return crossed(new Box(x - 4, Math.min(top, bottom), 8, Math.abs(bottom - top)), source, target) == null;
    }

    private boolean freeAcross(double y, double a, double b, Box source, Box target) {
        return crossed(new Box(Math.min(a, b), y - 4, Math.abs(a - b), 8), source, target) == null;
    }

    private Box crossed(Box line, Box source, Box target) {
        for (Box box : boxes) {
            if (box.intersects(line) && !covers(box, source) && !covers(box, target)) {
                return box;
            }
        }
        return null;
    }

    /** The boxes include badges, the ends do not. */
    private static boolean covers(Box box, Box end) {
        return box.x() == end.x() && box.y() == end.y() && box.height() == end.height();
    }

    /** The nearest free lane to the right; what lies wholly to the right of it is no obstacle. */
    private double lane(double top, double bottom, double least, double left) {
        double x = least + Metrics.BADGE_OVERHANG + LANE_GAP;
        for (int i = 0; i < LONGEST_SEARCH; i++) {
            Box line = new Box(x - 4, top, 8, bottom - top);
            Box obstacle = boxes.stream().filter(line::intersects).findFirst().orElse(null);
            if (obstacle != null) {
                x = obstacle.right() + LANE_GAP;
            } else if (lanes.stream().anyMatch(line::intersects)) {
                x += LANE_STEP;
            } else {
                break;
            }
        }
        lanes.add(new Box(x - 4, top, 8, Math.max(1, bottom - top)));
        return x;
    }
}
