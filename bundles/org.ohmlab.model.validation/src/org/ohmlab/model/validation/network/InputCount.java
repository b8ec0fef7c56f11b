/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.network;

import org.ohmlab.model.network.Add;
import org.ohmlab.model.network.Concat;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** An Input reads nothing, Add and Concat read at least two layers, all others one. */
public final class InputCount extends DocumentRule<Network> {

    /** Creates the rule. */
    public InputCount() {
        super("network.input-count", Network.class);
    }

    @Override
    public void check(Network network, FindingSink sink) {
        for (Layer layer : network.getLayers()) {
            int count = layer.getInputs().size();
            if (layer instanceof Input) {
                if (count > 0) {
                    sink.error(layer, Literals.LAYER__INPUTS, "An Input reads no layer, but this one reads " + count
                            + ".",
                            "Remove its inputs.");
                }
            } else if (layer instanceof Add || layer instanceof Concat) {
                if (count < 2) {
                    sink.error(layer, Literals.LAYER__INPUTS, "It needs at least two inputs but has " + count + ".",
                            "Connect another layer to it, or delete it.");
                }
            } else if (count == 0) {
                sink.error(layer, Literals.LAYER__INPUTS, "It has no input.",
                        "Connect the layer whose output it reads.");
            } else if (count > 1) {
                sink.error(layer, Literals.LAYER__INPUTS, "It reads one layer only, but " + count + " are connected.",
                        "Merge them by an Add or a Concat first.");
            }
        }
    }
}
