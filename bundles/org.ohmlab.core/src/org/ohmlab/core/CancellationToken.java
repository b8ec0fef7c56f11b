/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core;

/** Asked often by long work whether it should stop. Implementations are safe for any thread. */
@FunctionalInterface
public interface CancellationToken {

    /** A token that never cancels. */
    CancellationToken NONE = () -> false;

    /** @return true when the work should stop at once */
    boolean isCancelled();

    /** @throws CancelledException when the work should stop */
    default void check() throws CancelledException {
        if (isCancelled()) {
            throw new CancelledException();
        }
    }
}
