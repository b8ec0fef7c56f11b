/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;

/** max(0, x), written over x where nothing else needs it. */
final class ReluKernel extends Kernel {

    private final boolean inPlace;
    private final int size;

    ReluKernel(Workspace workspace, Node node) {
        super(workspace, node);
        this.inPlace = workspace.storage().inPlace(node);
        this.size = node.output().size();
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        NativeFloats from = input(pass);
        NativeFloats into = result(pass);
        float[] block = workspace().block(0);
        int length = count * size;
        for (int at = 0; at < length; at += Workspace.BLOCK) {
            int n = Math.min(Workspace.BLOCK, length - at);
            from.get(at, block, n);
            Rows.relu(block, n);
            into.put(at, block, n);
        }
    }

    @Override
    void backward(int pass, int count) {
        if (!inputWanted()) {
            return;
        }
        NativeFloats gradient = resultGradient();
        NativeFloats result = result(pass);
        NativeFloats into = inPlace ? gradient : inputTarget();
        int[] block = workspace().bits(0);
        int[] results = workspace().bits(1);
        int length = count * size;
        for (int at = 0; at < length; at += Workspace.BLOCK) {
            int n = Math.min(Workspace.BLOCK, length - at);
            gradient.get(at, block, n);
            result.get(at, results, n);
            Rows.maskPositive(block, results, n);
            into.put(at, block, n);
        }
        if (!inPlace) {
            settleInput(count);
        }
    }
}
