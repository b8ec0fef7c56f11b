/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.ohmlab.engine.training.Checkpoint;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.TrainingOutcome;
import org.ohmlab.engine.training.TrainingStatus;

/**
 * A training as a run folder holds it.
 *
 * @param finished whether the training has ended; its weights are then in a file of their own
 * @param checkpoint where to go on; its arrays are empty when finished
 * @param status how it ended, or how it stands
 * @param message a sentence for the user when the status is not OK, otherwise empty
 */
public record StoredTraining(boolean finished, Checkpoint checkpoint, TrainingStatus status, String message) {

    /** Refuses nulls. */
    public StoredTraining {
        Objects.requireNonNull(checkpoint, "checkpoint");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(message, "message");
    }

    /**
     * @param checkpoint an epoch's checkpoint
     * @return a training that goes on from there
     */
    public static StoredTraining running(Checkpoint checkpoint) {
        List<EpochResult> history = checkpoint.history();
        TrainingStatus status = history.isEmpty() ? TrainingStatus.OK : history.get(history.size() - 1).status();
        return new StoredTraining(false, checkpoint, status, "");
    }

    /**
     * @param outcome a training's outcome
     * @return the finished training without its arrays
     */
    public static StoredTraining finished(TrainingOutcome outcome) {
        return new StoredTraining(true,
                new Checkpoint(outcome.epochs().size(), 0, outcome.keptEpoch(), outcome.epochs(), Map.of()),
                outcome.status(), outcome.message());
    }

    /** @return what the epochs done came to */
    public List<EpochResult> epochs() {
        return checkpoint.history();
    }
}
