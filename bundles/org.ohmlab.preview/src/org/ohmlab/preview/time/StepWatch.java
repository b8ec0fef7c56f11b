/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.time;

import java.util.function.LongSupplier;

import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.TrainingListener;

/**
 * Finds the time of a training step from a few of them. The first one is not counted, for it may load native libraries
 * and the executor is made before it; of the others the fastest counts, for slower ones met other work, or code that
 * was not compiled yet.
 */
final class StepWatch implements TrainingListener {

    /** Steps at most, the first included. */
    static final int MOST_STEPS = 40;
    /** Enough for the step's code to be compiled and a good guess of its time; one slow step may take longer. */
    static final double BUDGET_SECONDS = 1.2;

    private static final double NANOS = 1e9;

    private final LongSupplier clock;
    private long start;
    private long last;
    private int steps;
    private double fastest = Double.POSITIVE_INFINITY;

    /** @param clock tells the time in nanoseconds */
    StepWatch(LongSupplier clock) {
        this.clock = clock;
    }

    @Override
    public void batch(BatchProgress progress) {
        long now = clock.getAsLong();
        if (steps == 0) {
            start = now;
        } else {
            fastest = Math.min(fastest, (now - last) / NANOS);
        }
        last = now;
        steps++;
    }

    /** @return whether more steps would tell nothing new */
    boolean enough() {
        return steps >= MOST_STEPS || steps > 1 && (last - start) / NANOS > BUDGET_SECONDS;
    }

    /** @return the fastest step's time; infinite when none was counted */
    double seconds() {
        return fastest;
    }
}
