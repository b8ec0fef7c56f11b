/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Adds up what the workers report to the progress of the whole run. Work is counted in image passes: an image through
 * one forward is 1, through forward and backward 3, as a backward costs about two forwards. Safe for any thread.
 */
final class RunMeter {

    /** Work of a forward and a backward pass, relative to a forward. */
    static final double TRAINING_PASS = 3;

    private static final double NANOS = 1e9;
    /** Before that the compiler of the Java machine is still warming up, and an estimate would be far too long. */
    private static final double SETTLED_SECONDS = 8;
    private static final double RATE_SECONDS = 3;

    private final LongSupplier clock;
    private final long start;
    private final Map<Object, Double> running = new HashMap<>();
    private double total;
    private double before;
    private double done;
    private int trained;
    private int trainings;
    private int chips;
    private int allChips;
    private double images;
    private double imagesAtMark;
    private long mark;
    private double rate;

    /** @param clock nanoseconds from any origin */
    RunMeter(LongSupplier clock) {
        this.clock = clock;
        start = clock.getAsLong();
        mark = start;
    }

    /**
     * Plans a training.
     *
     * @param work its work
     * @param finished whether an earlier session finished it
     */
    synchronized void planTraining(double work, boolean finished) {
        trainings++;
        plan(work, finished);
        if (finished) {
            trained++;
        }
    }

    /**
     * Plans chips.
     *
     * @param count number of chips
     * @param work work of each
     * @param finished whether an earlier session evaluated them
     */
    synchronized void planChips(int count, double work, boolean finished) {
        allChips += count;
        plan(count * work, finished);
        if (finished) {
            chips += count;
        }
    }

    private void plan(double work, boolean finished) {
        total += work;
        if (finished) {
            before += work;
        }
    }

    /**
     * A training goes on.
     *
     * @param key the training
     * @param work its work so far, that of earlier sessions included
     * @param earlier the part of it that earlier sessions did
     * @param newImages images trained since the last report
     */
    synchronized void training(Object key, double work, double earlier, double newImages) {
        Double last = running.put(key, work);
        if (last == null) {
            before += earlier;
            last = earlier;
        }
        done += work - last;
        images += newImages;
    }

    /**
     * A training has ended.
     *
     * @param key the training
     * @param work its planned work
     */
    synchronized void trained(Object key, double work) {
        Double last = running.remove(key);
        // A training that diverged ends early; what it spared counts as done.
        done += work - (last == null ? 0 : last);
        trained++;
    }

    /**
     * Chips were evaluated, or dropped because their training gave no network.
     *
     * @param count number of chips
     * @param work work of each
     * @param newImages images that were run
     */
    synchronized void chips(int count, double work, double newImages) {
        chips += count;
        done += count * work;
        images += newImages;
    }

    /** @return how far the run is */
    synchronized RunProgress progress() {
        long now = clock.getAsLong();
        double sinceMark = (now - mark) / NANOS;
        if (sinceMark >= RATE_SECONDS || rate == 0 && sinceMark > 0) {
            rate = (images - imagesAtMark) / sinceMark;
            if (sinceMark >= RATE_SECONDS) {
                imagesAtMark = images;
                mark = now;
            }
        }
        double seconds = (now - start) / NANOS;
        double rest = Math.max(0, total - before - done);
        Optional<Duration> left = seconds < SETTLED_SECONDS || done <= 0 ? Optional.empty()
                : Optional.of(Duration.ofMillis(Math.round(seconds * rest / done * 1000)));
        double fraction = total <= 0 ? 0 : Math.min(1, (before + done) / total);
        return new RunProgress(trained, trainings, chips, allChips, fraction, left, rate);
    }
}
