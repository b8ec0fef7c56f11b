/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.edit.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.ohmlab.model.edit.FreshIds;
import org.ohmlab.model.edit.SetFeature;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Relu;
import org.ohmlab.model.validation.shape.ActivationShape;
import org.ohmlab.model.validation.shape.LayerGraph;
import org.ohmlab.model.validation.shape.NetworkShapes;
import org.ohmlab.model.validation.shape.ShapeInference;

/**
 * Attaches feedback where the published reference implementation of NeFT (github YifanQin-ND/NeFT_CIM) has it in VGG-8
 * and ResNet-18: OVF in all analog layers, and IRS exits behind the first activation and at each place where the map
 * is about to shrink and convolutions follow.
 *
 * <p>The pooled sizes are those of the reference: 6, 4 and 3 for maps of 32, 16 and 8. What it does with other networks
 * is our reading of the same pattern.
 */
public final class AttachAsReference extends NetworkCommand {

    private final Network network;

    /**
     * @param domain the domain of the network
     * @param network the network
     */
    public AttachAsReference(EditingDomain domain, Network network) {
        super(domain, "Attach Feedback as in the Reference");
        this.network = network;
    }

    @Override
    boolean build() {
        LayerGraph graph = new LayerGraph(network);
        NetworkShapes shapes = ShapeInference.infer(graph);
        FreshIds ids = new FreshIds(network);
        for (Layer layer : places(graph)) {
            ActivationShape shape = shapes.output(layer).orElse(null);
            if (shape != null && !shape.isVector() && layer.getExits().isEmpty()) {
                IrsPoint exit = NetworkFactory.eINSTANCE.createIrsPoint();
                exit.setPoolHeight(pooled(shape.height()));
                exit.setPoolWidth(pooled(shape.width()));
                ids.assign(exit);
                append(AddCommand.create(domain(), layer, Literals.LAYER__EXITS, exit));
            }
        }
        if (network.getOvfScope() != OvfScope.ALL_ANALOG_LAYERS) {
            append(new SetFeature(domain(), network, Literals.NETWORK__OVF_SCOPE, OvfScope.ALL_ANALOG_LAYERS));
        }
        return !isEmpty();
    }

    private static int pooled(int size) {
        if (size >= 32) {
            return 6;
        }
        return size >= 16 ? 4 : Math.min(3, size);
    }

    private static Set<Layer> places(LayerGraph graph) {
        Set<Layer> places = new LinkedHashSet<>();
        graph.order().stream().filter(Relu.class::isInstance).findFirst().ifPresent(places::add);
        for (Layer layer : graph.order()) {
            List<Layer> readers = graph.consumers(layer);
            boolean pooled = layer instanceof MaxPool && readers.stream().anyMatch(Convolution.class::isInstance);
            boolean strided = !(layer instanceof Input) && readers.stream().anyMatch(
                    reader -> reader instanceof Convolution conv && conv.getStrideHeight() > 1);
            if (pooled || strided) {
                places.add(layer);
            }
        }
        return places;
    }
}
