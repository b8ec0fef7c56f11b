/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.List;
import java.util.Objects;

import org.ohmlab.engine.evaluation.PredictiveSums.Spread;

/**
 * The chips of one trained network at one sigma_d, without the sums over images, so that a run can keep many of these.
 *
 * @param seed the training's seed
 * @param converged whether the training converged
 * @param sigmaD the swept device variation
 * @param temperature the training temperature
 * @param chips a result per chip, in ascending order
 * @param atOne disagreement of the chips at softmax temperature 1
 * @param atTraining disagreement of the chips at the training temperature
 */
public record SeedEvaluation(long seed, boolean converged, double sigmaD, double temperature, List<ChipResult> chips,
        Spread atOne, Spread atTraining) {

    /** Refuses nulls and copies the list. */
    public SeedEvaluation {
        Objects.requireNonNull(atOne, "atOne");
        Objects.requireNonNull(atTraining, "atTraining");
        chips = List.copyOf(chips);
    }

    /**
     * @param seed the training's seed
     * @param converged whether the training converged
     * @param result its chips
     * @return what the summary needs of them
     */
    public static SeedEvaluation of(long seed, boolean converged, ChipRangeResult result) {
        Spread one = result.atOne().spread();
        return new SeedEvaluation(seed, converged, result.sigmaD(), result.temperature(), result.chips(), one,
                result.atTraining() == result.atOne() ? one : result.atTraining().spread());
    }
}
