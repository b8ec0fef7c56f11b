/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.method;

/** Sign with which feedback logits enter the loss. */
public enum FeedbackSign {
    /** z - beta o, as published. */
    NEGATIVE(-1),
    /** z + beta o, the sign ablation. */
    POSITIVE(1);

    private final int factor;

    FeedbackSign(int factor) {
        this.factor = factor;
    }

    /** @return -1 or 1 */
    public int factor() {
        return factor;
    }
}
