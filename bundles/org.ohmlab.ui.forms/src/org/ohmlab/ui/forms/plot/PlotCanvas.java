/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.plot;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * A plot with two axes that is drawn anew at every paint, so that it is sharp at every zoom and follows the theme.
 * Until there is something to draw, and where nothing can be, it shows a sentence instead.
 */
public abstract class PlotCanvas extends Canvas {

    private static final int PAD = 6;
    private static final int TICK = 4;

    private String sentence = "";
    private String description = "";
    private int preferredHeight = 170;

    /** @param parent holds the plot */
    protected PlotCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addPaintListener(event -> paint(event.gc));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = description.isEmpty() ? sentence : description;
            }
        });
    }

    /** @param height height that the plot asks for */
    public void setPreferredHeight(int height) {
        preferredHeight = height;
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? 260 : widthHint,
                heightHint == SWT.DEFAULT ? preferredHeight : heightHint);
    }

    /** @param text shown while there is nothing to draw */
    protected final void setSentence(String text) {
        sentence = text;
        if (!isDisposed()) {
            redraw();
        }
    }

    /** @param text what the plot shows, for readers who do not see it */
    protected final void setDescription(String text) {
        description = text;
    }

    /** @return what the plot shows, in words; empty while there is nothing */
    public final String description() {
        return description;
    }

    /** @return whether there is something to draw */
    protected abstract boolean isFilled();

    /** @return the axis from left to right */
    protected abstract Axis horizontal();

    /** @return the axis from bottom to top */
    protected abstract Axis vertical();

    /**
     * Draws what is between the axes.
     *
     * @param gc clipped to the plot's area
     * @param place turns values into places
     * @param colors the colours
     */
    protected abstract void draw(GC gc, Place place, PlotColors colors);

    /** @return names of the series, in the order of the colours; none for no legend */
    protected List<String> legend() {
        return List.of();
    }

    /** Turns values into places. */
    public record Place(Rectangle area, Axis horizontal, Axis vertical) {

        /**
         * @param value a value of the horizontal axis
         * @return its x
         */
        public int x(double value) {
            return area.x + (int) Math.round(horizontal.share(value) * area.width);
        }

        /**
         * @param value a value of the vertical axis
         * @return its y
         */
        public int y(double value) {
            double share = Math.max(-1, Math.min(2, vertical.share(value)));
            return area.y + area.height - (int) Math.round(share * area.height);
        }
    }

    private void paint(GC gc) {
        PlotColors colors = PlotColors.of(this);
        Rectangle all = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setBackground(colors.background());
        gc.fillRectangle(all);
        if (!isFilled()) {
            gc.setForeground(colors.muted());
            Point size = gc.textExtent(sentence, SWT.DRAW_DELIMITER);
            gc.drawText(sentence, Math.max(PAD, (all.width - size.x) / 2), Math.max(0, (all.height - size.y) / 2),
                    SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            return;
        }
        int line = gc.getFontMetrics().getHeight();
        Axis across = horizontal();
        Axis up = vertical();
        int upTicks = Math.max(2, (all.height - 4 * line) / (line * 2));
        int widest = 0;
        for (double tick : up.ticks(upTicks)) {
            widest = Math.max(widest, gc.textExtent(up.text(tick, upTicks)).x);
        }
        int top = PAD + (legend().isEmpty() ? line / 2 : line + PAD);
        Rectangle area = new Rectangle(PAD + line + PAD + widest + TICK + 2, top, 0, 0);
        area.width = all.width - area.x - 3 * PAD;
        area.height = all.height - area.y - 2 * line - TICK - PAD;
        if (area.width < 20 || area.height < 20) {
            return;
        }
        Place place = new Place(area, across, up);
        drawGrid(gc, place, colors, upTicks);
        // Never more than what was clipped already: a scrolled plot would be drawn over its neighbours.
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(new Rectangle(area.x, area.y - 1, area.width + 1, area.height + 2)));
        draw(gc, place, colors);
        gc.setClipping(clip);
        gc.setAlpha(255);
        drawFrame(gc, all, place, colors);
        drawLegend(gc, area, colors);
    }

    private void drawGrid(GC gc, Place place, PlotColors colors, int upTicks) {
        Rectangle area = place.area();
        int acrossTicks = Math.max(2, area.width / 70);
        gc.setLineWidth(1);
        for (double tick : place.vertical().ticks(upTicks)) {
            int y = place.y(tick);
            gc.setForeground(colors.grid());
            gc.drawLine(area.x, y, area.x + area.width, y);
            String text = place.vertical().text(tick, upTicks);
            Point size = gc.textExtent(text);
            gc.setForeground(colors.text());
            gc.drawText(text, area.x - TICK - 2 - size.x, y - size.y / 2, true);
        }
        for (double tick : place.horizontal().ticks(acrossTicks)) {
            int x = place.x(tick);
            gc.setForeground(colors.grid());
            gc.drawLine(x, area.y, x, area.y + area.height);
            String text = place.horizontal().text(tick, acrossTicks);
            Point size = gc.textExtent(text);
            gc.setForeground(colors.text());
            gc.drawText(text, x - size.x / 2, area.y + area.height + TICK, true);
        }
    }

    private void drawFrame(GC gc, Rectangle all, Place place, PlotColors colors) {
        Rectangle area = place.area();
        gc.setForeground(colors.axis());
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
        gc.drawLine(area.x, area.y + area.height, area.x + area.width, area.y + area.height);
        gc.drawLine(area.x, area.y, area.x, area.y + area.height);
        gc.setForeground(colors.muted());
        Point across = gc.textExtent(place.horizontal().label());
        gc.drawText(place.horizontal().label(), area.x + (area.width - across.x) / 2, all.height - across.y - 1, true);
        Point up = gc.textExtent(place.vertical().label());
        Transform turned = new Transform(gc.getDevice());
        try {
            // Turned about the window's origin: what a parent has set must stay.
            gc.getTransform(turned);
            turned.translate(PAD, area.y + (area.height + up.x) / 2f);
            turned.rotate(-90);
            gc.setTransform(turned);
            gc.drawText(place.vertical().label(), 0, 0, true);
        } finally {
            gc.setTransform(null);
            turned.dispose();
        }
    }

    private void drawLegend(GC gc, Rectangle area, PlotColors colors) {
        int x = area.x;
        for (int i = 0; i < legend().size(); i++) {
            String text = legend().get(i);
            Point size = gc.textExtent(text);
            gc.setForeground(colors.series()[i]);
            gc.setLineWidth(2);
            gc.setLineStyle(i == 0 ? SWT.LINE_SOLID : SWT.LINE_DASH);
            gc.drawLine(x, PAD + size.y / 2, x + 22, PAD + size.y / 2);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setForeground(colors.text());
            gc.drawText(text, x + 28, PAD, true);
            x += 28 + size.x + 18;
        }
    }
}
