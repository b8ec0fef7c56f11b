/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.method.StepPlan.Term;

/** The steps of all methods against the published formulas. */
class StepPlanTest {

    private static final List<Double> OFFSETS = List.of(0.15, 0.10, 0.05);

    private static void assertTerms(List<Term> expected, StepPlan plan) {
        assertEquals(expected.size(), plan.terms().size());
        for (int i = 0; i < expected.size(); i++) {
            Term term = plan.terms().get(i);
            assertEquals(expected.get(i).pass(), term.pass());
            assertEquals(expected.get(i).output(), term.output());
            assertEquals(expected.get(i).coefficient(), term.coefficient(), 1e-15);
        }
    }

    @Test
    void cleanTrainingIsOnePassAtTemperatureOne() {
        CleanTraining method = new CleanTraining();
        assertFalse(method.noisy());
        assertEquals(1, method.temperature(0));
        assertTerms(List.of(new Term(0, 0, 1)), method.plan(0));
    }

    @Test
    void noiseInjectionDividesByItsTemperature() {
        NoiseInjection method = new NoiseInjection(4);
        assertTrue(method.noisy());
        assertEquals(4, method.plan(0).divisor());
        assertEquals(List.of(0.0), method.plan(0).passOffsets());
    }

    @Test
    void ovfGivesTheNoisiestPassTheFullGammaAndDividesByNPlusOne() {
        StepPlan plan = new OrientedVariationalForward(0.001, 0.1, OFFSETS, FeedbackSign.NEGATIVE,
                BatchNormPolicy.MAIN_PASS)
                .plan(0);
        assertEquals(List.of(0.0, 0.15, 0.10, 0.05), plan.passOffsets());
        assertEquals(4, plan.divisor());
        assertTerms(List.of(new Term(0, 0, 1), new Term(1, 0, -1e-3), new Term(2, 0, -1e-4), new Term(3, 0, -1e-5)),
                plan);
    }

    @Test
    void irsReadsTheExitsOfTheMainPass() {
        StepPlan plan = new IntermediateRepresentationSnapshot(0.01, 0.1, FeedbackSign.NEGATIVE,
                BatchNormPolicy.MAIN_PASS)
                .plan(4);
        assertEquals(1, plan.passes());
        assertEquals(5, plan.divisor());
        assertTerms(List.of(new Term(0, 0, 1), new Term(0, 1, -1e-2), new Term(0, 2, -1e-3), new Term(0, 3, -1e-4),
                new Term(0, 4, -1e-5)), plan);
    }

    @Test
    void combinedFeedbackCountsBothKindsInTheDivisor() {
        StepPlan plan = new CombinedFeedback(0.1, 0.01, 0.1, OFFSETS, FeedbackSign.POSITIVE,
                BatchNormPolicy.ALL_PASSES).plan(2);
        assertEquals(6, plan.divisor());
        assertEquals(BatchNormPolicy.ALL_PASSES, plan.batchNorm());
        assertTerms(List.of(new Term(0, 0, 1), new Term(1, 0, 0.1), new Term(2, 0, 0.01), new Term(3, 0, 0.001),
                new Term(0, 1, 0.01), new Term(0, 2, 0.001)), plan);
    }

    @Test
    void decayZeroKeepsTheFirstFeedback() {
        StepPlan plan = new OrientedVariationalForward(1, 0, OFFSETS, FeedbackSign.NEGATIVE,
                BatchNormPolicy.MAIN_PASS).plan(0);
        assertEquals(-1, plan.terms().get(1).coefficient());
        assertEquals(0, plan.terms().get(2).coefficient(), 0);
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new NoiseInjection(0));
        assertThrows(IllegalArgumentException.class, () -> new OrientedVariationalForward(1, 0.1, List.of(),
                FeedbackSign.NEGATIVE, BatchNormPolicy.MAIN_PASS));
        assertThrows(IllegalArgumentException.class, () -> new IntermediateRepresentationSnapshot(1, 0.1,
                FeedbackSign.NEGATIVE, BatchNormPolicy.MAIN_PASS).plan(0));
        assertThrows(IllegalArgumentException.class, () -> new StepPlan(List.of(0.1), List.of(new Term(0, 0, 1)), 1,
                BatchNormPolicy.MAIN_PASS));
    }
}
