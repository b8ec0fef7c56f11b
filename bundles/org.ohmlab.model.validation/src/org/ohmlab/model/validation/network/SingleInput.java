/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import java.util.List;

import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.ElementNames;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** A network has exactly one Input. */
public final class SingleInput extends DocumentRule<Network> {

    /** Creates the rule. */
    public SingleInput() {
        super("network.single-input", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        List<Input> inputs = Elements.of(network, Input.class);
        if (inputs.isEmpty()) {
            sink.error(network, Literals.NETWORK__LAYERS, "It has no Input.",
                    "Add an Input with the shape of the images.");
        }
        inputs.stream().skip(1).forEach(input -> sink.error(input, null,
                "It is one Input too many beside " + ElementNames.of(inputs.get(0)) + ".",
                "Keep one Input and let all first layers read it."));
    }
}
