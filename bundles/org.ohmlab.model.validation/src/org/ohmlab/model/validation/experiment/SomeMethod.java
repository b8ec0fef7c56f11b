/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** A run includes at least one method. */
public final class SomeMethod extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public SomeMethod() {
        super("experiment.some-method", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        if (EnabledMethods.of(experiment).isEmpty()) {
            sink.error(experiment, Literals.EXPERIMENT__METHODS,
                    experiment.getMethods().isEmpty() ? "It has no methods." : "All its methods are switched off.",
                    "Add a method, such as NoiseInjection, or enable one.");
        }
    }
}
