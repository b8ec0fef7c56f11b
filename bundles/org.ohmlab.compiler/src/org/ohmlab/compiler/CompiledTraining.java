/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.Objects;

import org.ohmlab.engine.training.TrainingPlan;

/**
 * One training of an experiment.
 *
 * @param method the method it belongs to
 * @param plan what to do
 */
public record CompiledTraining(MethodPlan method, TrainingPlan plan) {

    /** Refuses nulls. */
    public CompiledTraining {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(plan, "plan");
    }
}
