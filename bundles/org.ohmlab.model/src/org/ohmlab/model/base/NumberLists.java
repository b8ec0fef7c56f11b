/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.base;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Text form of the numbers in model files, as the generated data types {@code Real}, {@code Numbers} and
 * {@code Integers} use it.
 * <p>
 * A file that is read and written back must not change, on no Java version. {@link Double#toString(double)} is not
 * enough for that: it writes {@code 1.0} where people write {@code 1}, and before Java 19 it did not always find the
 * shortest form. So the shortest decimal number that reads back to the same value is looked for here.
 * </p>
 */
public final class NumberLists {

    /** Seventeen significant digits tell any two doubles apart. */
    private static final int MAX_DIGITS = 17;

    /** From this many zeros after the point on, or before it, the exponent form is used. */
    private static final int MIN_PLAIN_EXPONENT = -4;
    private static final int MAX_PLAIN_EXPONENT = 15;

    private NumberLists() {
    }

    /**
     * Reads one finite number.
     *
     * @param text a decimal number, blanks around it allowed
     * @return the number
     * @throws NumberFormatException when it is no number, infinite or NaN
     */
    public static double parseReal(String text) {
        String trimmed = text.strip();
        // Double.parseDouble also takes "1d", "0x1p3" and "NaN", which other readers of the files do not.
        if (!trimmed.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,9})?")) {
            throw new NumberFormatException("'" + text + "' is not a finite decimal number such as 0.3 or 1e-05");
        }
        double value = Double.parseDouble(trimmed);
        if (Double.isInfinite(value)) {
            throw new NumberFormatException("'" + text + "' is beyond the range of double precision");
        }
        return value == 0 ? 0.0 : value;
    }

    /**
     * Writes one number in the shortest form that reads back to it: {@code 0.001}, {@code 1}, {@code 1e-05}.
     *
     * @param value a finite number; minus zero is written as zero
     * @return its text
     * @throws IllegalArgumentException when the value is infinite or NaN, which no file may hold
     */
    public static String formatReal(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(value + " cannot be written to a model file; set a finite number");
        }
        if (value == 0) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= MAX_DIGITS; digits++) {
            BigDecimal candidate = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (candidate.doubleValue() == value) {
                shortest = candidate;
                break;
            }
        }
        BigDecimal stripped = shortest.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale() - 1;
        if (exponent >= MIN_PLAIN_EXPONENT && exponent <= MAX_PLAIN_EXPONENT) {
            return stripped.toPlainString();
        }
        BigDecimal mantissa = stripped.movePointLeft(exponent);
        return mantissa.stripTrailingZeros().toPlainString()
                + String.format(Locale.ROOT, "e%s%02d", exponent < 0 ? "-" : "+", Math.abs(exponent));
    }

    /**
     * Reads a list of finite numbers separated by white space.
     *
     * @param text the list; empty or blank for an empty list
     * @return an immutable list
     * @throws NumberFormatException when an entry is not a finite number
     */
    public static List<Double> parseNumbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String entry : entries(text)) {
            numbers.add(parseReal(entry));
        }
        return List.copyOf(numbers);
    }

    /**
     * Writes a list of numbers, each in its shortest form, with single blanks between.
     *
     * @param numbers the list; {@code null} counts as empty
     * @return the text
     */
    public static String formatNumbers(List<Double> numbers) {
        StringJoiner text = new StringJoiner(" ");
        if (numbers != null) {
            numbers.forEach(number -> text.add(formatReal(number)));
        }
        return text.toString();
    }

    /**
     * Reads a list of whole numbers separated by white space.
     *
     * @param text the list; empty or blank for an empty list
     * @return an immutable list
     * @throws NumberFormatException when an entry is not a whole number of 64 bits
     */
    public static List<Long> parseIntegers(String text) {
        List<Long> integers = new ArrayList<>();
        for (String entry : entries(text)) {
            try {
                integers.add(Long.valueOf(entry));
            } catch (NumberFormatException e) {
                NumberFormatException clearer = new NumberFormatException("'" + entry + "' is not a whole number");
                clearer.initCause(e);
                throw clearer;
            }
        }
        return List.copyOf(integers);
    }

    /**
     * Writes a list of whole numbers with single blanks between.
     *
     * @param integers the list; {@code null} counts as empty
     * @return the text
     */
    public static String formatIntegers(List<Long> integers) {
        StringJoiner text = new StringJoiner(" ");
        if (integers != null) {
            integers.forEach(integer -> text.add(integer.toString()));
        }
        return text.toString();
    }

    private static List<String> entries(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
    }
}
