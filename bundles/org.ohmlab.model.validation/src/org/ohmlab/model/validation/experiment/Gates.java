/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;
import java.util.Set;

import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Gate;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** A gate refers to a metric, a method and a sigma_d that the summary will have. */
public final class Gates extends DocumentRule<Experiment> {

    /** The columns of the summary that hold a result. */
    private static final List<String> METRICS = List.of(
            "accuracy_mean", "accuracy_std", "accuracy_ci_low", "accuracy_ci_high", "kpp_1", "kpp_5",
            "entropy", "entropy_of_mean", "mutual_information", "expected_kl", "confidence", "ece", "nll",
            "accuracy_min", "kpp_1_ci_low", "kpp_1_ci_high", "kpp_5_ci_low", "kpp_5_ci_high",
            "reverse_mutual_information", "accuracy_std_chips", "accuracy_std_seeds", "converged");

    /** Creates the rule. */
    public Gates() {
        super("experiment.gates", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Set<Method> enabled = Set.copyOf(EnabledMethods.of(experiment));
        for (Gate gate : experiment.getGates()) {
            if (!METRICS.contains(gate.getMetric())) {
                sink.error(gate, Literals.GATE__METRIC, "The summary has no metric '" + gate.getMetric() + "'.",
                        "Choose one of " + String.join(", ", METRICS) + ".");
            }
            if (Elements.present(gate.getMethod()) && !enabled.contains(gate.getMethod())) {
                sink.error(gate, Literals.GATE__METHOD,
                        ElementNames.of(gate.getMethod()) + " is not among the enabled methods of this experiment.",
                        "Choose one that is, enable it, or choose none to mean them all.");
            }
            if (!Double.isFinite(gate.getMinimum())) {
                sink.error(gate, Literals.GATE__MINIMUM, "The minimum is no finite number.",
                        "Set it to the least value that passes.");
            }
            if (experiment.getEvaluation() != null
                    && !EnabledMethods.orEmpty(experiment.getEvaluation().getSigmaGrid()).contains(gate.getSigma())) {
                sink.error(gate, Literals.GATE__SIGMA, "Its sigma_d " + number(gate.getSigma())
                        + " is not on the evaluation's grid.",
                        "Choose a value of sigmaGrid, or add this one to it.");
            }
        }
    }

    private static String number(double value) {
        return Double.isFinite(value) ? NumberLists.formatReal(value) : Double.toString(value);
    }
}
