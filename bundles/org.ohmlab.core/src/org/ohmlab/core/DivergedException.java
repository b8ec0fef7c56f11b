/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core;

/** A training left the range of numbers or collapsed; the message says where and advises. */
public final class DivergedException extends OhmlabException {

    private static final long serialVersionUID = 1L;

    /** @param message where it diverged and what to try */
    public DivergedException(String message) {
        super(message);
    }
}
