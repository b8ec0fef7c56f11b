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

/** x W^T + b by OpenBLAS. */
final class DenseKernel extends Kernel {

    private final int in;
    private final int out;
    private final int weight;
    private final int bias;
    private final NativeFloats weightGradient;
    private final BiasGradient biasGradient;

    DenseKernel(Workspace workspace, Node node, Op.Dense op) throws EngineException {
        super(workspace, node);
        in = inputNode().output().size();
        out = op.units();
        weight = workspace.program().parameter(node.index(), Kind.WEIGHT);
        bias = workspace.program().parameter(node.index(), Kind.BIAS);
        weightGradient = workspace.training()
                ? workspace.arena().allocate("the weight gradient of " + node.label(), (long) in * out, 1) : null;
        biasGradient = op.bias() ? new BiasGradient(workspace, bias, out) : null;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        NativeFloats into = result(pass);
        if (bias >= 0) {
            float[] biases = workspace().parameters().inside(pass, bias);
            for (int i = 0; i < count; i++) {
                into.put(i * out, biases, out);
            }
        }
        Gemm.nt(count, out, in, input(pass).pointer(), workspace().parameters().outside(pass, weight).pointer(),
                bias >= 0 ? 1f : 0f, into.pointer());
    }

    @Override
    void backward(int pass, int count) {
        if (inputWanted()) {
            Gemm.nn(count, in, out, resultGradient().pointer(),
                    workspace().parameters().outside(pass, weight).pointer(), 0f, inputTarget().pointer());
            settleInput(count);
        }
    }

    @Override
    long parameterWork() {
        return (long) in * out;
    }

    @Override
    void backwardToParameters(int pass, int count, ScratchMemory scratch) {
        NativeFloats gradient = resultGradient();
        Gemm.tn(out, in, count, gradient.pointer(), input(pass).pointer(), 0f, weightGradient.pointer());
        workspace().parameters().addGradient(weight, weightGradient);
        if (biasGradient != null) {
            biasGradient.add(gradient, count);
        }
    }
}
