/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.util.Locale;
import java.util.Objects;
import java.util.function.LongSupplier;

import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.runtime.RunListener;
import org.ohmlab.runtime.RunProgress;
import org.ohmlab.runtime.TrainingKey;

/**
 * Shows a run's progress: on a terminal one line that is kept up to date, otherwise a plain line now and then.
 */
final class ProgressLine implements RunListener {

    private static final long TERMINAL_NANOS = 100_000_000L;
    private static final long FIRST_NANOS = 5_000_000_000L;
    private static final long LAST_NANOS = 60_000_000_000L;
    /** Plain lines become rarer as a run goes on, so that the log of an hour stays readable. */
    private static final long SHARE_OF_ELAPSED = 12;

    private final Console console;
    private final LongSupplier clock;
    private final long start;
    private long next;
    private String detail = "";

    /**
     * @param console where to show it
     * @param clock nanoseconds from any origin
     */
    ProgressLine(Console console, LongSupplier clock) {
        this.console = Objects.requireNonNull(console, "console");
        this.clock = Objects.requireNonNull(clock, "clock");
        start = clock.getAsLong();
        next = start + interval(start);
    }

    private long interval(long now) {
        return console.terminal() ? TERMINAL_NANOS
                : Math.max(FIRST_NANOS, Math.min(LAST_NANOS, (now - start) / SHARE_OF_ELAPSED));
    }

    @Override
    public void batch(TrainingKey training, BatchProgress progress) {
        detail = String.format(Locale.ROOT, "%s: epoch %d/%d, loss %.3f", training, progress.epoch(), progress.epochs(),
                progress.loss());
    }

    @Override
    public void epoch(TrainingKey training, EpochResult result) {
        double accuracy = Double.isNaN(result.validationAccuracy()) ? result.accuracy() : result.validationAccuracy();
        detail = String.format(Locale.ROOT, "%s: epoch %d, accuracy %.1f %%", training, result.epoch(), 100 * accuracy);
    }

    @Override
    public void trained(TrainingKey training, TrainingStatus status, String message) {
        if (status != TrainingStatus.OK) {
            console.note("Warning: " + training + " did not converge. " + message);
        }
    }

    @Override
    public void progress(RunProgress progress) {
        long now = clock.getAsLong();
        if (now - next < 0) {
            return;
        }
        next = now + interval(now);
        String line = text(progress);
        if (console.terminal()) {
            console.status(line);
        } else {
            console.note(line);
        }
    }

    /** What is most wanted stands first, because a narrow terminal cuts the end off. */
    private String text(RunProgress progress) {
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "%3d %%", (int) Math.floor(100 * progress.fraction())));
        progress.left().ifPresent(left -> line.append(", ").append(Durations.text(left)).append(" left"));
        if (progress.imagesPerSecond() >= 1) {
            line.append(String.format(Locale.ROOT, ", %.0f images/s", progress.imagesPerSecond()));
        }
        if (progress.trainings() > 0) {
            line.append(", trained ").append(progress.trained()).append('/').append(progress.trainings());
        }
        if (progress.allChips() > 0) {
            line.append(", chips ").append(progress.chips()).append('/').append(progress.allChips());
        }
        if (progress.trained() < progress.trainings() && !detail.isEmpty()) {
            line.append(", ").append(detail);
        }
        return line.toString();
    }
}
