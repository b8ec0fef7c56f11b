/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.Map;

import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;

/** Gradient descent as torch.optim.SGD computes it: g += weightDecay w, b = momentum b + g, w -= lr b. */
final class SgdOptimizer implements Optimizer {

    private final OptimizerSpec.Sgd spec;
    private final Parameters momentum;

    SgdOptimizer(OptimizerSpec.Sgd spec, Program program) {
        this.spec = spec;
        momentum = Parameters.zeros(program);
    }

    @Override
    public void update(int parameter, float[] values, float[] gradient, double learningRate, int step) {
        float[] buffer = momentum.get(parameter);
        float decay = (float) spec.weightDecay();
        float keep = (float) spec.momentum();
        float rate = (float) learningRate;
        for (int i = 0; i < values.length; i++) {
            buffer[i] = keep * buffer[i] + (gradient[i] + decay * values[i]);
            values[i] -= rate * buffer[i];
        }
    }

    @Override
    public Map<String, Parameters> moments() {
        return Map.of("momentum", momentum);
    }
}
