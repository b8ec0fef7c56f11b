/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

/** Several nodes that inference computes as one. The kernels of the nodes remain for training. */
interface InferenceBlock {

    /** @return the last node, whose result the block computes; those of the nodes before it stay undefined */
    int last();

    /**
     * Computes the last node's result.
     *
     * @param pass the pass
     * @param count images
     * @return false when nothing was computed because the parameters do not allow it
     */
    boolean forward(int pass, int count);

    /**
     * Takes a parameter; blocks that read it where the kernels do need not.
     *
     * @param pass the pass
     * @param parameter index of the parameter
     * @param values in PyTorch's order
     */
    default void load(int pass, int parameter, float[] values) {
    }
}
