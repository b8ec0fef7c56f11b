/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

/**
 * One value of a series, with the interval around it when there is one.
 *
 * <p>A number that is not finite means "not known": such a point is left out and the line has a gap there, because a
 * line through a missing value would claim a measurement that was never made.
 *
 * @param x position on the horizontal axis, in the axis' unit
 * @param y value, in the vertical axis' unit (percent axes: 0 to 1)
 * @param low lower end of the interval, not finite when there is none
 * @param high upper end of the interval, not finite when there is none
 */
public record Point(double x, double y, double low, double high) {

    /**
     * A value without an interval.
     *
     * @param x position on the horizontal axis
     * @param y value
     * @return the point
     */
    public static Point of(double x, double y) {
        return new Point(x, y, Double.NaN, Double.NaN);
    }

    /** @return whether the point can be drawn at all */
    public boolean drawable() {
        return Double.isFinite(x) && Double.isFinite(y);
    }

    /** @return whether the point can be drawn and both ends of its interval are known */
    public boolean hasInterval() {
        return drawable() && Double.isFinite(low) && Double.isFinite(high);
    }
}
