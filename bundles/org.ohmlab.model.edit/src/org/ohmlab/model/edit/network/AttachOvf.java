/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.edit.FreshIds;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.OvfPoint;
import org.ohmlab.model.network.Placement;
import org.ohmlab.model.network.WeightedLayer;

/** Marks one analog layer for oriented variational forward feedback. */
public final class AttachOvf extends NetworkCommand {

    private final WeightedLayer layer;

    /**
     * @param domain the domain of the network
     * @param layer a layer without such a point; a digital one has no variation to raise
     */
    public AttachOvf(EditingDomain domain, WeightedLayer layer) {
        super(domain, "Attach OVF Point");
        this.layer = layer;
    }

    @Override
    boolean build() {
        if (layer.getOvf() != null || layer.getPlacement() != Placement.ANALOG) {
            return false;
        }
        OvfPoint point = NetworkFactory.eINSTANCE.createOvfPoint();
        new FreshIds(layer).assign(point);
        append(SetCommand.create(domain(), layer, Literals.WEIGHTED_LAYER__OVF, point));
        return true;
    }
}
