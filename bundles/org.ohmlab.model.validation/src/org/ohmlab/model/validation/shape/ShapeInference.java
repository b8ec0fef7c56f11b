/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.shape;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;

/**
 * Finds the shape of every layer's output from the connections and parameters. Tolerant: a layer whose inputs are
 * unknown, missing or on a cycle has no shape, and every other layer gets one; only the first layer on a path where
 * shapes contradict is reported.
 */
public final class ShapeInference {

    private ShapeInference() {
    }

    /**
     * @param network a network in any state
     * @return all shapes that can be known
     */
    public static NetworkShapes infer(Network network) {
        return infer(new LayerGraph(network));
    }

    /**
     * @param graph a network's graph
     * @return all shapes that can be known
     */
    public static NetworkShapes infer(LayerGraph graph) {
        Map<Layer, ActivationShape> outputs = new IdentityHashMap<>();
        List<ShapeProblem> problems = new ArrayList<>();
        for (Layer layer : graph.order()) {
            List<ActivationShape> inputs = new ArrayList<>();
            for (Layer input : layer.getInputs()) {
                inputs.add(outputs.get(input));
            }
            if (!inputs.contains(null)) {
                ActivationShape shape = new LayerShape(layer, inputs, problems).shape();
                if (shape != null) {
                    outputs.put(layer, shape);
                }
            }
        }
        return new NetworkShapes(outputs, problems);
    }
}
