/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * NFT with intermediate representation snapshots (IRS): exit classifiers on inner layers are fed back into the loss
 * CE((z - beta sum_n gamma_n e_n)/(N + 1), y) and dropped at deployment. After NeFT, arXiv 2305.14561.
 *
 * <p>The sign has no effect in principle: the exits are free, so negating their last layer turns one sign into the
 * other. With the published sign they become anti-classifiers, whose accuracy is read with argmin.
 *
 * @param beta strength of the feedback
 * @param decay ratio of neighbouring gammas, published 0.1; the program's first exit gets gamma 1
 * @param sign published: negative
 * @param batchNorm without effect while there is one pass; kept so that all feedback methods are described alike
 */
public record IntermediateRepresentationSnapshot(double beta, double decay, FeedbackSign sign,
        BatchNormPolicy batchNorm)
        implements TrainingMethod {

    /** Checks the numbers. */
    public IntermediateRepresentationSnapshot {
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(batchNorm, "batchNorm");
        Decay.check(beta, decay);
    }

    @Override
    public String name() {
        return "IRS";
    }

    @Override
    public boolean usesExits() {
        return true;
    }

    @Override
    public boolean noisy() {
        return true;
    }

    @Override
    public StepPlan plan(int exits) {
        if (exits < 1) {
            throw new IllegalArgumentException("IRS needs at least one exit.");
        }
        List<StepPlan.Term> terms = new ArrayList<>(List.of(new StepPlan.Term(0, 0, 1)));
        for (int n = 1; n <= exits; n++) {
            terms.add(new StepPlan.Term(0, n, sign.factor() * beta * Decay.gamma(decay, n)));
        }
        return new StepPlan(List.of(0.0), terms, exits + 1, batchNorm);
    }
}
