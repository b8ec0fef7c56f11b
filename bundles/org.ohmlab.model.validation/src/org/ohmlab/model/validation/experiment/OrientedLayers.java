/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.List;

import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** An OVF method finds layers whose variation it raises. */
public final class OrientedLayers extends DocumentRule<Experiment> {

    /** Creates the rule. */
    public OrientedLayers() {
        super("experiment.oriented-layers", Experiment.class);
    }

    /**
     * @param network a network
     * @return the analog layers whose variation OVF raises, in the file's order
     */
    public static List<WeightedLayer> of(Network network) {
        return Elements.of(network, WeightedLayer.class).stream()
                .filter(layer -> layer.getPlacement() == Placement.ANALOG
                && (network.getOvfScope() == OvfScope.ALL_ANALOG_LAYERS || layer.getOvf() != null)).toList();
    }

    @Override
    public void check(Experiment experiment, FindingSink sink) {
        Network network = experiment.getNetwork();
        if (!Elements.present(network) || !of(network).isEmpty()) {
            return;
        }
        for (Method method : EnabledMethods.of(experiment)) {
            if (EnabledMethods.usesOffsets(method)) {
                sink.error(method, null,
                        "It raises the variation of oriented layers, but " + ElementNames.of(network) + " has none.",
                        "Add OVF points to analog layers, or set the network's ovfScope to ALL_ANALOG_LAYERS.");
            }
        }
    }
}
