/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;

import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** The training sigma is a point of the evaluation's grid, where methods are usually compared. */
public final class TrainingSigmaOnGrid extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public TrainingSigmaOnGrid() {
        super("experiment.training-sigma-on-grid", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        if (experiment.getEvaluation() == null) {
            return;
        }
        List<Double> grid = EnabledMethods.orEmpty(experiment.getEvaluation().getSigmaGrid());
        EnabledMethods.of(experiment).stream().flatMap(method -> missing(experiment, method, grid).stream()).distinct()
                .forEach(sigma -> sink.info(experiment.getEvaluation(), Literals.EVALUATION__SIGMA_GRID,
                        "It does not evaluate at the training sigma_d " + NumberLists.formatReal(sigma) + ".",
                        "Add it to sigmaGrid to see each method where it was trained."));
    }

    private static List<Double> missing(Experiment experiment, Method method, List<Double> grid) {
        return EnabledMethods.sigmas(experiment, method).stream()
                .filter(sigma -> Double.isFinite(sigma) && !grid.isEmpty() && !grid.contains(sigma)).toList();
    }
}
