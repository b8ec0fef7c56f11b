/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.util.Objects;

import org.ohmlab.engine.evaluation.SigmaSummary;

/**
 * A row of {@code summary.csv}.
 *
 * @param method the method's name
 * @param sigmaTrain sigma_d of its training, 0 for clean training
 * @param sigmaD sigma_d of the chips
 * @param summary the figures
 */
public record SummaryRow(String method, double sigmaTrain, double sigmaD, SigmaSummary summary) {

    /** Refuses nulls. */
    public SummaryRow {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(summary, "summary");
    }
}
