/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.NetworkShapes;
import org.ohmlab.model.validation.shape.ShapeInference;

/** An exit pools its map down, never up, and its first weight fits into an array. */
public final class ExitPoolFits extends DocumentRule<Network> {

    /** Creates the rule. */
    public ExitPoolFits() {
        super("network.exit-pool", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        NetworkShapes shapes = ShapeInference.infer(network);
        for (Layer layer : network.getLayers()) {
            shapes.output(layer).ifPresent(shape -> layer.getExits().forEach(exit -> check(exit, shape, sink)));
        }
    }

    private static void check(IrsPoint exit, ActivationShape shape, FindingSink sink) {
        if (exit.getPoolHeight() > shape.height() || exit.getPoolWidth() > shape.width()) {
            boolean rows = exit.getPoolHeight() > shape.height();
            sink.error(exit, rows ? Literals.IRS_POINT__POOL_HEIGHT : Literals.IRS_POINT__POOL_WIDTH,
                    "It pools to " + exit.getPoolHeight() + "\u00d7" + exit.getPoolWidth()
                            + ", but the map of its layer is only "
                            + shape.height() + "\u00d7" + shape.width() + ".",
                    "Pool to at most " + shape.height() + "\u00d7" + shape.width() + ".");
        } else if ((double) exit.getPoolHeight() * exit.getPoolWidth() * shape.channels() * exit.getHiddenUnits()
                > Integer.MAX_VALUE) {
            sink.error(exit, Literals.IRS_POINT__HIDDEN_UNITS,
                    "Its first weight has more values than an array can hold.",
                    "Pool to a smaller map or use fewer hidden units.");
        }
    }
}
