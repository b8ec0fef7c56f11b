/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.util.List;
import java.util.stream.Collectors;

import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.runtime.TrainingKey;

/** Text of {@code training.csv}: a row per training and epoch. */
public final class TrainingTable {

    private final CsvText csv = new CsvText("method,sigma_train,seed,epoch,learning_rate,loss,accuracy,validation_loss,"
            + "validation_accuracy,exit_argmax_accuracy,exit_argmin_accuracy,status");

    /**
     * Adds the epochs of a training.
     *
     * @param training the training
     * @param epochs what its epochs came to, in order
     */
    public void add(TrainingKey training, List<EpochResult> epochs) {
        for (EpochResult epoch : epochs) {
            csv.row(List.of(training.method(), Numerals.text(training.sigmaTrain()), Long.toString(training.seed()),
                    Integer.toString(epoch.epoch()), Numerals.text(epoch.learningRate()), Numerals.text(epoch.loss()),
                    Numerals.text(epoch.accuracy()), Numerals.text(epoch.validationLoss()),
                    Numerals.text(epoch.validationAccuracy()), list(epoch.exitArgmax()), list(epoch.exitArgmin()),
                    epoch.status().code()));
        }
    }

    private static String list(List<Double> values) {
        return values.stream().map(Numerals::text).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return csv.toString();
    }
}
