/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.List;

/**
 * A Monte-Carlo evaluation.
 *
 * @param sigmas the grid of sigma_d, in the devices' convention
 * @param chips simulated chips
 * @param reads draws of the per-read variation per chip; without such a component one is enough and one is made
 * @param batch images per forward
 * @param seed keys the chips; one for all methods and training seeds gives them the same chips
 * @param confidence level of the intervals, such as 0.95
 */
public record EvaluationPlan(List<Double> sigmas, int chips, int reads, int batch, long seed, double confidence) {

    /** Checks the ranges and copies the list. */
    public EvaluationPlan {
        sigmas = List.copyOf(sigmas);
        if (sigmas.stream().anyMatch(sigma -> !(sigma >= 0) || Double.isInfinite(sigma))) {
            throw new IllegalArgumentException("sigma_d must be finite and not negative: " + sigmas);
        }
        if (chips < 1 || reads < 1 || reads > 1023 || batch < 1) {
            throw new IllegalArgumentException("Chips, reads (at most 1023) and batch must be at least 1.");
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("The confidence level must be between 0 and 1 but is " + confidence);
        }
    }
}
