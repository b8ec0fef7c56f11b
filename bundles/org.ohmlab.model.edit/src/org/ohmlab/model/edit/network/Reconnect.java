/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.network.Layer;

/** Lets a connection begin at another layer; its place among the inputs of its target stays. */
public final class Reconnect extends NetworkCommand {

    private final Layer oldSource;
    private final Layer newSource;
    private final Layer target;

    /**
     * @param domain the domain of the network
     * @param oldSource the layer that is read now
     * @param newSource the layer that is to be read
     * @param target the layer that reads
     */
    public Reconnect(EditingDomain domain, Layer oldSource, Layer newSource, Layer target) {
        super(domain, "Reconnect Layers");
        this.oldSource = oldSource;
        this.newSource = newSource;
        this.target = target;
    }

    @Override
    boolean build() {
        if (!target.getInputs().contains(oldSource) || target.getInputs().contains(newSource)
                || reads(newSource, target) || newSource.eContainer() != target.eContainer()) {
            return false;
        }
        setInputs(target, replaced(target, oldSource, newSource));
        return true;
    }
}
