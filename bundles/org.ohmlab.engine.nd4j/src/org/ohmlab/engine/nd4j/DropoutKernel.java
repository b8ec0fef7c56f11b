/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.spi.EngineException;

/** Multiplies with a given mask in training; hands on at inference. */
final class DropoutKernel extends Kernel {

    private final NativeFloats[] masks;
    private final boolean[] masked;
    private final boolean renamed;
    private final int size;

    DropoutKernel(Workspace workspace, Node node) throws EngineException {
        super(workspace, node);
        size = node.output().size();
        renamed = workspace.storage().inPlace(node);
        masks = new NativeFloats[workspace.training() ? workspace.passes() : 0];
        masked = new boolean[masks.length];
        for (int pass = 0; pass < masks.length; pass++) {
            masks[pass] = workspace.arena().allocate("the mask of " + node.label(), size, workspace.batch());
        }
    }

    void mask(int pass, float[] mask, int count) {
        if (masks.length == 0) {
            throw new IllegalStateException("Dropout needs an executor that was opened for training.");
        }
        workspace().layout().put(node(), mask, count, masks[pass]);
        masked[pass] = true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        if (training && !masked[pass]) {
            throw new IllegalStateException("Dropout " + node().label() + " was given no mask for pass " + pass + ".");
        }
        if (training) {
            multiply(input(pass), masks[pass], result(pass), count * size);
        } else if (!renamed) {
            result(pass).copyFrom(input(pass), count * size);
        }
    }

    @Override
    void backward(int pass, int count) {
        if (inputWanted()) {
            multiply(resultGradient(), masks[pass], inputTarget(), count * size);
            settleInput(count);
        }
    }

    private void multiply(NativeFloats from, NativeFloats mask, NativeFloats into, int length) {
        float[] block = workspace().block(0);
        float[] factors = workspace().block(1);
        for (int at = 0; at < length; at += Workspace.BLOCK) {
            int n = Math.min(Workspace.BLOCK, length - at);
            from.get(at, block, n);
            mask.get(at, factors, n);
            Rows.multiply(block, factors, n);
            into.put(at, block, n);
        }
    }
}
