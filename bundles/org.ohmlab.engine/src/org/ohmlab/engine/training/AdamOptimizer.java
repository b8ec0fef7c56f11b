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

/**
 * Adam (Kingma and Ba 2015) as torch.optim.Adam computes it: with g += weightDecay w, m and v the moving means of g and
 * g^2, w -= lr/(1 - beta1^t) m / (sqrt(v)/sqrt(1 - beta2^t) + epsilon).
 */
final class AdamOptimizer implements Optimizer {

    private final OptimizerSpec.Adam spec;
    private final Parameters first;
    private final Parameters second;

    AdamOptimizer(OptimizerSpec.Adam spec, Program program) {
        this.spec = spec;
        first = Parameters.zeros(program);
        second = Parameters.zeros(program);
    }

    @Override
    public void update(int parameter, float[] values, float[] gradient, double learningRate, int step) {
        float[] m = first.get(parameter);
        float[] v = second.get(parameter);
        float decay = (float) spec.weightDecay();
        float beta1 = (float) spec.beta1();
        float beta2 = (float) spec.beta2();
        float rest1 = (float) (1 - spec.beta1());
        float rest2 = (float) (1 - spec.beta2());
        float stepSize = (float) (learningRate / (1 - Math.pow(spec.beta1(), step)));
        float rootCorrection = (float) Math.sqrt(1 - Math.pow(spec.beta2(), step));
        float epsilon = (float) spec.epsilon();
        for (int i = 0; i < values.length; i++) {
            float g = gradient[i] + decay * values[i];
            m[i] = beta1 * m[i] + rest1 * g;
            v[i] = beta2 * v[i] + rest2 * g * g;
            values[i] -= stepSize * m[i] / ((float) Math.sqrt(v[i]) / rootCorrection + epsilon);
        }
    }

    @Override
    public Map<String, Parameters> moments() {
        return Map.of("first", first, "second", second);
    }
}
