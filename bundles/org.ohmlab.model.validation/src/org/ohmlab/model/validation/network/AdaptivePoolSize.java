/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import org.ohmlab.model.network.AdaptiveAveragePool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.NetworkShapes;
import org.ohmlab.model.validation.shape.ShapeInference;

/** An adaptive pool that enlarges its map repeats values, which is allowed but hardly meant. */
public final class AdaptivePoolSize extends DocumentRule<Network> {

    /** Creates the rule. */
    public AdaptivePoolSize() {
        super("network.adaptive-pool-size", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        NetworkShapes shapes = ShapeInference.infer(network);
        for (AdaptiveAveragePool pool : Elements.of(network, AdaptiveAveragePool.class)) {
            shapes.input(pool).ifPresent(in -> {
                if (pool.getHeight() > in.height() || pool.getWidth() > in.width()) {
                    sink.warning(pool, Literals.ADAPTIVE_AVERAGE_POOL__HEIGHT,
                            "It enlarges a map of " + in.height() + "\u00d7" + in.width() + " to " + pool.getHeight()
                                    + "\u00d7"
                                    + pool.getWidth() + " by repeating values.",
                            "Use at most " + in.height() + "\u00d7" + in.width() + ".");
                }
            });
        }
    }
}
