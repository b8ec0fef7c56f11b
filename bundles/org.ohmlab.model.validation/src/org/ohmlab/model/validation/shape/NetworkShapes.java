/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.shape;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ohmlab.model.network.Layer;

/**
 * The shapes that could be found, and why the others could not. A snapshot: later changes of the network do not enter
 * it.
 */
public final class NetworkShapes {

    private final Map<Layer, ActivationShape> outputs;
    private final List<ShapeProblem> problems;

    NetworkShapes(Map<Layer, ActivationShape> outputs, List<ShapeProblem> problems) {
        this.outputs = Collections.unmodifiableMap(new IdentityHashMap<>(outputs));
        this.problems = List.copyOf(problems);
    }

    /**
     * @param layer a layer
     * @return the shape of its output, which is the shape on every edge that leaves it; empty when it cannot be known
     */
    public Optional<ActivationShape> output(Layer layer) {
        return Optional.ofNullable(outputs.get(layer));
    }

    /**
     * @param layer a layer
     * @return the shape of its first input; empty when it has none or it cannot be known
     */
    public Optional<ActivationShape> input(Layer layer) {
        return layer.getInputs().isEmpty() ? Optional.empty() : output(layer.getInputs().get(0));
    }

    /** @return the contradictions, each at the first layer where it shows, in topological order */
    public List<ShapeProblem> problems() {
        return problems;
    }
}
