/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a set of chips of one network came to at one sigma_d. Results of disjoint sets merge exactly.
 *
 * @param sigmaD the swept device variation
 * @param temperature the training temperature that the second group of figures is for
 * @param chips a result per chip, in ascending order
 * @param atOne sums at softmax temperature 1
 * @param atTraining sums at the training temperature; the same object as {@code atOne} when that is 1
 */
public record ChipRangeResult(double sigmaD, double temperature, List<ChipResult> chips, PredictiveSums atOne,
        PredictiveSums atTraining) {

    /** Refuses nulls, orders the chips and refuses a chip twice. */
    public ChipRangeResult {
        Objects.requireNonNull(atOne, "atOne");
        Objects.requireNonNull(atTraining, "atTraining");
        chips = chips.stream().sorted(Comparator.comparingInt(ChipResult::chip)).toList();
        for (int i = 1; i < chips.size(); i++) {
            if (chips.get(i).chip() == chips.get(i - 1).chip()) {
                throw new IllegalArgumentException("Chip " + chips.get(i).chip() + " was evaluated twice.");
            }
        }
    }

    /**
     * Joins results of disjoint chips of the same network, sigma and images; the order of the parts has no influence.
     *
     * @param parts at least one result, unchanged
     * @return the joint result
     */
    public static ChipRangeResult merge(List<ChipRangeResult> parts) {
        ChipRangeResult first = parts.get(0);
        List<ChipResult> chips = new ArrayList<>();
        PredictiveSums atOne = new PredictiveSums(first.atOne.images(), first.atOne.classes());
        boolean one = first.temperature == 1;
        PredictiveSums atTraining = one ? atOne : new PredictiveSums(first.atOne.images(), first.atOne.classes());
        for (ChipRangeResult part : parts) {
            if (part.sigmaD != first.sigmaD || part.temperature != first.temperature) {
                throw new IllegalArgumentException("Results at different sigma_d or temperature cannot be joined.");
            }
            chips.addAll(part.chips);
            atOne.merge(part.atOne);
            if (!one) {
                atTraining.merge(part.atTraining);
            }
        }
        return new ChipRangeResult(first.sigmaD, first.temperature, chips, atOne, atTraining);
    }
}
