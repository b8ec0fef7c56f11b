/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import org.ohmlab.engine.program.Op;
import org.ohmlab.model.network.AdaptiveAveragePool;
import org.ohmlab.model.network.Add;
import org.ohmlab.model.network.AveragePool;
import org.ohmlab.model.network.BatchNormalization;
import org.ohmlab.model.network.Concat;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Dropout;
import org.ohmlab.model.network.Flatten;
import org.ohmlab.model.network.GlobalAveragePool;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.LeakyRelu;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Pool;
import org.ohmlab.model.network.Relu;
import org.ohmlab.model.network.Sigmoid;
import org.ohmlab.model.network.Tanh;
import org.ohmlab.model.network.util.NetworkSwitch;

/** What each layer kind computes. */
final class LayerOps extends NetworkSwitch<Op> {

    /**
     * @param layer a valid layer
     * @return what it computes
     */
    static Op of(Layer layer) {
        Op op = new LayerOps().doSwitch(layer);
        if (op == null) {
            throw new IllegalArgumentException("No computation is known for the layer kind " + layer.eClass()
                    .getName());
        }
        return op;
    }

    @Override
    public Op caseInput(Input input) {
        return new Op.Input();
    }

    @Override
    public Op caseConvolution(Convolution conv) {
        return new Op.Convolution(conv.getFilters(), conv.getKernelHeight(), conv.getKernelWidth(),
                conv.getStrideHeight(),
                conv.getStrideWidth(), conv.getPaddingHeight(), conv.getPaddingWidth(), conv.getGroups(),
                conv.isBias());
    }

    @Override
    public Op caseDense(Dense dense) {
        return new Op.Dense(dense.getUnits(), dense.isBias());
    }

    @Override
    public Op caseBatchNormalization(BatchNormalization norm) {
        return new Op.BatchNormalization(norm.getEpsilon(), norm.getMomentum());
    }

    @Override
    public Op caseRelu(Relu relu) {
        return new Op.Relu();
    }

    @Override
    public Op caseLeakyRelu(LeakyRelu relu) {
        return new Op.LeakyRelu(relu.getNegativeSlope());
    }

    @Override
    public Op caseTanh(Tanh tanh) {
        return new Op.Tanh();
    }

    @Override
    public Op caseSigmoid(Sigmoid sigmoid) {
        return new Op.Sigmoid();
    }

    @Override
    public Op caseMaxPool(MaxPool pool) {
        return new Op.MaxPool(window(pool));
    }

    @Override
    public Op caseAveragePool(AveragePool pool) {
        return new Op.AveragePool(window(pool));
    }

    /** In the model a stride of 0 means the window itself; the program has no such shorthand. */
    private static Op.Window window(Pool pool) {
        return new Op.Window(pool.getKernelHeight(), pool.getKernelWidth(),
                pool.getStrideHeight() == 0 ? pool.getKernelHeight() : pool.getStrideHeight(),
                pool.getStrideWidth() == 0 ? pool.getKernelWidth() : pool.getStrideWidth(),
                pool.getPaddingHeight(), pool.getPaddingWidth());
    }

    @Override
    public Op caseAdaptiveAveragePool(AdaptiveAveragePool pool) {
        return new Op.AdaptiveAveragePool(pool.getHeight(), pool.getWidth());
    }

    @Override
    public Op caseGlobalAveragePool(GlobalAveragePool pool) {
        return new Op.AdaptiveAveragePool(1, 1);
    }

    @Override
    public Op caseFlatten(Flatten flatten) {
        return new Op.Flatten();
    }

    @Override
    public Op caseDropout(Dropout dropout) {
        return new Op.Dropout(dropout.getRate());
    }

    @Override
    public Op caseAdd(Add add) {
        return new Op.Add();
    }

    @Override
    public Op caseConcat(Concat concat) {
        return new Op.Concat();
    }
}
