/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import org.ohmlab.chart.Chart;

/**
 * What stands around the plot. A file has everything, since it is read alone; a window leaves out what its size has no
 * room for, and what the window says elsewhere.
 *
 * @param legend where the legend stands
 * @param title size of the title's letters, 0 for none: a low chart is named by its vertical axis
 * @param subtitle whether the conditions are said
 * @param notes whether the notes are there
 * @param caption whether the short form of the provenance is there
 */
record ChartFrame(Legend legend, double title, boolean subtitle, boolean notes, boolean caption) {

    /** Where a legend stands. */
    enum Legend {
        /** right of the plot */
        RIGHT,
        /** below the plot */
        BELOW,
        /** nowhere */
        NONE
    }

    /** For files. */
    static final ChartFrame FILE = new ChartFrame(Legend.RIGHT, 17, true, true, true);

    private static final int NARROW = 640;
    private static final int LOW = 330;
    private static final int VERY_LOW = 250;
    private static final int LOWEST = 190;
    private static final int SLIM = 440;
    private static final double MOST_OF_HEIGHT = 0.22;
    private static final double MOST_OF_WIDTH = 0.45;

    /** For a window in which the chart has the given size. */
    static ChartFrame window(Chart chart, ChartPart part, ChartSize size) {
        LegendBlock below = new LegendBlock(chart.series(), Theme.LIGHT, true);
        LegendBlock right = new LegendBlock(chart.series(), Theme.LIGHT, false);
        boolean fitsBelow = below.heightAt(size.width()) <= MOST_OF_HEIGHT * size.height();
        boolean fitsRight = right.width() <= MOST_OF_WIDTH * size.width();
        Legend legend = Legend.NONE;
        if (part == ChartPart.WITHOUT_LEGEND) {
            legend = Legend.NONE;
        } else if (fitsRight && (size.width() >= NARROW || !fitsBelow)) {
            legend = Legend.RIGHT;
        } else if (fitsBelow) {
            legend = Legend.BELOW;
        }
        double title = size.height() >= LOW && size.width() >= SLIM ? 17 : size.height() >= LOWEST ? 13.5 : 0;
        return new ChartFrame(legend, title, size.height() >= VERY_LOW, size.height() >= LOW, false);
    }
}
