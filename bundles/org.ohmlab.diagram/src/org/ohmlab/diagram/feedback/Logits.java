/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.feedback;

import java.util.List;
import java.util.Optional;

import org.ohmlab.model.network.Layer;
import org.ohmlab.model.validation.shape.LayerGraph;

/** Finds the layer that gives the logits, also in a network that is still being drawn. */
public final class Logits {

    private Logits() {
    }

    /**
     * @param graph a network's graph
     * @return the layer that nobody reads; of several the first that reads something, so that a layer which is not yet
     *         connected does not draw the loss to itself
     */
    public static Optional<Layer> of(LayerGraph graph) {
        List<Layer> sinks = graph.sinks();
        return sinks.stream().filter(layer -> !graph.inputs(layer).isEmpty()).findFirst()
                .or(() -> sinks.stream().findFirst());
    }
}
