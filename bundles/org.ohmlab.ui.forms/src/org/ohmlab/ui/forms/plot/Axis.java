/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.plot;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A linear axis with ticks at round numbers.
 *
 * @param label what it shows, with the unit
 * @param low value at its start
 * @param high value at its end, above {@code low}
 */
public record Axis(String label, double low, double high) {

    /** Widens an axis without length. */
    public Axis {
        if (!(high > low)) {
            double half = low == 0 ? 1 : Math.abs(low) / 2;
            high = low + half;
            low = low - half;
        }
    }

    /**
     * @param label what it shows
     * @param low least value
     * @param high greatest value
     * @return an axis that ends at a round number above the greatest value, and begins at one below the least
     */
    public static Axis rounded(String label, double low, double high) {
        Axis exact = new Axis(label, low, high);
        double step = exact.step(4);
        return new Axis(label, Math.floor(exact.low / step + 1e-9) * step, Math.ceil(exact.high / step - 1e-9) * step);
    }

    /**
     * @param value a value
     * @return where it is, 0 at the start and 1 at the end
     */
    public double share(double value) {
        return (value - low) / (high - low);
    }

    private double step(int most) {
        double rough = (high - low) / Math.max(1, most);
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            if (power * factor >= rough * (1 - 1e-9)) {
                return power * factor;
            }
        }
        return power * 10;
    }

    /**
     * @param most about how many ticks there is room for
     * @return round numbers on the axis
     */
    public List<Double> ticks(int most) {
        double step = step(most);
        List<Double> ticks = new ArrayList<>();
        long first = (long) Math.ceil(low / step - 1e-9);
        for (long i = first; i * step <= high + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /**
     * @param tick one of the ticks
     * @param most as for {@link #ticks}
     * @return its text, with as many decimals as the ticks need
     */
    public String text(double tick, int most) {
        double step = step(most);
        int decimals = Math.max(0, (int) Math.ceil(-Math.log10(step) - 1e-9));
        // Steps of 2.5 need one digit more than their power of ten says.
        if (Math.abs(step * Math.pow(10, decimals) - Math.rint(step * Math.pow(10, decimals))) > 1e-6) {
            decimals++;
        }
        BigDecimal rounded = BigDecimal.valueOf(tick).setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.toPlainString().replace('-', '\u2212');
    }
}
