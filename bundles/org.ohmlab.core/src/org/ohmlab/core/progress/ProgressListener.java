/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.progress;

/**
 * Hears how far a task is. Implementations are safe for any thread, return quickly and throw nothing: the work waits
 * for them.
 */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = (task, done, total, detail) -> { };

    /**
     * @param task what is being done, for the user; the same text during one task
     * @param done units of work finished, 0 to {@code total}
     * @param total all units of work, or 0 when not known
     * @param detail the newest intermediate result, for the user; empty when there is none
     */
    void progress(String task, long done, long total, String detail);
}
