/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

import java.util.List;

/**
 * One array of numbers that a node owns.
 *
 * @param index position in {@link Program#parameters()}
 * @param node the owning node's index
 * @param kind what it is
 * @param name the name in files, as {@code conv1.weight}
 * @param dimensions PyTorch's axis order
 */
public record Parameter(int index, int node, Kind kind, String name, List<Integer> dimensions) {

    /** What a parameter is. */
    public enum Kind {
        /** Weight matrix or kernel. */
        WEIGHT,
        /** Bias, digital. */
        BIAS,
        /** BatchNorm scale. */
        SCALE,
        /** BatchNorm shift. */
        SHIFT,
        /** BatchNorm running mean; not trained by gradient. */
        RUNNING_MEAN,
        /** BatchNorm running variance (unbiased); not trained by gradient. */
        RUNNING_VARIANCE;

        /** @return whether an optimiser changes it */
        public boolean trained() {
            return this != RUNNING_MEAN && this != RUNNING_VARIANCE;
        }
    }

    /** Copies the list. */
    public Parameter {
        dimensions = List.copyOf(dimensions);
    }

    /** @return the number of values */
    public int size() {
        return dimensions.stream().reduce(1, Math::multiplyExact);
    }
}
