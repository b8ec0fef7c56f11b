/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.spi;

import org.ohmlab.core.OhmlabException;

/** The compute backend cannot be used or failed. */
public final class EngineException extends OhmlabException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message one sentence for the user
     * @param cause what happened underneath, may be null
     */
    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
