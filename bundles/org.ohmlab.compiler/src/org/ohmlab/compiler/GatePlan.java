/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.Objects;
import java.util.Optional;

/**
 * A condition on the summary.
 *
 * @param name what reports call it
 * @param metric a column of the summary
 * @param method the method's name; empty when it holds for all
 * @param sigma sigma_d at which it holds, a value of the grid
 * @param minimum the least value that passes
 */
public record GatePlan(String name, String metric, Optional<String> method, double sigma, double minimum) {

    /** Refuses nulls. */
    public GatePlan {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(metric, "metric");
        Objects.requireNonNull(method, "method");
    }
}
