/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.chart.Point;
import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.EpochResult;

/**
 * The course of one training. The loss is kept in steps of a part of an epoch, so that a short training has a curve,
 * too, and thinned out when there are many epochs. Not safe for several threads.
 */
final class LossCourse {

    private static final int STEPS_OF_AN_EPOCH = 20;
    private static final int MOST_POINTS = 400;

    private final List<Point> losses = new ArrayList<>();
    private final List<Point> accuracies = new ArrayList<>();
    private int every = 1;
    private int epoch;
    private int lastBatch;
    private double lastSum;

    void batch(BatchProgress progress) {
        if (progress.epoch() != epoch) {
            epoch = progress.epoch();
            lastBatch = 0;
            lastSum = 0;
        }
        int step = Math.max(1, every * progress.batches() / STEPS_OF_AN_EPOCH);
        if (progress.batch() - lastBatch < step && progress.batch() != progress.batches()) {
            return;
        }
        // The progress tells the mean since the epoch began; the difference is the mean since the last point.
        double sum = progress.loss() * progress.batch();
        double loss = (sum - lastSum) / Math.max(1, progress.batch() - lastBatch);
        lastBatch = progress.batch();
        lastSum = sum;
        losses.add(Point.of(progress.epoch() - 1 + (double) progress.batch() / progress.batches(), loss));
        if (losses.size() > MOST_POINTS) {
            thinOut();
        }
    }

    void epoch(EpochResult result) {
        double accuracy = Double.isNaN(result.validationAccuracy()) ? result.accuracy() : result.validationAccuracy();
        epoch(result.epoch(), accuracy);
    }

    /** An epoch of an earlier session, of which only the mean is known. */
    void earlier(int number, double loss, double accuracy) {
        losses.add(Point.of(number, loss));
        epoch(number, accuracy);
    }

    List<Point> losses() {
        return List.copyOf(losses);
    }

    List<Point> accuracies() {
        return List.copyOf(accuracies);
    }

    private void epoch(int number, double accuracy) {
        accuracies.removeIf(point -> point.x() >= number);
        accuracies.add(Point.of(number, accuracy));
    }

    private void thinOut() {
        every *= 2;
        List<Point> kept = new ArrayList<>();
        for (int i = 1; i < losses.size(); i += 2) {
            kept.add(losses.get(i));
        }
        losses.clear();
        losses.addAll(kept);
    }
}
