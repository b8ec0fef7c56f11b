/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.Objects;
import org.ohmlab.chart.SeriesStyle;

/**
 * A piece of a series' line with its mark, as small as an icon: where a list names the series of a chart, the list is
 * its legend.
 */
public final class SeriesSample {

    private static final int BYTES = 3;

    private SeriesSample() {
    }

    /**
     * @param style the look of the series
     * @param theme its colours, and the ground
     * @param size width and height in points
     * @param scale pixels per point
     * @return red, green and blue of each pixel of the square, row by row
     */
    public static byte[] pixels(SeriesStyle style, Theme theme, int size, double scale) {
        Objects.requireNonNull(style, "style");
        int width = (int) Math.round(size * scale);
        BufferedImage image = new BufferedImage(width, width, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            ChartDrawing.smooth(graphics);
            graphics.setPaint(theme.background());
            graphics.fillRect(0, 0, width, width);
            graphics.scale(scale, scale);
            graphics.setPaint(theme.of(style));
            graphics.setStroke(Look.line(style));
            graphics.draw(new Line2D.Double(0, size / 2.0, size, size / 2.0));
            Look.drawMark(graphics, style, theme, size / 2.0, size / 2.0);
        } finally {
            graphics.dispose();
        }
        byte[] bytes = new byte[BYTES * width * width];
        for (int i = 0; i < width * width; i++) {
            int rgb = image.getRGB(i % width, i / width);
            bytes[BYTES * i] = (byte) (rgb >> 16);
            bytes[BYTES * i + 1] = (byte) (rgb >> 8);
            bytes[BYTES * i + 2] = (byte) rgb;
        }
        return bytes;
    }
}
