/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.List;
import java.util.Objects;

import org.ohmlab.engine.program.Parameters;

/**
 * A finished training.
 *
 * @param deployed the kept weights of the deployed program: no exit among them
 * @param trained the kept weights of the trained program, exits included
 * @param keptEpoch the epoch they are from; 0 when not even one epoch ended
 * @param epochs what each epoch came to
 * @param status OK, or why the training does not count as converged
 * @param message a sentence for the user when the status is not OK, otherwise empty
 */
public record TrainingOutcome(Parameters deployed, Parameters trained, int keptEpoch, List<EpochResult> epochs,
        TrainingStatus status, String message) {

    /** Refuses nulls and copies the list. */
    public TrainingOutcome {
        Objects.requireNonNull(deployed, "deployed");
        Objects.requireNonNull(trained, "trained");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
        epochs = List.copyOf(epochs);
    }

    /** @return whether the training counts as converged */
    public boolean converged() {
        return status == TrainingStatus.OK;
    }
}
