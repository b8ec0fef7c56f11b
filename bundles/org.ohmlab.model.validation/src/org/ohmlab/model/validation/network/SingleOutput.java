/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.List;

import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.LayerGraph;

/** Exactly one layer is read by no other: its output is the vector of logits. */
public final class SingleOutput extends DocumentRule<Network> {

    /** Creates the rule. */
    public SingleOutput() {
        super("network.single-output", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        List<Layer> sinks = new LayerGraph(network).sinks();
        if (sinks.isEmpty() && !network.getLayers().isEmpty()) {
            sink.error(network, Literals.NETWORK__LAYERS, "Every layer is read by another one, so there is no output.",
                    "Open the cycle, so that one last layer gives the logits.");
        }
        if (sinks.size() > 1) {
            for (Layer layer : sinks) {
                sink.error(layer, null,
                        "No layer reads its output, and the same holds for others: " + ElementNames.of(sinks) + ".",
                        "Connect or delete it, so that exactly one layer, the logits, is left unread.");
            }
        }
    }
}
