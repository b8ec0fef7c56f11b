/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** The exits' places in the decay are all automatic, or number the exits 1 to N. */
public final class ExitOrder extends DocumentRule<Network> {

    private static final String REMEDY = "Number the exits 1 to N, each once, or set all to 0 for shallowest first.";

    /** Creates the rule. */
    public ExitOrder() {
        super("network.exit-order", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        List<IrsPoint> exits = Elements.of(network, IrsPoint.class);
        if (exits.stream().allMatch(exit -> exit.getOrder() == 0)) {
            return;
        }
        Map<Integer, IrsPoint> places = new HashMap<>();
        for (IrsPoint exit : exits) {
            int order = exit.getOrder();
            if (order == 0) {
                sink.error(exit, Literals.IRS_POINT__ORDER,
                        "Its order is automatic while other exits have a fixed one.", REMEDY);
            } else if (order > exits.size()) {
                sink.error(exit, Literals.IRS_POINT__ORDER,
                        "Its order is " + order + ", but there are only " + exits.size() + " exits.", REMEDY);
            } else if (order > 0) {
                IrsPoint other = places.putIfAbsent(order, exit);
                if (other != null) {
                    sink.error(exit, Literals.IRS_POINT__ORDER,
                            "It has the same order " + order + " as " + ElementNames.of(other) + ".", REMEDY);
                }
            }
        }
    }
}
