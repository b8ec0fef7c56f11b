/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.List;

import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** At least one layer is analog; otherwise device variation changes nothing. */
public final class AnalogLayers extends DocumentRule<Network> {

    /** Creates the rule. */
    public AnalogLayers() {
        super("network.analog-layers", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        List<WeightedLayer> weighted = Elements.of(network, WeightedLayer.class);
        if (weighted.isEmpty()) {
            sink.error(network, Literals.NETWORK__LAYERS, "It has no layer with weights, so there is nothing to train.",
                    "Add a Dense or Convolution layer.");
        } else if (weighted.stream().noneMatch(layer -> layer.getPlacement() == Placement.ANALOG)) {
            sink.warning(network, Literals.NETWORK__LAYERS,
                    "All its layers are digital, so device variation has no effect.",
                    "Place at least one layer ANALOG.");
        }
    }
}
