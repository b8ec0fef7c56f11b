/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

import java.time.Instant;
import java.util.Objects;

/**
 * A line of a run's log.
 *
 * @param at when it was written
 * @param warning whether it tells of something that needs attention
 * @param text one sentence
 */
public record LogLine(Instant at, boolean warning, String text) {

    /** Refuses nulls. */
    public LogLine {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(text, "text");
    }
}
