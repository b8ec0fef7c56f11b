/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;

/** Deletes layers with their connections. What a deleted layer with a single input read flows on to its readers. */
public final class DeleteLayers extends NetworkCommand {

    private final Set<Layer> layers = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param domain the domain of the network
     * @param layers layers of one network
     */
    public DeleteLayers(EditingDomain domain, Collection<? extends Layer> layers) {
        super(domain, layers.size() == 1 ? "Delete Layer" : "Delete Layers");
        this.layers.addAll(layers);
    }

    @Override
    boolean build() {
        if (layers.isEmpty() || !(layers.iterator().next().eContainer() instanceof Network network)
                || !network.getLayers().containsAll(layers)) {
            return false;
        }
        for (Layer layer : network.getLayers()) {
            if (!layers.contains(layer) && layer.getInputs().stream().anyMatch(layers::contains)) {
                setInputs(layer, remaining(layer));
            }
        }
        append(RemoveCommand.create(domain(), network, Literals.NETWORK__LAYERS, new ArrayList<>(layers)));
        return true;
    }

    private List<Layer> remaining(Layer layer) {
        List<Layer> inputs = new ArrayList<>();
        for (Layer input : layer.getInputs()) {
            Layer bridged = bridged(input);
            if (bridged != null && !inputs.contains(bridged)) {
                inputs.add(bridged);
            }
        }
        return inputs;
    }

    /** The first layer upstream that stays, or null when there is no single one. */
    private Layer bridged(Layer start) {
        Set<Layer> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        Layer layer = start;
        while (layers.contains(layer)) {
            if (layer.getInputs().size() != 1 || !passed.add(layer)) {
                return null;
            }
            layer = layer.getInputs().get(0);
        }
        return layer;
    }
}
