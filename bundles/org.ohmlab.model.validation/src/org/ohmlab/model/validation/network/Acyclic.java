/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.List;
import java.util.stream.Collectors;

import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.LayerGraph;

/** Data never come back to a layer they have left. */
public final class Acyclic extends DocumentRule<Network> {

    /** Creates the rule. */
    public Acyclic() {
        super("network.acyclic", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        for (List<Layer> cycle : new LayerGraph(network).cycles()) {
            Layer first = cycle.get(0);
            String way = cycle.stream().map(ElementNames::of).collect(Collectors.joining(" \u2192 "))
                    + " \u2192 " + ElementNames.of(first);
            sink.error(first, Literals.LAYER__INPUTS, "It is on a cycle: " + way + ".",
                    "Remove one of these connections; recurrent networks are not supported.");
        }
    }
}
