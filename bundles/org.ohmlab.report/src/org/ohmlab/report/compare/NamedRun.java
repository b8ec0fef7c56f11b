/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.Objects;
import org.ohmlab.report.data.Run;

/**
 * A run with the name by which charts tell it from others.
 *
 * @param name such as the name of its folder
 * @param run what its folder holds
 */
public record NamedRun(String name, Run run) {

    /** Refuses nulls. */
    public NamedRun {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(run, "run");
    }
}
