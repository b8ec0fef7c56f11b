/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/**
 * There are enough chips for the intervals that the summary prints. A two-sided interval of KPP_1 has a lower end when
 * the smallest of n chips lies below the true percentile with enough confidence: 0.99^n < (1 - confidence)/2, which
 * takes 368 chips at 95 %.
 */
public final class ChipCount extends DocumentRule<Experiment> {

    private static final double ABOVE_KPP_1 = 0.99;

    /** Creates the rule. */
    public ChipCount() {
        super("experiment.chip-count", Experiment.class);
    }

    /**
     * @param confidence a level in (0, 1)
     * @return the least number of chips, over all seeds, at which the interval of KPP_1 has a lower end
     */
    public static long leastForKpp1(double confidence) {
        return (long) Math.floor(Math.log((1 - confidence) / 2) / Math.log(ABOVE_KPP_1)) + 1;
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Evaluation evaluation = experiment.getEvaluation();
        if (evaluation == null || evaluation.getChips() < 1
                || !(evaluation.getConfidence() > 0 && evaluation.getConfidence() < 1)) {
            return;
        }
        int seeds = Math.max(1, EnabledMethods.orEmpty(experiment.getSeeds()).size());
        if (evaluation.getChips() < 2) {
            sink.warning(evaluation, Literals.EVALUATION__CHIPS, "One chip says nothing about how chips differ.",
                    "Use two chips at least; 20 or more are usual.");
        }
        long least = leastForKpp1(evaluation.getConfidence());
        if ((long) evaluation.getChips() * seeds < least) {
            sink.warning(evaluation, Literals.EVALUATION__CHIPS,
                    "With " + evaluation.getChips() + (seeds == 1 ? " chips" : " chips for each of " + seeds + " seeds")
                            + ", KPP_1 has no lower confidence bound.",
                    "Use " + (least + seeds - 1) / seeds
                            + " chips or more if KPP_1 matters; the mean accuracy needs far fewer.");
        }
    }
}
