/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

/** The published decay of feedback: gamma_n = decay^(n-1), so 1, 0.1, 0.01, ... */
final class Decay {

    private Decay() {
    }

    /**
     * @param decay the ratio of neighbours, at least 0
     * @param n which feedback, from 1
     * @return its gamma; gamma_1 is 1 whatever the ratio
     */
    static double gamma(double decay, int n) {
        return n == 1 ? 1 : Math.pow(decay, n - 1);
    }

    /**
     * @param beta strength of the feedback
     * @param decay ratio of neighbouring gammas
     */
    static void check(double beta, double decay) {
        if (!Double.isFinite(beta) || !(decay >= 0) || Double.isInfinite(decay)) {
            throw new IllegalArgumentException("Beta must be finite and decay not negative: " + beta + ", " + decay);
        }
    }
}
