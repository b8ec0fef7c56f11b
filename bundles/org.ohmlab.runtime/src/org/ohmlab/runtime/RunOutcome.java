/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.ohmlab.runtime.results.SummaryRow;

/**
 * A finished run.
 *
 * @param folder where its files are
 * @param networks all networks, in the order of the result files
 * @param summary the rows of the table of means; empty when only training was asked for
 */
public record RunOutcome(Path folder, List<TrainedNetwork> networks, List<SummaryRow> summary) {

    /** Refuses nulls and copies the lists. */
    public RunOutcome {
        Objects.requireNonNull(folder, "folder");
        networks = List.copyOf(networks);
        summary = List.copyOf(summary);
    }

    /** @return the networks whose training diverged or collapsed */
    public List<TrainedNetwork> diverged() {
        return networks.stream().filter(network -> !network.converged()).toList();
    }
}
