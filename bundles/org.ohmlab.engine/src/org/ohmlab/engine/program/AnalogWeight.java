/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How a weight matrix is held by memory cells.
 *
 * @param weightBits M, bits of a weight
 * @param cellBits K, bits of a cell; a weight takes M/K cells
 * @param device the cells' variation
 * @param oriented whether OVF raises this layer's variation in the feedback passes
 * @param trainingSigma the layer's own sigma in training instead of the method's (exits may have one); empty otherwise
 * @param simulation closed form per weight, or every cell by itself
 * @param scheme how a signed weight becomes conductances
 */
public record AnalogWeight(int weightBits, int cellBits, DeviceSpec device, boolean oriented,
        OptionalDouble trainingSigma, Simulation simulation, Scheme scheme) {

    /** How a signed weight becomes conductances, which have no sign. */
    public enum Scheme {
        /** |W| on cells of full range max|W|, the sign held apart; the form of the published experiments. */
        DIFFERENTIAL,
        /**
         * (W + max|W|)/2 on cells of full range max|W|, so that the same cells span twice the range of weights:
         * additive variation of a weight doubles, and state dependence looks at the shifted weight. The digital
         * subtraction of the offset is exact.
         */
        OFFSET
    }

    /** How the variation of a weight is computed. */
    public enum Simulation {
        /** One draw per weight with the exact variance of the sum over its cells, where such a form exists. */
        CLOSED_FORM,
        /** One draw per cell, summed with the cells' significance. */
        PER_DEVICE
    }

    /** Checks the bit widths. */
    public AnalogWeight {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(trainingSigma, "trainingSigma");
        Objects.requireNonNull(simulation, "simulation");
        Objects.requireNonNull(scheme, "scheme");
        if (weightBits < 1 || cellBits < 1 || weightBits % cellBits != 0) {
            throw new IllegalArgumentException("Weight bits " + weightBits + " must be a multiple of cell bits "
                    + cellBits);
        }
    }

    /**
     * A weight with its sign held apart, as published.
     *
     * @param weightBits M
     * @param cellBits K
     * @param device the cells' variation
     * @param oriented whether OVF raises this layer's variation in the feedback passes
     * @param trainingSigma the layer's own sigma in training, or empty
     * @param simulation closed form per weight, or every cell by itself
     */
    public AnalogWeight(int weightBits, int cellBits, DeviceSpec device, boolean oriented, OptionalDouble trainingSigma,
            Simulation simulation) {
        this(weightBits, cellBits, device, oriented, trainingSigma, simulation, Scheme.DIFFERENTIAL);
    }
}
