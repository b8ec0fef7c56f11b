/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.LayerGraph;

/** The image reaches every layer. */
public final class Reachable extends DocumentRule<Network> {

    /** Creates the rule. */
    public Reachable() {
        super("network.reachable", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        LayerGraph graph = new LayerGraph(network);
        if (graph.sources().isEmpty()) {
            return;
        }
        for (Layer layer : graph.unreachable()) {
            sink.error(layer, Literals.LAYER__INPUTS, "No path leads from the Input to it.",
                    "Connect it, or delete it.");
        }
    }
}
