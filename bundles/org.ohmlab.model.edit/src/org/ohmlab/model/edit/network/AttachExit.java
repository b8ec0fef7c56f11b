/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.edit.FreshIds;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.ShapeInference;

/** Attaches an exit for intermediate representation snapshots, pooled to a size that fits the layer's map. */
public final class AttachExit extends NetworkCommand {

    /** Large enough to keep the layout of a map, small enough for an exit to stay a fraction of its network. */
    private static final int LARGEST_POOL = 6;

    private final Layer layer;

    /**
     * @param domain the domain of the network
     * @param layer a layer of a network
     */
    public AttachExit(EditingDomain domain, Layer layer) {
        super(domain, "Attach IRS Exit");
        this.layer = layer;
    }

    @Override
    boolean build() {
        if (!(layer.eContainer() instanceof Network network)) {
            return false;
        }
        ActivationShape shape = ShapeInference.infer(network).output(layer).orElse(ActivationShape.vector(1));
        IrsPoint exit = NetworkFactory.eINSTANCE.createIrsPoint();
        exit.setPoolHeight(Math.min(LARGEST_POOL, shape.height()));
        exit.setPoolWidth(Math.min(LARGEST_POOL, shape.width()));
        new FreshIds(layer).assign(exit);
        append(AddCommand.create(domain(), layer, Literals.LAYER__EXITS, exit));
        return true;
    }
}
