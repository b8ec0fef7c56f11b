/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

import java.util.List;

/** Ordinary training: no variation, no quantisation, cross entropy of the logits. */
public record CleanTraining() implements TrainingMethod {

    @Override
    public String name() {
        return "clean";
    }

    @Override
    public boolean usesExits() {
        return false;
    }

    @Override
    public boolean noisy() {
        return false;
    }

    @Override
    public StepPlan plan(int exits) {
        return new StepPlan(List.of(0.0), List.of(new StepPlan.Term(0, 0, 1)), 1, BatchNormPolicy.MAIN_PASS);
    }
}
