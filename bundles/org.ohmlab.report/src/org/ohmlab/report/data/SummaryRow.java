/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One row of {@code summary.csv}: a method at one device variation and one softmax temperature.
 *
 * @param key what was trained
 * @param sigmaD the device variation it was evaluated at
 * @param convention what sigma_d is relative to
 * @param seeds number of trainings
 * @param chips number of simulated chips per training
 * @param images number of test images per chip
 * @param temperature what the logits were divided by before the softmax
 * @param values the measured columns; one that is missing or empty is not in the map
 */
public record SummaryRow(MethodKey key, double sigmaD, String convention, int seeds, int chips, int images,
        double temperature, Map<Quantity, Double> values) {

    /** Copies the values. */
    public SummaryRow {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(convention, "convention");
        EnumMap<Quantity, Double> copy = new EnumMap<>(Quantity.class);
        copy.putAll(values);
        values = Collections.unmodifiableMap(copy);
    }

    /**
     * @param quantity a measured column
     * @return its value, NaN when the file leaves it empty
     */
    public double get(Quantity quantity) {
        return values.getOrDefault(quantity, Double.NaN);
    }
}
