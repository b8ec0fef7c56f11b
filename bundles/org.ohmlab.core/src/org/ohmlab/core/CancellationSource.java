/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core;

/** The side of a cancellation that decides: a signal handler, a job's monitor, a test. */
public final class CancellationSource implements CancellationToken {

    private volatile boolean cancelled;

    /** Asks the work to stop; asking twice does no harm. */
    public void cancel() {
        cancelled = true;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }
}
