/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

import java.util.List;
import java.util.Objects;

/**
 * One training step: its forwards and how their logits are combined. With u = sum of coefficient x logits over all
 * terms, divided by the divisor, the loss is the mean cross entropy of softmax(u) and the labels. Nothing is detached.
 *
 * @param passOffsets what each forward adds to the sigma of the oriented layers; the first is the main pass and 0
 * @param terms the logits that enter, the main pass's backbone logits among them
 * @param divisor divides the combined logits; at the same time the softmax temperature of the training
 * @param batchNorm which passes update BatchNorm's running statistics
 */
public record StepPlan(List<Double> passOffsets, List<Term> terms, double divisor, BatchNormPolicy batchNorm) {

    /**
     * Logits of one output in one forward.
     *
     * @param pass position in {@link StepPlan#passOffsets()}
     * @param output 0 the backbone, 1..N the exits
     * @param coefficient factor, before the division
     */
    public record Term(int pass, int output, double coefficient) {
    }

    /** Checks the ranges and copies the lists. */
    public StepPlan {
        Objects.requireNonNull(batchNorm, "batchNorm");
        passOffsets = List.copyOf(passOffsets);
        terms = List.copyOf(terms);
        int passes = passOffsets.size();
        if (passes == 0 || passOffsets.get(0) != 0) {
            throw new IllegalArgumentException("The first pass is the main pass and has no offset: " + passOffsets);
        }
        if (terms.isEmpty()
                || terms.stream().anyMatch(term -> term.pass < 0 || term.pass >= passes || term.output < 0)) {
            throw new IllegalArgumentException("Terms must name passes of the plan: " + terms);
        }
        if (!(divisor > 0)) {
            throw new IllegalArgumentException("The divisor must be positive but is " + divisor);
        }
    }

    /** @return number of forwards per step */
    public int passes() {
        return passOffsets.size();
    }

    /** @return the training temperature: the network was trained with its logits divided by this */
    public double temperature() {
        return divisor;
    }
}
