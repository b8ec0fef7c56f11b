/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;

/** Finds out how many pixels the screen has per point, and makes images that use all of them. */
final class DeviceScale {

    private static final int FULL = 100;
    private static final PaletteData COLOURS = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private DeviceScale() {
    }

    /** @return pixels per point, such as 2; asked of SWT by the only public way, by letting it ask for an image */
    static double of(Device device) {
        int[] zoom = {FULL};
        Image probe = new Image(device, (ImageDataProvider) asked -> {
            zoom[0] = Math.max(zoom[0], asked);
            int pixels = Math.max(1, asked / FULL);
            return new ImageData(pixels, pixels, 24, COLOURS);
        });
        probe.dispose();
        return zoom[0] / (double) FULL;
    }

    /**
     * @param device the screen
     * @param pixels red, green and blue of each pixel, row by row
     * @param width pixels from left to right
     * @param height pixels from top to bottom
     * @param scale pixels per point
     * @return the image, to be disposed of
     */
    static Image image(Device device, byte[] pixels, int width, int height, double scale) {
        ImageData full = data(pixels, width, height);
        return new Image(device, (ImageDataProvider) asked -> {
            double factor = asked / (FULL * scale);
            boolean fits = Math.abs(factor - 1) < 0.005;
            return fits ? full : full.scaledTo(Math.max(1, (int) Math.round(width * factor)),
                    Math.max(1, (int) Math.round(height * factor)));
        });
    }

    private static ImageData data(byte[] pixels, int width, int height) {
        return new ImageData(width, height, 24, COLOURS, 3 * width, pixels);
    }
}
