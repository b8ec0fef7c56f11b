/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** There is at least one seed, and none comes twice. */
public final class Seeds extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public Seeds() {
        super("experiment.seeds", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        List<Long> seeds = EnabledMethods.orEmpty(experiment.getSeeds());
        if (seeds.isEmpty()) {
            sink.error(experiment, Literals.EXPERIMENT__SEEDS, "It has no seed.",
                    "Set seeds to one or more whole numbers, as \"1 2 3\".");
        }
        Set<Long> seen = new HashSet<>();
        for (Long seed : seeds) {
            if (!seen.add(seed)) {
                sink.error(experiment, Literals.EXPERIMENT__SEEDS, "The seed " + seed + " comes twice.",
                        "Remove one; equal seeds give equal trainings.");
            }
        }
    }
}
