/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.ohmlab.chart.render.ChartPicture;
import org.ohmlab.chart.render.Viewport;

/**
 * Mouse and keyboard of a chart. Mouse: the pointer near a point says its values; dragging draws up the part to zoom
 * into; Ctrl and the wheel, or the wheel alone once the chart has the focus, zoom about the pointer; dragging with
 * Shift or the middle button moves the part; a double click shows all. Keyboard: arrows walk along a series and from
 * series to series, Home and End go to its ends; plus, minus and 0 zoom; Shift and arrows move; Escape unmarks.
 */
final class ChartGestures {

    private static final double STEP = 1.25;
    private static final int REACH = 16;
    private static final int LEAST_DRAG = 6;

    private final ChartCanvas canvas;
    private Point start;
    private boolean moving;

    private ChartGestures(ChartCanvas canvas) {
        this.canvas = canvas;
    }

    static void install(ChartCanvas canvas) {
        ChartGestures gestures = new ChartGestures(canvas);
        canvas.addListener(SWT.MouseMove, gestures::move);
        canvas.addListener(SWT.MouseDown, gestures::down);
        canvas.addListener(SWT.MouseUp, gestures::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.showAll());
        canvas.addListener(SWT.MouseExit, event -> canvas.mark(null));
        canvas.addListener(SWT.MouseVerticalWheel, gestures::wheel);
        canvas.addListener(SWT.KeyDown, gestures::key);
        canvas.addListener(SWT.Traverse, gestures::traverse);
    }

    private void down(Event event) {
        canvas.setFocus();
        boolean inPlot = canvas.picture().filter(p -> p.inPlot(event.x, event.y)).isPresent();
        moving = event.button == 2 || event.button == 1 && (event.stateMask & SWT.SHIFT) != 0;
        start = inPlot && (event.button == 1 || moving) ? new Point(event.x, event.y) : null;
    }

    private void move(Event event) {
        ChartPicture picture = canvas.picture().orElse(null);
        if (picture == null) {
            return;
        }
        if (start != null && moving) {
            double[] plot = picture.plot();
            canvas.move((start.x - event.x) / plot[2], (event.y - start.y) / plot[3]);
            start = new Point(event.x, event.y);
        } else if (start != null) {
            canvas.band(band(picture, event));
        } else {
            canvas.mark(picture.nearest(event.x, event.y, REACH).orElse(null));
        }
    }

    private void up(Event event) {
        ChartPicture picture = canvas.picture().orElse(null);
        if (start != null && !moving && picture != null) {
            Rectangle band = band(picture, event);
            if (band.width >= LEAST_DRAG && band.height >= LEAST_DRAG) {
                canvas.show(Optional.of(new Viewport(picture.valueX(band.x), picture.valueX(band.x + band.width),
                        picture.valueY(band.y + band.height), picture.valueY(band.y))));
            }
        }
        start = null;
        canvas.band(null);
    }

    private Rectangle band(ChartPicture picture, Event event) {
        double[] plot = picture.plot();
        int x = (int) Math.max(plot[0], Math.min(event.x, plot[0] + plot[2]));
        int y = (int) Math.max(plot[1], Math.min(event.y, plot[1] + plot[3]));
        return new Rectangle(Math.min(x, start.x), Math.min(y, start.y), Math.abs(x - start.x), Math.abs(y - start.y));
    }

    private void wheel(Event event) {
        ChartPicture picture = canvas.picture().orElse(null);
        boolean wanted = canvas.isFocusControl() || (event.stateMask & SWT.MOD1) != 0;
        if (picture == null || !wanted || !picture.inPlot(event.x, event.y)) {
            return;
        }
        double factor = event.count > 0 ? 1 / STEP : STEP;
        boolean onlyX = (event.stateMask & SWT.SHIFT) != 0;
        canvas.zoom(factor, onlyX ? 1 : factor, picture.valueX(event.x), picture.valueY(event.y));
        event.doit = false;
    }

    private void key(Event event) {
        boolean shift = (event.stateMask & SWT.SHIFT) != 0;
        boolean other = (event.stateMask & (SWT.MOD1 | SWT.ALT)) != 0;
        if (other) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> arrow(shift, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(shift, 1, 0);
            case SWT.ARROW_UP -> arrow(shift, 0, 1);
            case SWT.ARROW_DOWN -> arrow(shift, 0, -1);
            case SWT.HOME -> ends(true);
            case SWT.END -> ends(false);
            case SWT.ESC -> canvas.mark(null);
            case SWT.KEYPAD_ADD -> canvas.zoom(1 / STEP);
            case SWT.KEYPAD_SUBTRACT -> canvas.zoom(STEP);
            case SWT.KEYPAD_0 -> canvas.showAll();
            default -> character(event.character);
        }
    }

    private void character(char typed) {
        if (typed == '+' || typed == '=') {
            canvas.zoom(1 / STEP);
        } else if (typed == '-') {
            canvas.zoom(STEP);
        } else if (typed == '0') {
            canvas.showAll();
        }
    }

    private void arrow(boolean shift, int right, int up) {
        if (shift) {
            canvas.move(0.1 * right, 0.1 * up);
        } else if (right != 0) {
            along(right);
        } else {
            across(up);
        }
    }

    /** To the next or previous point of the series. */
    private void along(int step) {
        List<ChartPicture.Spot> spots = spots();
        ChartPicture.Spot now = canvas.selection().orElse(null);
        if (now == null) {
            spots.stream().findFirst().ifPresent(canvas::mark);
            return;
        }
        List<ChartPicture.Spot> own = spots.stream().filter(s -> s.series() == now.series()).toList();
        int at = own.indexOf(now) + step;
        if (at >= 0 && at < own.size()) {
            canvas.mark(own.get(at));
        }
    }

    /** To the nearest place of the next or previous series that has points here. */
    private void across(int up) {
        List<ChartPicture.Spot> spots = spots();
        ChartPicture.Spot now = canvas.selection().orElse(null);
        if (now == null) {
            spots.stream().findFirst().ifPresent(canvas::mark);
            return;
        }
        List<Integer> series = spots.stream().map(ChartPicture.Spot::series).distinct().sorted().toList();
        int at = Math.floorMod(series.indexOf(now.series()) - up, series.size());
        spots.stream().filter(s -> s.series() == series.get(at))
                .min(Comparator.comparingDouble(s -> Math.abs(s.x() - now.x()))).ifPresent(canvas::mark);
    }

    private void ends(boolean first) {
        int series = canvas.selection().map(ChartPicture.Spot::series).orElse(0);
        List<ChartPicture.Spot> own = spots().stream().filter(s -> s.series() == series).toList();
        if (!own.isEmpty()) {
            canvas.mark(own.get(first ? 0 : own.size() - 1));
        }
    }

    private List<ChartPicture.Spot> spots() {
        return canvas.picture().map(ChartPicture::spots).orElse(List.of());
    }

    /** Arrows are the chart's own; Tab goes on, as everywhere. */
    private void traverse(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
    }
}
