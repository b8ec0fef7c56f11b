/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;

/** Sum of all inputs. */
final class AddKernel extends Kernel {

    private final int size;

    AddKernel(Workspace workspace, Node node) {
        super(workspace, node);
        this.size = node.output().size();
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        NativeFloats into = result(pass);
        into.copyFrom(input(pass), count * size);
        for (int i = 1; i < node().inputs().size(); i++) {
            Gemm.add(count * size, workspace().value(pass, node().inputs().get(i)).pointer(), into.pointer());
        }
    }

    @Override
    void backward(int pass, int count) {
        NodeGradients gradients = workspace().gradients();
        for (int input : node().inputs()) {
            if (gradients.wanted(input)) {
                gradients.target(input).copyFrom(resultGradient(), count * size);
                gradients.settle(input, count);
            }
        }
    }
}
