/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core;

/** A failure that Ohmlab foresaw and can explain to its user. */
public class OhmlabException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message one sentence for the user */
    public OhmlabException(String message) {
        super(message);
    }

    /**
     * @param message one sentence for the user
     * @param cause what happened underneath
     */
    public OhmlabException(String message, Throwable cause) {
        super(message, cause);
    }
}
