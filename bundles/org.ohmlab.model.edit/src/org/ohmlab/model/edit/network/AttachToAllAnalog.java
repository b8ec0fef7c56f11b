/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.WeightedLayer;

/** Marks every analog layer that is not marked yet for oriented variational forward feedback. */
public final class AttachToAllAnalog extends NetworkCommand {

    private final Network network;

    /**
     * @param domain the domain of the network
     * @param network the network
     */
    public AttachToAllAnalog(EditingDomain domain, Network network) {
        super(domain, "Attach OVF Points to All Analog Layers");
        this.network = network;
    }

    @Override
    boolean build() {
        for (var layer : network.getLayers()) {
            if (layer instanceof WeightedLayer weighted) {
                AttachOvf attach = new AttachOvf(domain(), weighted);
                if (attach.canExecute()) {
                    append(attach);
                }
            }
        }
        return !isEmpty();
    }
}
