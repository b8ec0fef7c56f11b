/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** Mean and deviation of the pixels are given once or per channel, and the deviation is positive. */
public final class Normalisation extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public Normalisation() {
        super("experiment.normalisation", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        DataSet data = experiment.getData();
        if (data == null) {
            return;
        }
        int channels = Elements.present(experiment.getNetwork())
                ? Elements.of(experiment.getNetwork(), Input.class).stream().findFirst().map(Input::getChannels)
                .orElse(0) : 0;
        List<Double> deviation = EnabledMethods.orEmpty(data.getDeviation());
        check(data, Literals.DATA_SET__MEAN, EnabledMethods.orEmpty(data.getMean()), channels, sink);
        check(data, Literals.DATA_SET__DEVIATION, deviation, channels, sink);
        if (deviation.stream().anyMatch(value -> !(value > 0) || Double.isInfinite(value))) {
            sink.error(data, Literals.DATA_SET__DEVIATION, "Pixels cannot be divided by " + deviation + ".",
                    "Use positive numbers.");
        }
    }

    private static void check(DataSet data, EStructuralFeature feature, List<Double> values, int channels,
            FindingSink sink) {
        if (values.size() != 1 && (values.isEmpty() || channels > 0 && values.size() != channels)) {
            sink.error(data, feature,
                    "It has " + values.size() + " values of " + feature.getName() + " for images of " + channels
                            + " channels.",
                    "Give one value, or one per channel.");
        }
    }
}
