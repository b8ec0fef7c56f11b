/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.spi.EngineException;

/** Cross-correlation by oneDNN's own preset. */
final class OneDnnConvolutionKernel extends Kernel {

    private final ConvolutionShape shape;
    private final ConvolutionBuffers buffers;
    private final int weight;
    private final int bias;
    private final PlanCache<ConvolutionPlan> plans;
    private final long multiplications;
    private long imagesTaken = -1;

    OneDnnConvolutionKernel(OneDnn library, Workspace workspace, Node node, Op.Convolution op) throws EngineException {
        super(workspace, node);
        Node from = inputNode();
        shape = new ConvolutionShape(op, from.output(), node.output(), workspace.layout().blocked(),
                from.op() instanceof Op.Input);
        weight = workspace.program().parameter(node.index(), Kind.WEIGHT);
        bias = workspace.program().parameter(node.index(), Kind.BIAS);
        boolean training = workspace.training();
        boolean learns = training && !workspace.isPart();
        int size = workspace.program().parameters().get(weight).size();
        multiplications = (long) size * node.output().height() * node.output().width();
        buffers = new ConvolutionBuffers(workspace, from.index(), node.index(), weight, bias,
                learns ? workspace.arena().allocate("the weight gradient of " + node.label(), size, 1) : null,
                learns && bias >= 0 ? workspace.arena().allocate("the bias gradient", op.filters(), 1) : null,
                training && inputWanted());
        plans = new PlanCache<>(count -> {
            imagesTaken = -1;
            return new ConvolutionPlan(library, workspace, shape, buffers, count);
        }, workspace.batch());
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        ConvolutionPlan plan = plans.of(count);
        takeImages(plan, workspace().scratch());
        plan.forward(pass);
    }

    private void takeImages(ConvolutionPlan plan, ScratchMemory scratch) {
        if (shape.ofImages() && imagesTaken != workspace().imagesNumber()) {
            plan.takeImages(scratch);
            imagesTaken = workspace().imagesNumber();
        }
    }

    @Override
    void backward(int pass, int count) {
        if (buffers.wanted()) {
            ConvolutionPlan plan = plans.of(count);
            boolean aside = inputTarget() != buffers.inputGradient();
            plan.toInput(pass, aside);
            settleInput(count);
        }
    }

    @Override
    long parameterWork() {
        return multiplications;
    }

    @Override
    void backwardToParameters(int pass, int count, ScratchMemory scratch) {
        ConvolutionPlan plan = plans.of(count);
        // A forward in parts has laid out the images for the parts alone.
        takeImages(plan, scratch);
        plan.toWeights(pass, scratch);
        workspace().parameters().addGradient(weight, buffers.weightGradient());
        if (buffers.biasGradient() != null) {
            workspace().parameters().addGradient(bias, buffers.biasGradient());
        }
    }

    @Override
    void close() {
        plans.close();
    }
}
