/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.render.ChartPicture;
import org.ohmlab.chart.render.Theme;

/** What is drawn over a chart for a moment: the words of a point, a rectangle to zoom into, the focus. */
final class ChartOverlay {

    private static final int RING = 7;
    private static final int PADDING = 8;
    private static final int DISTANCE = 14;
    private static final int MOST_WIDTH = 320;

    private final GC gc;
    private final Theme theme;

    ChartOverlay(GC gc, Theme theme) {
        this.gc = gc;
        this.theme = theme;
        gc.setAntialias(SWT.ON);
    }

    /** Rings the point and says its words beside it, where there is room. */
    void callout(ChartPicture.Spot spot, Chart chart, Rectangle area) {
        int x = (int) Math.round(spot.x());
        int y = (int) Math.round(spot.y());
        Color accent = colour(seriesPart(spot, chart));
        gc.setForeground(accent);
        gc.setLineWidth(2);
        gc.drawOval(x - RING, y - RING, 2 * RING, 2 * RING);
        gc.setLineWidth(1);
        String words = wrapped(spot.words());
        Point text = gc.textExtent(words);
        int width = text.x + 2 * PADDING + 4;
        int height = text.y + 2 * PADDING - 4;
        int left = x + DISTANCE + width <= area.width ? x + DISTANCE : Math.max(2, x - DISTANCE - width);
        int top = y - DISTANCE - height >= 2 ? y - DISTANCE - height : Math.min(area.height - height - 2, y + DISTANCE);
        gc.setBackground(colour("text"));
        gc.fillRoundRectangle(left, top, width, height, 6, 6);
        gc.setBackground(accent);
        gc.fillRectangle(left, top + 4, 4, height - 8);
        gc.setForeground(colour("background"));
        gc.drawText(words, left + PADDING + 4, top + PADDING - 2, true);
    }

    void band(Rectangle band) {
        gc.setForeground(colour("text"));
        gc.setBackground(colour("axis"));
        gc.setAlpha(40);
        gc.fillRectangle(band);
        gc.setAlpha(255);
        gc.drawRectangle(band);
    }

    void focus(Rectangle area) {
        gc.setForeground(colour("axis"));
        gc.setLineStyle(SWT.LINE_DOT);
        gc.drawRectangle(1, 1, area.width - 3, area.height - 3);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private String wrapped(String words) {
        StringBuilder lines = new StringBuilder();
        String line = "";
        for (String word : words.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && gc.textExtent(longer).x > MOST_WIDTH) {
                lines.append(line).append('\n');
                longer = word;
            }
            line = longer;
        }
        return lines.append(line).toString();
    }

    private String seriesPart(ChartPicture.Spot spot, Chart chart) {
        return spot.series() < chart.series().size() ? theme.partOf(chart.series().get(spot.series()).style()).name()
                : "axis";
    }

    private Color colour(String part) {
        String css = theme.parts().stream().filter(p -> p.name().equals(part)).findFirst().orElseThrow().css();
        int rgb = Integer.parseInt(css.substring(1), 16);
        return new Color(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }
}
