/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.Objects;

/**
 * An axis: what it measures, how its numbers read, and which part of it is shown.
 *
 * @param label what it measures, with the unit; {@code σ_d} is set with a subscript
 * @param scale how its numbers read
 * @param min first value shown, not finite to let the data decide
 * @param max last value shown, not finite to let the data decide
 */
public record Axis(String label, Scale scale, double min, double max) {

    /** How the numbers of an axis read. */
    public enum Scale {
        /** plain numbers */
        NUMBER,
        /** shares between 0 and 1, written as percent; the axis never leaves that range */
        PERCENT,
        /** whole numbers, such as epochs */
        COUNT
    }

    /** Refuses a range that ends before it begins. */
    public Axis {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(scale, "scale");
        if (min >= max) {
            throw new IllegalArgumentException("The axis '" + label + "' ends at " + max + ", before it begins at "
                    + min + ".");
        }
    }

    /**
     * @param label what it measures
     * @return an axis of plain numbers over the range of the data
     */
    public static Axis number(String label) {
        return new Axis(label, Scale.NUMBER, Double.NaN, Double.NaN);
    }

    /**
     * @param label what it measures
     * @return an axis of percentages over the range of the data
     */
    public static Axis percent(String label) {
        return new Axis(label, Scale.PERCENT, Double.NaN, Double.NaN);
    }

    /**
     * @param label what it counts
     * @return an axis of whole numbers over the range of the data
     */
    public static Axis count(String label) {
        return new Axis(label, Scale.COUNT, Double.NaN, Double.NaN);
    }

    /**
     * @param first the first value to show
     * @return this axis, beginning there
     */
    public Axis from(double first) {
        return new Axis(label, scale, first, max);
    }

    /**
     * @param last the last value to show
     * @return this axis, ending there
     */
    public Axis to(double last) {
        return new Axis(label, scale, min, last);
    }
}
