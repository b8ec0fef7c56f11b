/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.network.Layer;

/** Takes a connection away. */
public final class Disconnect extends NetworkCommand {

    private final Layer source;
    private final Layer target;

    /**
     * @param domain the domain of the network
     * @param source the layer that is read
     * @param target the layer that reads it
     */
    public Disconnect(EditingDomain domain, Layer source, Layer target) {
        super(domain, "Delete Connection");
        this.source = source;
        this.target = target;
    }

    @Override
    boolean build() {
        List<Layer> inputs = new ArrayList<>(target.getInputs());
        if (!inputs.remove(source)) {
            return false;
        }
        setInputs(target, inputs);
        return true;
    }
}
