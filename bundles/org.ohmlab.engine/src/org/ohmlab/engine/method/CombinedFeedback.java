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
 * OVF and IRS together, our own choice (the published methods are used one at a time):
 * CE((z - beta_o sum_n gamma_n o_n - beta_i sum_n gamma_n e_n)/(N_o + N_i + 1), y), with the exits e_n read in the main
 * pass.
 *
 * @param ovfBeta beta_o
 * @param irsBeta beta_i
 * @param decay ratio of neighbouring gammas, counted for each kind by itself
 * @param offsets what each feedback pass adds to sigma
 * @param sign sign of both kinds
 * @param batchNorm which passes update running statistics
 */
public record CombinedFeedback(double ovfBeta, double irsBeta, double decay, List<Double> offsets, FeedbackSign sign,
        BatchNormPolicy batchNorm) implements TrainingMethod {

    /** Checks the numbers and copies the list. */
    public CombinedFeedback {
        Objects.requireNonNull(sign, "sign");
        Objects.requireNonNull(batchNorm, "batchNorm");
        Decay.check(ovfBeta, decay);
        Decay.check(irsBeta, decay);
        offsets = List.copyOf(offsets);
        if (offsets.isEmpty()) {
            throw new IllegalArgumentException("OVF needs at least one offset.");
        }
    }

    @Override
    public String name() {
        return "OVF+IRS";
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
        StepPlan ovf = new OrientedVariationalForward(ovfBeta, decay, offsets, sign, batchNorm).plan(0);
        StepPlan irs = new IntermediateRepresentationSnapshot(irsBeta, decay, sign, batchNorm).plan(exits);
        List<StepPlan.Term> terms = new ArrayList<>(ovf.terms());
        terms.addAll(irs.terms().subList(1, irs.terms().size()));
        return new StepPlan(ovf.passOffsets(), terms, offsets.size() + exits + 1, batchNorm);
    }
}
