/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** Layers read layers of their own network. */
public final class LocalInputs extends DocumentRule<Network> {

    /** Creates the rule. */
    public LocalInputs() {
        super("network.local-inputs", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        for (Layer layer : network.getLayers()) {
            for (Layer input : layer.getInputs()) {
                if (Elements.present(input) && input.eContainer() != network) {
                    sink.error(layer, Literals.LAYER__INPUTS,
                            "It reads " + ElementNames.of(input) + ", which is not a layer of this network.",
                            "Read a layer of this network, or copy the other one into it.");
                }
            }
        }
    }
}
