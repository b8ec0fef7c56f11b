/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.chart.render.SeriesSample;
import org.ohmlab.chart.render.Theme;

/** The looks of series as icons of a list, on the ground that the list has; given back with the list. */
public final class SeriesImages {

    private static final int SIZE = 16;

    private final Control owner;
    private final Map<SeriesStyle, Image> images = new HashMap<>();
    private RGB ground;

    /** @param owner the list */
    public SeriesImages(Control owner) {
        this.owner = owner;
        owner.addListener(SWT.Dispose, event -> forget());
    }

    /** @return whether the list has another ground than when its icons were drawn, which must be asked for anew */
    public boolean outdated() {
        return ground != null && !ground.equals(owner.getBackground().getRGB());
    }

    /** Gives back all icons; for when no item shows one. */
    public void forget() {
        images.values().forEach(Image::dispose);
        images.clear();
        ground = null;
    }

    /**
     * @param style the look of a series
     * @return its icon
     */
    public Image get(SeriesStyle style) {
        ground = owner.getBackground().getRGB();
        Theme theme = Theme.on(ground.red, ground.green, ground.blue);
        return images.computeIfAbsent(style, wanted -> {
            double scale = DeviceScale.of(owner.getDisplay());
            int width = (int) Math.round(SIZE * scale);
            return DeviceScale.image(owner.getDisplay(), SeriesSample.pixels(wanted, theme, SIZE, scale), width, width,
                    scale);
        });
    }
}
