/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.List;

import org.ohmlab.model.network.Dropout;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.LeakyRelu;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.Relu;
import org.ohmlab.model.network.Sigmoid;
import org.ohmlab.model.network.Tanh;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.LayerGraph;

/** The logits go into the softmax as they are. */
public final class LogitsActivation extends DocumentRule<Network> {

    private static final List<Class<? extends Layer>> UNUSUAL =
            List.of(Relu.class, LeakyRelu.class, Tanh.class, Sigmoid.class, Dropout.class);

    /** Creates the rule. */
    public LogitsActivation() {
        super("network.logits-activation", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        List<Layer> sinks = new LayerGraph(network).sinks();
        if (sinks.size() == 1 && UNUSUAL.stream().anyMatch(kind -> kind.isInstance(sinks.get(0)))) {
            sink.warning(sinks.get(0), null,
                    "It is the last layer, so it changes the logits before the loss's softmax.",
                    "Remove it, unless this is meant.");
        }
    }
}
