/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NoiseMethod;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** Every enabled noise method has a sigma_d to train at. */
public final class TrainingSigmas extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public TrainingSigmas() {
        super("experiment.training-sigmas", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        SigmaLists.check(experiment, Literals.EXPERIMENT__SIGMA_TRAIN,
                EnabledMethods.orEmpty(experiment.getSigmaTrain()), sink);
        for (Method method : EnabledMethods.of(experiment)) {
            if (!(method instanceof NoiseMethod noisy)) {
                continue;
            }
            List<Double> sigmas = EnabledMethods.sigmas(experiment, method);
            if (sigmas.isEmpty()) {
                sink.error(method, Literals.NOISE_METHOD__SIGMA,
                        "It trains under variation, but no sigma_d is given for it.",
                        "Set its sigma, or sigmaTrain of the experiment, to one or more numbers, as \"0.3\".");
            } else if (sigmas.stream().allMatch(sigma -> sigma == 0)) {
                sink.warning(method, Literals.NOISE_METHOD__SIGMA, "It trains under variation with sigma_d = 0 only.",
                        "Use a positive sigma_d, or CleanTraining.");
            }
            SigmaLists.check(method, Literals.NOISE_METHOD__SIGMA, EnabledMethods.orEmpty(noisy.getSigma()), sink);
        }
    }
}
