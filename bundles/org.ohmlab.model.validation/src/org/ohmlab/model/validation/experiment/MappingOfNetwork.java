/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentPackage.Literals;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** The mapping of an experiment is one of its network. */
public final class MappingOfNetwork extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public MappingOfNetwork() {
        super("experiment.mapping-of-network", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        if (!Elements.present(experiment.getMapping()) || !Elements.present(experiment.getNetwork())) {
            return;
        }
        Network mapped = experiment.getMapping().getNetwork();
        if (Elements.present(mapped) && mapped != experiment.getNetwork()) {
            sink.error(experiment, Literals.EXPERIMENT__MAPPING,
                    ElementNames.of(experiment.getMapping()) + " is for " + ElementNames.of(mapped)
                            + ", but the experiment trains "
                            + ElementNames.of(experiment.getNetwork()) + ".",
                    "Choose a mapping of the experiment's network.");
        }
    }
}
