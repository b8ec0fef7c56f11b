/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

/** Which epoch's weights are kept. */
public enum Keep {
    /** The last. */
    LAST,
    /**
     * The first of those with the best validation accuracy, seen under one draw of the training variation per epoch.
     */
    BEST_VALIDATION
}
