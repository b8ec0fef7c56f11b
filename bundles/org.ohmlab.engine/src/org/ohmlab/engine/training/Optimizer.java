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

/** Changes parameters along their gradients; holds what must survive from step to step. Not thread-safe. */
public interface Optimizer {

    /**
     * Changes one parameter in place.
     *
     * @param parameter index of the parameter
     * @param values its values
     * @param gradient its gradient; may be overwritten
     * @param learningRate the learning rate of this step
     * @param step number of this step, from 1
     */
    void update(int parameter, float[] values, float[] gradient, double learningRate, int step);

    /** @return the moments by name; live, to be copied by whoever keeps them */
    Map<String, Parameters> moments();

    /**
     * @param spec which optimiser
     * @param program whose parameters it changes
     * @return a fresh optimiser
     */
    static Optimizer of(OptimizerSpec spec, Program program) {
        if (spec instanceof OptimizerSpec.Adam adam) {
            return new AdamOptimizer(adam, program);
        }
        if (spec instanceof OptimizerSpec.Sgd sgd) {
            return new SgdOptimizer(sgd, program);
        }
        throw new IllegalArgumentException("No optimiser for " + spec);
    }
}
