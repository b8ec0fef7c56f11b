/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.crossbar;

import java.util.List;

/**
 * All analog layers of a network cut into arrays, with the sums over them. Layers may use different arrays.
 *
 * @param layers the layers in the network's order
 */
public record TilePlan(List<LayerTiling> layers) {

    /** Copies the list. */
    public TilePlan {
        layers = List.copyOf(layers);
    }

    /** @return all weights */
    public long weights() {
        return layers.stream().mapToLong(layer -> layer.matrix().weights()).sum();
    }

    /** @return all arrays */
    public long arrays() {
        return layers.stream().mapToLong(LayerTiling::arrays).sum();
    }

    /** @return all memory cells that hold weights */
    public long devices() {
        return layers.stream().mapToLong(LayerTiling::devices).sum();
    }

    /** @return all memory cells of the arrays, used or not */
    public long cells() {
        return layers.stream().mapToLong(LayerTiling::cells).sum();
    }

    /** @return the used share of all cells; 0 without layers */
    public double utilisation() {
        return layers.isEmpty() ? 0 : (double) devices() / cells();
    }

    /** @return analog-to-digital conversions for one image */
    public long conversionsPerImage() {
        return layers.stream().mapToLong(LayerTiling::conversionsPerImage).sum();
    }
}
