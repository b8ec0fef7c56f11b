/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.List;

import org.ohmlab.engine.evaluation.ChipResult;
import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.EpochResult;

/** Hands what the workers report to the listener, one call at a time, together with the progress of the whole run. */
final class RunReporter {

    private final RunListener listener;
    private final RunMeter meter;

    RunReporter(RunListener listener, RunMeter meter) {
        this.listener = listener;
        this.meter = meter;
    }

    /**
     * @param training the training
     * @param batch where it is
     * @param trainingWork its planned work
     * @param epochsBefore epochs that earlier sessions did
     * @param images images of the step
     */
    synchronized void batch(TrainingKey training, BatchProgress batch, double trainingWork, int epochsBefore,
            int images) {
        double done = (batch.epoch() - 1 + (double) batch.batch() / batch.batches()) / batch.epochs();
        meter.training(training, trainingWork * done, trainingWork * epochsBefore / batch.epochs(), images);
        listener.batch(training, batch);
        listener.progress(meter.progress());
    }

    synchronized void epoch(TrainingKey training, EpochResult result) {
        listener.epoch(training, result);
    }

    synchronized void trained(TrainedNetwork network, double trainingWork) {
        meter.trained(network.key(), trainingWork);
        listener.trained(network.key(), network.status(), network.message());
        listener.progress(meter.progress());
    }

    synchronized void chips(TrainingKey training, double sigmaD, List<ChipResult> chips, double chipWork,
            double images) {
        meter.chips(chips.size(), chipWork, images);
        chips.forEach(chip -> listener.chip(training, sigmaD, chip));
        listener.progress(meter.progress());
    }
}
