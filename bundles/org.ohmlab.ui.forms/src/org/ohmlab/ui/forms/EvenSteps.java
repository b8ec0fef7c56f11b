/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers at even distances, exact in decimals: 0 to 0.3 by 0.1 ends at 0.3.
 *
 * @param from the first
 * @param to not beyond this
 * @param step the distance, above 0
 */
public record EvenSteps(BigDecimal from, BigDecimal to, BigDecimal step) {

    /** More numbers than this are a slip of the pen. */
    private static final int MOST = 1000;

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException with a sentence
     */
    public EvenSteps {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("The step must be above 0.");
        }
        if (to.compareTo(from) < 0) {
            throw new IllegalArgumentException("The last number must not be below the first.");
        }
        if (to.subtract(from).divideToIntegralValue(step).compareTo(BigDecimal.valueOf(MOST)) >= 0) {
            throw new IllegalArgumentException("These are more than " + MOST + " numbers.");
        }
    }

    /** @return the numbers, ascending */
    public List<BigDecimal> numbers() {
        List<BigDecimal> numbers = new ArrayList<>();
        for (BigDecimal number = from; number.compareTo(to) <= 0; number = number.add(step)) {
            numbers.add(number);
        }
        return numbers;
    }

    /** @return the numbers as the fields of lists take them */
    public String text() {
        return String.join(" ", numbers().stream()
                .map(number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString()).toList());
    }
}
