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
 * NFT with oriented variational forwards (OVF): the same weights and images are run again under raised variation and
 * the results fed back into the loss CE((z - beta sum_n gamma_n o_n)/(N + 1), y). After NeFT, arXiv 2305.14561.
 *
 * @param beta strength of the feedback
 * @param decay ratio of neighbouring gammas, published 0.1
 * @param offsets what each feedback pass adds to sigma; the first gets gamma 1, so the published order is 0.15, 0.10,
 *        0.05
 * @param sign published: negative
 * @param batchNorm which passes update running statistics
 */
public record OrientedVariationalForward(double beta, double decay, List<Double> offsets, FeedbackSign sign,
        BatchNormPolicy batchNorm) implements TrainingMethod {

    /** Checks the numbers and copies the list. */
    public OrientedVariationalForward {
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(batchNorm, "batchNorm");
        Decay.check(beta, decay);
        offsets = List.copyOf(offsets);
        if (offsets.isEmpty()) {
            throw new IllegalArgumentException("OVF needs at least one offset.");
        }
    }

    @Override
    public String name() {
        return "OVF";
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
        List<Double> passes = new ArrayList<>(List.of(0.0));
        passes.addAll(offsets);
        List<StepPlan.Term> terms = new ArrayList<>(List.of(new StepPlan.Term(0, 0, 1)));
        for (int n = 1; n <= offsets.size(); n++) {
            terms.add(new StepPlan.Term(n, 0, sign.factor() * beta * Decay.gamma(decay, n)));
        }
        return new StepPlan(passes, terms, offsets.size() + 1, batchNorm);
    }
}
