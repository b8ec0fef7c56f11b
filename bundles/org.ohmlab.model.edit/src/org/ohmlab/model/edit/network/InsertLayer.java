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

/** Puts a new layer on a connection. */
public final class InsertLayer extends NetworkCommand {

    private final Layer layer;
    private final Layer source;
    private final Layer target;

    /**
     * @param domain the domain of the network
     * @param layer the new layer, in no network; gets an id
     * @param source the layer it is to read
     * @param target the layer that reads {@code source} now and is to read the new one
     */
    public InsertLayer(EditingDomain domain, Layer layer, Layer source, Layer target) {
        super(domain, "Insert " + FeatureTexts.label(layer.eClass()));
        this.layer = layer;
        this.source = source;
        this.target = target;
    }

    @Override
    boolean build() {
        if (layer.eContainer() != null || !target.getInputs().contains(source)
                || !(source.eContainer() instanceof Network network)) {
            return false;
        }
        new FreshIds(network).assign(List.of(layer));
        layer.getInputs().add(source);
        append(new AddCommand(domain(), network, Literals.NETWORK__LAYERS, layer,
                network.getLayers().indexOf(source) + 1));
        setInputs(target, replaced(target, source, layer));
        return true;
    }
}
