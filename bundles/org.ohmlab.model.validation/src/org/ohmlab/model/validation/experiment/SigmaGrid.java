/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;

import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** The grid of sigma_d has at least one value and rises. */
public final class SigmaGrid extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public SigmaGrid() {
        super("experiment.sigma-grid", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Evaluation evaluation = experiment.getEvaluation();
        if (evaluation == null) {
            return;
        }
        List<Double> grid = EnabledMethods.orEmpty(evaluation.getSigmaGrid());
        if (grid.isEmpty()) {
            sink.error(evaluation, Literals.EVALUATION__SIGMA_GRID, "It has no values of sigma_d to evaluate at.",
                    "Set sigmaGrid to rising numbers, as \"0 0.1 0.2 0.3\".");
        }
        SigmaLists.check(evaluation, Literals.EVALUATION__SIGMA_GRID, grid, sink);
        for (int i = 1; i < grid.size(); i++) {
            if (grid.get(i) < grid.get(i - 1)) {
                sink.error(evaluation, Literals.EVALUATION__SIGMA_GRID, "Its values do not rise: " + grid.get(i)
                        + " comes after "
                        + grid.get(i - 1) + ".", "Sort them from low to high.");
                return;
            }
        }
    }
}
