/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.List;
import java.util.Objects;

/**
 * What an epoch came to. Accuracies are in 0..1; what was not measured is NaN.
 *
 * @param epoch the epoch, from 1
 * @param learningRate its learning rate
 * @param loss mean loss over its images, of the method's combined logits
 * @param accuracy mean accuracy of the main pass's backbone logits over its images, while training
 * @param validationLoss mean cross entropy of the deployed logits at the training temperature, on the validation images
 * @param validationAccuracy accuracy on the validation images under one draw of the training variation
 * @param exitArgmax per exit, share of validation (without any: training) images whose label is the exit's largest
 *        logit
 * @param exitArgmin per exit, share of images whose label is the exit's smallest logit: how an anti-classifier is read
 * @param status how the training stands after this epoch
 */
public record EpochResult(int epoch, double learningRate, double loss, double accuracy, double validationLoss,
        double validationAccuracy, List<Double> exitArgmax, List<Double> exitArgmin, TrainingStatus status) {

    /** Refuses nulls and copies the lists. */
    public EpochResult {
        Objects.requireNonNull(status, "status");
        exitArgmax = List.copyOf(exitArgmax);
        exitArgmin = List.copyOf(exitArgmin);
    }
}
