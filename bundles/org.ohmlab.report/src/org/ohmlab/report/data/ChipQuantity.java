/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.Locale;

/** The measured columns of {@code chips.csv}. */
public enum ChipQuantity {
    /** share of the test images that the chip gets right */
    ACCURACY,
    /** mean predictive entropy, nats */
    ENTROPY,
    /** mean probability of the predicted class */
    CONFIDENCE,
    /** expected calibration error */
    ECE,
    /** negative log likelihood, nats */
    NLL;

    /**
     * @param softmax a temperature
     * @return the column's name at that temperature
     */
    public String column(Softmax softmax) {
        String name = name().toLowerCase(Locale.ROOT);
        return softmax == Softmax.ONE || this == ACCURACY ? name : name + "_t";
    }
}
