/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

/** What of a chart a window shows: several charts of the same series may share one legend. */
public enum ChartPart {
    /** everything that there is room for */
    ALL,
    /** everything but the legend */
    WITHOUT_LEGEND,
    /** the legend alone, its entries below each other */
    LEGEND,
    /** the legend alone, its entries in rows */
    LEGEND_ROWS
}
