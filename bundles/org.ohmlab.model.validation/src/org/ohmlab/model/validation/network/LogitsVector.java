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
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.LayerGraph;
import org.ohmlab.model.validation.shape.ShapeInference;

/** What the last layer gives can be a vector of logits: a vector, of at least two classes. */
public final class LogitsVector extends DocumentRule<Network> {

    /** Creates the rule. */
    public LogitsVector() {
        super("network.logits-vector", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        LayerGraph graph = new LayerGraph(network);
        List<Layer> sinks = graph.sinks();
        if (sinks.size() != 1) {
            return;
        }
        Layer last = sinks.get(0);
        ShapeInference.infer(graph).output(last).ifPresent(shape -> {
            if (!shape.isVector()) {
                sink.error(last, null, "It is the last layer and gives a map of " + shape + " instead of logits.",
                        "End the network with a Dense layer of as many units as there are classes.");
            } else if (shape.channels() < 2) {
                sink.error(last, null,
                        "It is the last layer and gives a single value, but a classifier needs two classes or more.",
                        "Give the last layer as many units as there are classes.");
            }
        });
    }
}
