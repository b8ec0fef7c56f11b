/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.util.Objects;

import org.ohmlab.core.CancellationToken;

/**
 * What one execution of the command works with.
 *
 * @param console where it prints
 * @param backend gives the compute backend
 * @param cancellation tells long work to stop
 * @param interruption knows what to tell the user when a signal ends the process
 */
record Session(Console console, BackendSource backend, CancellationToken cancellation, Interruption interruption) {

    /** Refuses nulls. */
    Session {
        Objects.requireNonNull(console, "console");
        Objects.requireNonNull(backend, "backend");
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(interruption, "interruption");
    }
}
