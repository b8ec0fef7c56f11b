/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.data;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ohmlab.data.ImageSet;

/** The first images of a set side by side, as many as there is room for. */
final class Thumbnails extends Canvas {

    private static final int LEAST = 40;
    private static final int GAP = 4;
    private static final int MOST = 200;
    private static final int WHITE = 255;
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private ImageSet images;
    private Image picture;

    Thumbnails(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Resize, event -> forget());
        addListener(SWT.Dispose, event -> forget());
    }

    /** @param set what to show, or null for nothing */
    void show(ImageSet set) {
        images = set;
        forget();
        redraw();
    }

    private void forget() {
        if (picture != null) {
            picture.dispose();
            picture = null;
        }
    }

    private void paint(Event event) {
        if (images == null) {
            return;
        }
        Rectangle area = getClientArea();
        int height = images.shape().height();
        int width = images.shape().width();
        // Whole factors keep the pixels square and sharp.
        int factor = Math.max(1, (LEAST + Math.max(height, width) - 1) / Math.max(height, width));
        int cellWidth = width * factor + GAP;
        int cellHeight = height * factor + GAP;
        int columns = Math.max(1, (area.width - GAP) / cellWidth);
        int rows = Math.max(1, (area.height - GAP) / cellHeight);
        if (picture == null) {
            picture = new Image(getDisplay(), draw(columns, rows));
        }
        event.gc.setAntialias(SWT.OFF);
        event.gc.setInterpolation(SWT.NONE);
        Rectangle size = picture.getBounds();
        for (int i = 0; i < shown(columns, rows); i++) {
            event.gc.drawImage(picture, i * width % size.width, i * width / size.width * height, width, height,
                    GAP + i % columns * cellWidth, GAP + i / columns * cellHeight, width * factor, height * factor);
        }
    }

    private int shown(int columns, int rows) {
        return Math.min(Math.min(images.size(), columns * rows), MOST);
    }

    /** All shown images in one picture, in rows of as many as there are columns. */
    private ImageData draw(int columns, int rows) {
        int height = images.shape().height();
        int width = images.shape().width();
        int channels = images.shape().channels();
        ImageData data = new ImageData(columns * width, rows * height, 24, COLOURS);
        float[] values = new float[images.shape().values()];
        for (int i = 0; i < shown(columns, rows); i++) {
            images.read(i, values, 0);
            float[] range = range(values);
            for (int pixel = 0; pixel < height * width; pixel++) {
                int rgb = 0;
                for (int colour = 0; colour < 3; colour++) {
                    float value = values[pixel * channels + Math.min(colour, channels - 1)];
                    int shade = Math.round((value - range[0]) / (range[1] - range[0]) * WHITE);
                    rgb = rgb << 8 | Math.max(0, Math.min(WHITE, shade));
                }
                data.setPixel(i % columns * width + pixel % width, i / columns * height + pixel / width, rgb);
            }
        }
        return data;
    }

    /** Bytes have a range of their own; floats may have any, so each image takes all shades. */
    private float[] range(float[] values) {
        if (images.isBytes()) {
            return new float[] {0, WHITE};
        }
        float least = Float.POSITIVE_INFINITY;
        float greatest = Float.NEGATIVE_INFINITY;
        for (float value : values) {
            least = Math.min(least, value);
            greatest = Math.max(greatest, value);
        }
        return new float[] {least, greatest > least ? greatest : least + 1};
    }
}
