/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers are written for readers: the same words in axes, tips, descriptions and tables, in every locale. */
public final class ChartNumbers {

    private static final String MISSING = "–";
    private static final String MINUS = "−";

    private ChartNumbers() {
    }

    /**
     * @param share a share between 0 and 1
     * @param decimals digits behind the point
     * @return for instance {@code 87.3 %} with a no-break space, or a dash when the share is not known
     */
    public static String percent(double share, int decimals) {
        return Double.isFinite(share) ? fixed(100 * share, decimals) + "\u00a0%" : MISSING;
    }

    /**
     * @param value a number
     * @param digits significant digits
     * @return the number in plain notation without trailing zeros, or a dash when it is not known
     */
    public static String significant(double value, int digits) {
        if (!Double.isFinite(value)) {
            return MISSING;
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
        return sign(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
    }

    /**
     * @param value a number
     * @param decimals digits behind the point
     * @return the number with exactly that many digits behind the point, or a dash when it is not known
     */
    public static String fixed(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return MISSING;
        }
        BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return sign(rounded.toPlainString());
    }

    /**
     * @param value a whole number
     * @return the number in groups of three digits, parted by narrow no-break spaces
     */
    public static String grouped(long value) {
        return sign(String.format(Locale.ROOT, "%,d", value).replace(',', '\u202f'));
    }

    private static String sign(String plain) {
        return plain.startsWith("-") ? MINUS + plain.substring(1) : plain;
    }
}
