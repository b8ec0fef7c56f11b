/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import org.ohmlab.engine.evaluation.ChipResult;
import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.TrainingStatus;

/**
 * Hears of a run's progress, on its worker threads, one call at a time. Calls must be quick, since the workers wait
 * for them.
 */
public interface RunListener {

    /** Ignores everything. */
    RunListener NONE = new RunListener() {
    };

    /**
     * A step of a training was done.
     *
     * @param training the training
     * @param progress where it is
     */
    default void batch(TrainingKey training, BatchProgress progress) {
        // of no interest to many
    }

    /**
     * An epoch was done and its checkpoint is on disk.
     *
     * @param training the training
     * @param result what the epoch came to
     */
    default void epoch(TrainingKey training, EpochResult result) {
        // of no interest to many
    }

    /**
     * A training has ended and its weights are on disk.
     *
     * @param training the training
     * @param status how it ended
     * @param message a sentence for the user when the status is not OK, otherwise empty
     */
    default void trained(TrainingKey training, TrainingStatus status, String message) {
        // of no interest to many
    }

    /**
     * A simulated chip was evaluated.
     *
     * @param training the network's training
     * @param sigmaD its sigma_d
     * @param chip what it came to
     */
    default void chip(TrainingKey training, double sigmaD, ChipResult chip) {
        // of no interest to many
    }

    /**
     * The run as a whole went on; called with every batch and every few chips.
     *
     * @param progress how far it is
     */
    default void progress(RunProgress progress) {
        // of no interest to many
    }
}
