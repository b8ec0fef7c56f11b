/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** An IRS method finds exits. */
public final class ExitsForIrs extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public ExitsForIrs() {
        super("experiment.exits-for-irs", Experiment.class);
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Network network = experiment.getNetwork();
        if (!Elements.present(network) || !Elements.of(network, IrsPoint.class).isEmpty()) {
            return;
        }
        for (Method method : EnabledMethods.of(experiment)) {
            if (EnabledMethods.usesExits(method)) {
                sink.error(method, null, "It feeds back exits, but " + ElementNames.of(network) + " has none.",
                        "Add IRS points to inner layers of the network.");
            }
        }
    }
}
