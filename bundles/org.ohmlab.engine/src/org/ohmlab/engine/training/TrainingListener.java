/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import org.ohmlab.core.OhmlabException;

/** Hears of a training's progress, on the training's thread. */
public interface TrainingListener {

    /** Ignores everything. */
    TrainingListener NONE = new TrainingListener() {
    };

    /**
     * A step was done.
     *
     * @param progress where the training is
     */
    default void batch(BatchProgress progress) {
        // progress is of no interest to many
    }

    /**
     * An epoch was done. An epoch in which the training left the range of numbers has no checkpoint and is not reported
     * here; it is the last one of the outcome.
     *
     * @param result what it came to
     * @param checkpoint all that is needed to go on from here; a copy that stays as it is
     * @throws OhmlabException when the checkpoint cannot be kept; the training then ends with this
     */
    default void epoch(EpochResult result, Checkpoint checkpoint) throws OhmlabException {
        // progress is of no interest to many
    }
}
