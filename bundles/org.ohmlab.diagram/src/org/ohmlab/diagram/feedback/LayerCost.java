/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.feedback;

import org.ohmlab.model.network.BatchNormalization;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.NetworkShapes;

/**
 * What a layer costs in one forward of one image.
 *
 * @param parameters values that training changes: weights, biases, scales and shifts
 * @param macs multiply-accumulates of convolutions and dense layers; additions of biases, normalisation, activation and
 *        pooling are not counted, as is usual
 */
public record LayerCost(long parameters, long macs) {

    /** Nothing. */
    public static final LayerCost NONE = new LayerCost(0, 0);

    /**
     * @param layer a layer
     * @param shapes the shapes of its network
     * @return its cost; nothing where the shapes cannot be known
     */
    public static LayerCost of(Layer layer, NetworkShapes shapes) {
        ActivationShape in = shapes.input(layer).orElse(null);
        ActivationShape out = shapes.output(layer).orElse(null);
        if (in == null || out == null) {
            return NONE;
        }
        if (layer instanceof Convolution conv) {
            long weights = (long) conv.getFilters() * conv.getKernelHeight() * conv.getKernelWidth()
                    * (in.channels() / conv.getGroups());
            return new LayerCost(weights + (conv.isBias() ? conv.getFilters() : 0),
                    weights * out.height() * out.width());
        }
        if (layer instanceof Dense dense) {
            return dense(in.size(), dense.getUnits(), dense.isBias());
        }
        if (layer instanceof BatchNormalization) {
            return new LayerCost(2L * in.channels(), 0);
        }
        return NONE;
    }

    /**
     * @param inputs values read
     * @param units values given
     * @param bias whether a bias is added
     * @return the cost of a dense layer
     */
    static LayerCost dense(long inputs, long units, boolean bias) {
        return new LayerCost(inputs * units + (bias ? units : 0), inputs * units);
    }

    /**
     * @param other another cost
     * @return both together
     */
    public LayerCost plus(LayerCost other) {
        return new LayerCost(parameters + other.parameters, macs + other.macs);
    }
}
