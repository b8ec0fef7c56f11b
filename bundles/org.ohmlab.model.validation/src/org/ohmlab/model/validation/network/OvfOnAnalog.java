/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** An OVF point sits on an analog layer, since a digital one has no variation to raise. */
public final class OvfOnAnalog extends DocumentRule<Network> {

    /** Creates the rule. */
    public OvfOnAnalog() {
        super("network.ovf-on-analog", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        for (WeightedLayer layer : Elements.of(network, WeightedLayer.class)) {
            if (layer.getOvf() != null && layer.getPlacement() == Placement.DIGITAL) {
                sink.error(layer, Literals.WEIGHTED_LAYER__OVF,
                        "It carries an OVF point but is digital, so there is no variation to raise.",
                        "Remove the point or place the layer ANALOG.");
            }
        }
    }
}
