/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.List;

/**
 * One row of {@code training.csv}: an epoch of one training.
 *
 * @param key what was trained
 * @param seed of which seed
 * @param epoch which epoch, from 1
 * @param loss mean training loss, nats
 * @param accuracy training accuracy, 0 to 1
 * @param validationLoss loss on the held-out images, nats
 * @param validationAccuracy accuracy on the held-out images, 0 to 1
 * @param exitArgmax for each exit, how often its highest logit names the class
 * @param exitArgmin for each exit, how often its lowest logit names the class
 * @param status {@code ok}, or what went wrong
 */
public record TrainingRow(MethodKey key, long seed, int epoch, double loss, double accuracy, double validationLoss,
        double validationAccuracy, List<Double> exitArgmax, List<Double> exitArgmin, String status) {

    /** Copies the lists. */
    public TrainingRow {
        exitArgmax = List.copyOf(exitArgmax);
        exitArgmin = List.copyOf(exitArgmin);
    }
}
