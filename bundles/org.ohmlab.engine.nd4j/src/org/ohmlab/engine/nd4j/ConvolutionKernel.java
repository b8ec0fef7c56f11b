/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.OpContext;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.spi.EngineException;

/**
 * Cross-correlation by oneDNN through ND4J, activations NHWC, weights in PyTorch's order (ND4J's weight format 1),
 * which oneDNN reads as fast as its own. The convolution of the images themselves takes its weight gradient from a
 * {@link PatchMatrix}.
 */
final class ConvolutionKernel extends Kernel {

    private static final long EXPLICIT_PADDING = 0;
    private static final long NHWC = 1;
    private static final long FILTERS_CHANNELS_ROWS_COLUMNS = 1;

    private final Op.Convolution op;
    private final int weight;
    private final int bias;
    private final long[] weightShape;
    private final CachedOp[] forward;
    private final CachedOp[] backward;
    private final CachedOp[] backwardAside;
    private final NativeFloats weightGradient;
    private final BiasGradient biasGradient;
    private final PatchMatrix patches;

    ConvolutionKernel(Workspace workspace, Node node, Op.Convolution op) throws EngineException {
        super(workspace, node);
        this.op = op;
        Shape from = inputNode().output();
        weight = workspace.program().parameter(node.index(), Kind.WEIGHT);
        bias = workspace.program().parameter(node.index(), Kind.BIAS);
        weightShape = new long[] {op.filters(), from.channels(), op.kernelHeight(), op.kernelWidth()};
        boolean training = workspace.training();
        boolean ofImages = training && inputNode().op() instanceof Op.Input && op.groups() == 1;
        patches = ofImages ? new PatchMatrix(workspace, op, from, node.output()) : null;
        weightGradient = training ? workspace.arena().allocate("the weight gradient of " + node.label(),
                (long) op.filters() * from.channels(), op.kernelHeight() * op.kernelWidth()) : null;
        biasGradient = training && op.bias() ? new BiasGradient(workspace, bias, op.filters()) : null;
        int passes = workspace.passes();
        forward = new CachedOp[passes];
        backward = new CachedOp[passes];
        backwardAside = new CachedOp[passes];
        long[] arguments = {op.kernelHeight(), op.kernelWidth(), op.strideHeight(), op.strideWidth(),
            op.paddingHeight(), op.paddingWidth(), 1, 1, EXPLICIT_PADDING, NHWC, FILTERS_CHANNELS_ROWS_COLUMNS};
        for (int i = 0; i < passes; i++) {
            int pass = i;
            forward[pass] = new CachedOp("conv2d", arguments, (context, count) -> bindForward(context, pass, count));
            if (training && patches == null) {
                NodeGradients gradients = workspace.gradients();
                int input = inputNode().index();
                backward[pass] = new CachedOp("conv2d_bp", arguments,
                        (context, count) -> bindBackward(context, pass, count, gradients.of(input)));
                backwardAside[pass] = new CachedOp("conv2d_bp", arguments,
                        (context, count) -> bindBackward(context, pass, count, gradients.spare()));
            }
        }
    }

    private void bindForward(OpContext context, int pass, int count) {
        INDArray images = view(input(pass), inputNode().output(), count);
        INDArray weights = workspace().parameters().outside(pass, weight).view(weightShape);
        if (bias >= 0) {
            context.setInputArrays(images, weights, workspace().parameters().outside(pass, bias).view(op.filters()));
        } else {
            context.setInputArrays(images, weights);
        }
        context.setOutputArrays(view(result(pass), node().output(), count));
    }

    private void bindBackward(OpContext context, int pass, int count, NativeFloats into) {
        context.setInputArrays(view(input(pass), inputNode().output(), count),
                workspace().parameters().outside(pass, weight).view(weightShape),
                view(resultGradient(), node().output(), count));
        context.setOutputArrays(view(into, inputNode().output(), count), weightGradient.view(weightShape));
    }

    private static INDArray view(NativeFloats floats, Shape shape, int count) {
        return floats.view(count, shape.height(), shape.width(), shape.channels());
    }

    @Override
    void forward(int pass, int count, boolean training) {
        forward[pass].run(count);
    }

    @Override
    void backward(int pass, int count) {
        NativeFloats gradient = resultGradient();
        if (patches != null) {
            patches.weightGradient(input(pass), gradient, count, weightGradient);
        } else {
            boolean aside = inputTarget() != workspace().gradients().of(inputNode().index());
            (aside ? backwardAside : backward)[pass].run(count);
            settleInput(count);
        }
        workspace().parameters().addGradient(weight, weightGradient);
        if (biasGradient != null) {
            biasGradient.add(gradient, count * node().output().height() * node().output().width());
        }
    }
}
