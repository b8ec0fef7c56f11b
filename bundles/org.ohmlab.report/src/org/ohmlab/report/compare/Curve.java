/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.Objects;
import org.ohmlab.report.data.MethodKey;

/**
 * One method of one run.
 *
 * @param run the run
 * @param key what was trained
 */
public record Curve(NamedRun run, MethodKey key) {

    /** Refuses nulls. */
    public Curve {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(key, "key");
    }
}
