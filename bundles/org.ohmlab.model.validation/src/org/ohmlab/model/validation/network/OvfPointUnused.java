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
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.WeightedLayer;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** OVF points that the scope overrules are pointed out. */
public final class OvfPointUnused extends DocumentRule<Network> {

    /** Creates the rule. */
    public OvfPointUnused() {
        super("network.ovf-point-unused", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        if (network.getOvfScope() != OvfScope.ALL_ANALOG_LAYERS) {
            return;
        }
        List<WeightedLayer> marked =
                Elements.of(network, WeightedLayer.class).stream().filter(layer -> layer.getOvf() != null).toList();
        if (!marked.isEmpty()) {
            sink.info(network, Literals.NETWORK__OVF_SCOPE,
                    "All analog layers take the raised variation, so the OVF points have no effect: "
                            + ElementNames.of(marked)
                            + ".",
                    "Set ovfScope to POINTS if only these layers are meant.");
        }
    }
}
