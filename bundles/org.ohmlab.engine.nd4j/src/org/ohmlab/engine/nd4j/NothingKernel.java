/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;

/** A node whose work another kernel does. */
final class NothingKernel extends Kernel {

    NothingKernel(Workspace workspace, Node node) {
        super(workspace, node);
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        // Its values are in place already.
    }

    @Override
    void backward(int pass, int count) {
        // Its gradient lies where the other kernel reads it.
    }
}
