/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

/** How a training stands. */
public enum TrainingStatus {
    /** Learning. */
    OK("ok"),
    /** The loss is not a finite number; the training stops. */
    NAN("nan"),
    /** No better than chance, by the rule of {@link Collapse}. */
    COLLAPSED("collapsed");

    private final String code;

    TrainingStatus(String code) {
        this.code = code;
    }

    /** @return the word in result files */
    public String code() {
        return code;
    }
}
