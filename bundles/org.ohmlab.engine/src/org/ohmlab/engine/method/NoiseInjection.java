/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

import java.util.List;

/**
 * Training under fresh device variation at every forward.
 *
 * @param temperature divides the logits in the loss; 1 is the plain method. At N + 1 it is the ablation that separates
 *        the feedback of NFT from the division that comes with it
 */
public record NoiseInjection(double temperature) implements TrainingMethod {

    /** Checks the temperature. */
    public NoiseInjection {
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("The temperature must be positive but is " + temperature);
        }
    }

    @Override
    public String name() {
        return "noise injection";
    }

    @Override
    public boolean usesExits() {
        return false;
    }

    @Override
    public boolean noisy() {
        return true;
    }

    @Override
    public StepPlan plan(int exits) {
        return new StepPlan(List.of(0.0), List.of(new StepPlan.Term(0, 0, 1)), temperature, BatchNormPolicy.MAIN_PASS);
    }
}
