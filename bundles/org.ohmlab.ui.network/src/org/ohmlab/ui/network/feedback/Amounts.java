/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.feedback;

import java.util.Locale;

/** Large counts in few characters. */
public final class Amounts {

    private static final String[] UNITS = {"", " k", " M", " G", " T"};

    private Amounts() {
    }

    /**
     * @param count a count, not negative
     * @return as {@code 999}, {@code 61.7 k}, {@code 1.23 M}
     */
    public static String of(long count) {
        double value = count;
        int unit = 0;
        while (value >= 999.5 && unit < UNITS.length - 1) {
            value /= 1000;
            unit++;
        }
        String digits = unit == 0 ? Long.toString(count)
                : String.format(Locale.ROOT, value < 9.995 ? "%.2f" : value < 99.95 ? "%.1f" : "%.0f", value);
        return digits + UNITS[unit];
    }
}
