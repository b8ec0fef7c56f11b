/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.Objects;

/**
 * What one chip came to on the test images. With several reads per chip every figure is the mean over the reads,
 * because a chip in use reads once per answer.
 *
 * @param chip the chip
 * @param images number of images
 * @param accuracy share of right answers
 * @param atOne uncertainty at softmax temperature 1
 * @param atTraining uncertainty at the training temperature
 */
public record ChipResult(int chip, int images, double accuracy, Uncertainty atOne, Uncertainty atTraining) {

    /** Refuses nulls. */
    public ChipResult {
        Objects.requireNonNull(atOne, "atOne");
        Objects.requireNonNull(atTraining, "atTraining");
    }
}
