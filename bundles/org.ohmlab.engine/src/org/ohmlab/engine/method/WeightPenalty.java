/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

import org.ohmlab.engine.program.Parameter;

/**
 * A term of the loss that depends on the clean weights alone, such as a regulariser of a layer's Lipschitz constant.
 */
public interface WeightPenalty {

    /**
     * Adds the penalty's derivative by one weight array to its gradient.
     *
     * @param parameter the weight; only {@link Parameter.Kind#WEIGHT} is asked for
     * @param weight the clean values, PyTorch's axis order; not to be changed
     * @param gradient the gradient so far, changed in place
     * @return the penalty's value for this weight
     */
    double add(Parameter parameter, float[] weight, float[] gradient);
}
