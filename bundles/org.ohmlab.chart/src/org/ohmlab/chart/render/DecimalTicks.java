/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.ohmlab.chart.Axis;
import org.ohmlab.chart.ChartNumbers;

/** Steps of 1, 2 or 5 times a power of ten, with exactly the digits that the step needs. */
final class DecimalTicks implements TickUnitSource {

    private final Axis.Scale scale;

    DecimalTicks(Axis.Scale scale) {
        this.scale = scale;
    }

    @Override
    public TickUnit getLargerTickUnit(TickUnit unit) {
        return getCeilingTickUnit(unit.getSize() * 1.01);
    }

    @Override
    public TickUnit getCeilingTickUnit(TickUnit unit) {
        return getCeilingTickUnit(unit.getSize());
    }

    @Override
    public TickUnit getCeilingTickUnit(double size) {
        double least = scale == Axis.Scale.COUNT ? Math.max(1, size) : Math.max(Double.MIN_NORMAL, size);
        int power = (int) Math.floor(Math.log10(least));
        for (int tenth = power; ; tenth++) {
            for (int digit : new int[] {1, 2, 5}) {
                // Division keeps steps below 1 exact to the last bit: 2 / 10 is 0.2, 2 * 0.1 need not be.
                double step = tenth < 0 ? digit / Math.pow(10, -tenth) : digit * Math.pow(10, tenth);
                if (step >= least * (1 - 1e-9)) {
                    return new Step(step, decimals(tenth), scale);
                }
            }
        }
    }

    private int decimals(int power) {
        return Math.max(0, scale == Axis.Scale.PERCENT ? -power - 2 : -power);
    }

    private static final class Step extends NumberTickUnit {

        private static final long serialVersionUID = 1L;

        private final int decimals;
        private final Axis.Scale scale;

        Step(double size, int decimals, Axis.Scale scale) {
            // The format only satisfies the superclass, whose own would depend on the locale.
            super(size, new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT)));
            this.decimals = decimals;
            this.scale = scale;
        }

        @Override
        public String valueToString(double value) {
            if (scale != Axis.Scale.PERCENT && Math.abs(value) < getSize() / 1000) {
                return "0";
            }
            return scale == Axis.Scale.PERCENT ? ChartNumbers.percent(value, decimals)
                    : ChartNumbers.fixed(value, decimals);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Step step && super.equals(other) && decimals == step.decimals
                    && scale == step.scale;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + decimals;
        }
    }
}
