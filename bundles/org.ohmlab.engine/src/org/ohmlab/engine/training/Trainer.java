/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.Objects;
import java.util.Optional;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;

/** Runs a training. One instance per training, used by one thread. */
public final class Trainer {

    private final TrainingPlan plan;

    /**
     * @param backend computes
     * @param plan what to train
     * @param training the training images
     * @param validation held-out images for model selection; may be empty when the last epoch is kept
     */
    public Trainer(Backend backend, TrainingPlan plan, Images training, Images validation) {
        this.plan = Objects.requireNonNull(plan, "plan");
    }

    /**
     * Trains to the end.
     *
     * @param from where to go on; empty to begin
     * @param listener hears of batches, epochs and checkpoints
     * @param token asked before every forward
     * @return the outcome; a diverged training is an outcome too
     * @throws CancelledException when cancelled; the last checkpoint the listener got is where to go on
     * @throws EngineException when the backend cannot compute the program
     * @throws BadInputException when the checkpoint is of another training
     */
    public TrainingOutcome train(Optional<Checkpoint> from, TrainingListener listener, CancellationToken token)
            throws CancelledException, EngineException, BadInputException {
        throw new UnsupportedOperationException(plan.method().name());
    }
}
