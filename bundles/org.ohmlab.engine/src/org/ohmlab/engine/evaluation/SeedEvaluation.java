/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.Objects;

/**
 * The chips of one trained network.
 *
 * @param seed the training's seed
 * @param converged whether the training converged
 * @param result its chips at one sigma_d
 */
public record SeedEvaluation(long seed, boolean converged, ChipRangeResult result) {

    /** Refuses a null. */
    public SeedEvaluation {
        Objects.requireNonNull(result, "result");
    }
}
