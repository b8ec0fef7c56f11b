/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram;

import org.ohmlab.diagram.arrange.LayeredArrangement;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.model.io.Documents;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;

/** Networks to draw in tests. */
final class Networks {

    static final NetworkFactory F = NetworkFactory.eINSTANCE;

    private Networks() {
    }

    /** input 8x8x1, conv 4, pool, flatten, dense 10. */
    static Network small() {
        Network network = Documents.network("small");
        Input input = F.createInput();
        input.setHeight(8);
        input.setWidth(8);
        input.setChannels(1);
        add(network, input, "input", null);
        Convolution conv = F.createConvolution();
        conv.setFilters(4);
        add(network, conv, "conv", input);
        MaxPool pool = F.createMaxPool();
        add(network, pool, "pool", conv);
        Layer flatten = add(network, F.createFlatten(), "flatten", pool);
        Dense dense = F.createDense();
        dense.setUnits(10);
        add(network, dense, "dense", flatten);
        return network;
    }

    /** A residual block of two convolutions between the input and a pool. */
    static Network residual(int blocks) {
        Network network = Documents.network("residual");
        Input input = F.createInput();
        input.setHeight(8);
        input.setWidth(8);
        input.setChannels(4);
        Layer last = add(network, input, "input", null);
        for (int i = 0; i < blocks; i++) {
            Layer first = add(network, conv(4), "b" + i + "c1", last);
            Layer relu = add(network, F.createRelu(), "b" + i + "r1", first);
            Layer second = add(network, conv(4), "b" + i + "c2", relu);
            Layer sum = add(network, F.createAdd(), "b" + i + "add", second);
            sum.getInputs().add(last);
            last = add(network, F.createRelu(), "b" + i + "r2", sum);
        }
        Layer pool = add(network, F.createGlobalAveragePool(), "pool", last);
        Dense dense = F.createDense();
        dense.setUnits(10);
        add(network, dense, "dense", pool);
        return network;
    }

    private static Convolution conv(int filters) {
        Convolution conv = F.createConvolution();
        conv.setFilters(filters);
        conv.setPaddingHeight(1);
        conv.setPaddingWidth(1);
        return conv;
    }

    static <T extends Layer> T add(Network network, T layer, String id, Layer input) {
        layer.setId(id);
        if (input != null) {
            layer.getInputs().add(input);
        }
        network.getLayers().add(layer);
        return layer;
    }

    static Layer layer(Network network, String id) {
        return network.getLayers().stream().filter(each -> id.equals(each.getId())).findFirst().orElseThrow();
    }

    static IrsPoint exit(Layer layer, String id) {
        IrsPoint point = F.createIrsPoint();
        point.setId(id);
        point.setPoolHeight(2);
        point.setPoolWidth(2);
        point.setHiddenUnits(16);
        layer.getExits().add(point);
        return point;
    }

    static DiagramLayout arranged(Network network) {
        DiagramLayout layout = new DiagramLayout();
        layout.place(LayeredArrangement.of(network));
        return layout;
    }
}
