/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import java.util.List;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.edit.FeatureTexts;
import org.ohmlab.model.edit.FreshIds;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;

/** Adds a new layer, which reads one that is there, or none yet. */
public final class AddLayer extends NetworkCommand {

    private final Network network;
    private final Layer layer;
    private final Layer input;

    /**
     * @param domain the domain of the network
     * @param network the network
     * @param layer the new layer, in no network; gets an id
     * @param input what it reads, or null
     */
    public AddLayer(EditingDomain domain, Network network, Layer layer, Layer input) {
        super(domain, "Add " + FeatureTexts.label(layer.eClass()));
        this.network = network;
        this.layer = layer;
        this.input = input;
    }

    @Override
    boolean build() {
        if (layer.eContainer() != null) {
            return false;
        }
        new FreshIds(network).assign(List.of(layer));
        if (input != null) {
            layer.getInputs().add(input);
        }
        append(AddCommand.create(domain(), network, Literals.NETWORK__LAYERS, layer));
        return true;
    }
}
