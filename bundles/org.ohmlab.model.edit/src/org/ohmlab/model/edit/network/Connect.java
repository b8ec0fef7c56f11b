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
import org.ohmlab.model.network.Add;
import org.ohmlab.model.network.Concat;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;

/**
 * Lets one layer read another. A layer that merges gets one more input; any other has a single one, which is replaced.
 */
public final class Connect extends NetworkCommand {

    private final Layer source;
    private final Layer target;

    /**
     * @param domain the domain of the network
     * @param source the layer that is to be read
     * @param target the layer that is to read it; not possible when the source reads the target already
     */
    public Connect(EditingDomain domain, Layer source, Layer target) {
        super(domain, "Connect Layers");
        this.source = source;
        this.target = target;
    }

    @Override
    boolean build() {
        if (target instanceof Input || target.getInputs().contains(source) || reads(source, target)
                || source.eContainer() != target.eContainer()) {
            return false;
        }
        List<Layer> inputs = new ArrayList<>();
        if (target instanceof Add || target instanceof Concat) {
            inputs.addAll(target.getInputs());
        }
        inputs.add(source);
        setInputs(target, inputs);
        return true;
    }
}
