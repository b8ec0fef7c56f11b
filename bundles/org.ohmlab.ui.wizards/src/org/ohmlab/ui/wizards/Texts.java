/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what users write into fields for numbers. */
public final class Texts {

    private Texts() {
    }

    /**
     * @param text numbers with blanks, commas or semicolons between, '.' as decimal point
     * @return the numbers, or empty when something else is among them or nothing is there
     */
    public static Optional<List<Double>> numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String word : text.trim().split("[\\s,;]+")) {
            try {
                double number = Double.parseDouble(word);
                if (!Double.isFinite(number)) {
                    return Optional.empty();
                }
                numbers.add(number);
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.of(numbers);
    }

    /**
     * @param text a number, '.' as decimal point
     * @return the number, or empty when it is something else
     */
    public static Optional<Double> number(String text) {
        return numbers(text).filter(numbers -> numbers.size() == 1).map(numbers -> numbers.get(0));
    }
}
