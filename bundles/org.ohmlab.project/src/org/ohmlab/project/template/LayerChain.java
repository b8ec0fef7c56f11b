/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import org.ohmlab.model.network.Add;
import org.ohmlab.model.network.BatchNormalization;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;

/**
 * Writes layers one after the other, each reading the one before, and keeps account of the size of the images on the
 * way. Begins with the input.
 */
final class LayerChain {

    private static final NetworkFactory MAKE = NetworkFactory.eINSTANCE;

    private final Network network;
    private final FeedbackChoice feedback;
    private Layer last;
    private int height;
    private int width;

    LayerChain(Network network, NetworkSettings settings) {
        this.network = network;
        this.feedback = settings.feedback();
        height = settings.input().height();
        width = settings.input().width();
        Input input = MAKE.createInput();
        input.setHeight(height);
        input.setWidth(width);
        input.setChannels(settings.input().channels());
        add("input", input);
    }

    /** The layer written last. */
    Layer last() {
        return last;
    }

    /** Goes on after another layer of the present size. */
    LayerChain from(Layer layer) {
        last = layer;
        return this;
    }

    /** A square convolution without bias, as one before batch normalisation has none, and its normalisation. */
    LayerChain convolution(String convolution, String normalization, int filters, int kernel, int stride,
            int padding) {
        Convolution layer = MAKE.createConvolution();
        layer.setBias(false);
        layer.setFilters(filters);
        layer.setKernelHeight(kernel);
        layer.setKernelWidth(kernel);
        layer.setStrideHeight(stride);
        layer.setStrideWidth(stride);
        layer.setPaddingHeight(padding);
        layer.setPaddingWidth(padding);
        add(convolution, layer);
        height = (height + 2 * padding - kernel) / stride + 1;
        width = (width + 2 * padding - kernel) / stride + 1;
        BatchNormalization normal = MAKE.createBatchNormalization();
        return add(normalization, normal);
    }

    /**
     * The shortcut of a block that halves the size, by a convolution of 1 x 1. The account of the size is that of the
     * block's other path, which has been written before.
     *
     * @return its last layer
     */
    Layer projection(String convolution, String normalization, int filters) {
        int rows = height;
        int columns = width;
        convolution(convolution, normalization, filters, 1, 2, 0);
        height = rows;
        width = columns;
        return last;
    }

    LayerChain relu(String id) {
        return add(id, MAKE.createRelu());
    }

    /** Max pooling of 2 x 2. */
    LayerChain pool(String id) {
        MaxPool pool = MAKE.createMaxPool();
        add(id, pool);
        height /= 2;
        width /= 2;
        return this;
    }

    LayerChain globalPool(String id) {
        return add(id, MAKE.createGlobalAveragePool());
    }

    LayerChain flatten(String id) {
        add(id, MAKE.createFlatten());
        height = 1;
        width = 1;
        return this;
    }

    LayerChain dense(String id, int units) {
        Dense dense = MAKE.createDense();
        dense.setUnits(units);
        return add(id, dense);
    }

    /** The sum of two layers of one shape. */
    LayerChain sum(String id, Layer one, Layer other) {
        Add sum = MAKE.createAdd();
        last = null;
        add(id, sum);
        sum.getInputs().add(one);
        sum.getInputs().add(other);
        return this;
    }

    /**
     * An exit of IRS on the layer written last, when exits are wanted.
     *
     * @param pooled rows and columns after the exit's pooling; less where the images are smaller
     * @param hidden units of its hidden layer
     */
    LayerChain exit(int pooled, int hidden) {
        if (feedback == FeedbackChoice.OVF_AND_IRS) {
            IrsPoint exit = MAKE.createIrsPoint();
            exit.setId("exit-" + last.getId());
            exit.setPoolHeight(Math.min(pooled, height));
            exit.setPoolWidth(Math.min(pooled, width));
            exit.setHiddenUnits(hidden);
            last.getExits().add(exit);
        }
        return this;
    }

    private LayerChain add(String id, Layer layer) {
        layer.setId(id);
        if (last != null) {
            layer.getInputs().add(last);
        }
        network.getLayers().add(layer);
        last = layer;
        return this;
    }
}
