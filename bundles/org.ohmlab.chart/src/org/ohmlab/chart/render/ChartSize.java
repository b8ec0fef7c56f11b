/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

/**
 * The size of a picture in the unit of its fonts: a PNG of scale 2 has twice as many pixels each way.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
public record ChartSize(int width, int height) {

    /** Fits a page's width and a screen's half. */
    public static final ChartSize STANDARD = new ChartSize(900, 540);

    private static final int LARGEST = 10_000;

    /** Refuses sizes in which nothing is legible, and those that no machine could hold. */
    public ChartSize {
        if (width < 200 || height < 90 || width > LARGEST || height > LARGEST) {
            throw new IllegalArgumentException("A chart of " + width + " x " + height
                    + " is out of range (200 x 90 to " + LARGEST + " x " + LARGEST + ").");
        }
    }
}
