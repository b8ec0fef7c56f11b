/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

/** An optimiser and its numbers, in the meaning of torch.optim; weight decay is an L2 term added to every gradient. */
public sealed interface OptimizerSpec {

    /** @return learning rate before the schedule */
    double learningRate();

    /** @return factor of the parameter that is added to its gradient */
    double weightDecay();

    /**
     * Adam, Kingma and Ba 2015.
     *
     * @param learningRate usually 0.001
     * @param weightDecay usually 0
     * @param beta1 usually 0.9
     * @param beta2 usually 0.999
     * @param epsilon usually 1e-8, added outside the root
     */
    record Adam(double learningRate, double weightDecay, double beta1, double beta2, double epsilon)
            implements OptimizerSpec {

        /** Checks the ranges. */
        public Adam {
            check(learningRate, weightDecay);
            if (!(beta1 >= 0 && beta1 < 1 && beta2 >= 0 && beta2 < 1 && epsilon > 0)) {
                throw new IllegalArgumentException("Adam needs betas in [0, 1) and a positive epsilon.");
            }
        }
    }

    /**
     * Stochastic gradient descent with momentum, no dampening, not Nesterov's.
     *
     * @param learningRate learning rate
     * @param weightDecay usually 0 or 5e-4
     * @param momentum usually 0.9
     */
    record Sgd(double learningRate, double weightDecay, double momentum) implements OptimizerSpec {

        /** Checks the ranges. */
        public Sgd {
            check(learningRate, weightDecay);
            if (!(momentum >= 0 && momentum < 1)) {
                throw new IllegalArgumentException("Momentum must be in [0, 1) but is " + momentum);
            }
        }
    }

    private static void check(double learningRate, double weightDecay) {
        if (!(learningRate > 0) || !(weightDecay >= 0)) {
            throw new IllegalArgumentException("The learning rate must be positive and weight decay not negative.");
        }
    }
}
