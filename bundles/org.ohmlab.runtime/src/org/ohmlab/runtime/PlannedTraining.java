/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.Objects;

import org.ohmlab.engine.training.TrainingPlan;

/**
 * A training of a run.
 *
 * @param key what the result files call it
 * @param plan what to do
 */
public record PlannedTraining(TrainingKey key, TrainingPlan plan) implements PlannedNetwork {

    /** Refuses nulls. */
    public PlannedTraining {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(plan, "plan");
    }

    @Override
    public double temperature() {
        return plan.temperature();
    }
}
