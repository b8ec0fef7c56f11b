/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.spi.EngineException;

/** Chooses the kernel of a node. */
final class Kernels {

    private Kernels() {
    }

    static Kernel of(Workspace workspace, Node node) throws EngineException {
        Op op = node.op();
        if (op instanceof Op.Convolution convolution) {
            return workspace.oneDnn().isPresent()
                    ? new OneDnnConvolutionKernel(workspace.oneDnn().get(), workspace, node, convolution)
                    : new ConvolutionKernel(workspace, node, convolution);
        }
        if (op instanceof Op.Dense dense) {
            return new DenseKernel(workspace, node, dense);
        }
        if (op instanceof Op.BatchNormalization norm) {
            boolean relu = followedByRelu(workspace, node);
            return workspace.oneDnn().isPresent() && BlockedBatchNormKernel.fits(workspace, node)
                    ? new BlockedBatchNormKernel(workspace.oneDnn().get(), workspace, node, norm, relu)
                    : new BatchNormKernel(workspace, node, norm, relu);
        }
        if (op instanceof Op.Relu) {
            boolean fused = workspace.storage().inPlace(node)
                    && workspace.node(node.inputs().get(0)).op() instanceof Op.BatchNormalization;
            return fused ? new NothingKernel(workspace, node) : new ReluKernel(workspace, node);
        }
        if (op instanceof Op.MaxPool pool) {
            return QuadPoolKernel.fits(pool.window()) ? new QuadPoolKernel(workspace, node)
                    : new MaxPoolKernel(workspace, node, pool.window());
        }
        if (op instanceof Op.AveragePool pool) {
            return MeanPoolKernel.of(workspace, node, pool.window());
        }
        if (op instanceof Op.AdaptiveAveragePool) {
            return MeanPoolKernel.adaptive(workspace, node);
        }
        return shapingOrPointwise(workspace, node, op);
    }

    private static Kernel shapingOrPointwise(Workspace workspace, Node node, Op op) throws EngineException {
        if (op instanceof Op.LeakyRelu leaky) {
            return PointwiseKernel.of(workspace, node, leaky);
        }
        if (op instanceof Op.Tanh) {
            return PointwiseKernel.tanh(workspace, node);
        }
        if (op instanceof Op.Sigmoid) {
            return PointwiseKernel.sigmoid(workspace, node);
        }
        if (op instanceof Op.Flatten) {
            return new FlattenKernel(workspace, node);
        }
        if (op instanceof Op.Dropout) {
            return new DropoutKernel(workspace, node);
        }
        if (op instanceof Op.Add) {
            return new AddKernel(workspace, node);
        }
        if (op instanceof Op.Concat) {
            return new ConcatKernel(workspace, node);
        }
        if (op instanceof Op.Input) {
            return new NothingKernel(workspace, node);
        }
        throw new EngineException("Layer " + node.label() + " is of a kind that this backend does not know: "
                + op.getClass().getSimpleName() + ".", null);
    }

    /** A ReLU that overwrites the normalised values is done in their sweep. */
    private static boolean followedByRelu(Workspace workspace, Node node) {
        return workspace.program().nodes().stream().anyMatch(next -> next.op() instanceof Op.Relu
                && next.inputs().get(0) == node.index() && workspace.storage().inPlace(next));
    }
}
