/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.Objects;

/**
 * How long and by what means is trained; the same for all methods of a comparison.
 *
 * @param epochs passes over the training images
 * @param batch images per step; the last step of an epoch takes what is left
 * @param initialization how weights start
 * @param keep which epoch's weights are kept
 * @param optimizer the optimiser
 * @param schedule the learning rate's course
 * @param augmentation random changes of the training images
 */
public record TrainingSettings(int epochs, int batch, Initialization initialization, Keep keep, OptimizerSpec optimizer,
        ScheduleSpec schedule, Augmentation augmentation) {

    /** Refuses nulls and empty trainings. */
    public TrainingSettings {
        Objects.requireNonNull(initialization, "initialization");
        Objects.requireNonNull(keep, "keep");
        Objects.requireNonNull(optimizer, "optimizer");
        Objects.requireNonNull(schedule, "schedule");
        Objects.requireNonNull(augmentation, "augmentation");
        if (epochs < 1 || batch < 1) {
            throw new IllegalArgumentException("Epochs and batch must be at least 1: " + epochs + ", " + batch);
        }
    }
}
