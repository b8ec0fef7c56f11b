/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

/**
 * What one convolution reads and writes.
 *
 * @param workspace where the activations are
 * @param inputNode the node that is convolved
 * @param node the convolution
 * @param weightParameter index of its weights
 * @param biasParameter index of its biases, or -1
 * @param weightGradient receives the gradient by the weights in PyTorch's order; null without training
 * @param biasGradient receives the gradient by the biases; null without
 * @param wanted whether the gradient by the input is wanted
 */
record ConvolutionBuffers(Workspace workspace, int inputNode, int node, int weightParameter, int biasParameter,
        NativeFloats weightGradient, NativeFloats biasGradient, boolean wanted) {

    NativeFloats images() {
        return workspace.value(0, inputNode);
    }

    NativeFloats input(int pass) {
        return workspace.value(pass, inputNode);
    }

    NativeFloats result(int pass) {
        return workspace.value(pass, node);
    }

    NativeFloats weights(int pass) {
        return workspace.parameters().outside(pass, weightParameter);
    }

    NativeFloats bias(int pass) {
        return workspace.parameters().outside(pass, biasParameter);
    }

    NativeFloats resultGradient() {
        return workspace.gradients().of(node);
    }

    NativeFloats inputGradient() {
        return wanted ? workspace.gradients().of(inputNode) : null;
    }

    NativeFloats spare() {
        return workspace.gradients().shared(inputNode) ? workspace.gradients().spare() : null;
    }
}
