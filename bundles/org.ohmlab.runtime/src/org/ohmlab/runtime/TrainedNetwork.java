/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.List;
import java.util.Objects;

import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.TrainingStatus;

/**
 * A training that has ended.
 *
 * @param key what the result files call it
 * @param temperature its training temperature
 * @param epochs what its epochs came to
 * @param status how it ended
 * @param message a sentence for the user when the status is not OK, otherwise empty
 */
public record TrainedNetwork(TrainingKey key, double temperature, List<EpochResult> epochs, TrainingStatus status,
        String message) {

    /** Refuses nulls. */
    public TrainedNetwork {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
        epochs = List.copyOf(epochs);
    }

    /** @return whether the training counts as converged */
    public boolean converged() {
        return status == TrainingStatus.OK;
    }
}
