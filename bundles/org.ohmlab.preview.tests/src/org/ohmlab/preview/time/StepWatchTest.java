/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.training.BatchProgress;

/** Which steps a calibration takes for the time of one. */
class StepWatchTest {

    private static final BatchProgress PROGRESS = new BatchProgress(1, 1, 1, 1, 0, 0);

    private long now;
    private final StepWatch watch = new StepWatch(() -> now);

    private void step(double seconds) {
        now += Math.round(seconds * 1e9);
        watch.batch(PROGRESS);
    }

    @Test
    void theFirstStepDoesNotCountHoweverLongItTakes() {
        step(1.5);
        assertFalse(watch.enough(), "loading a library told nothing about steps");
        assertTrue(Double.isInfinite(watch.seconds()));
        step(0.004);
        step(0.003);
        step(0.005);
        assertEquals(0.003, watch.seconds(), 1e-12);
        assertFalse(watch.enough());
    }

    @Test
    void slowStepsAreTimedOnceAndQuickOnesForAWhile() {
        step(20);
        step(10);
        assertTrue(watch.enough(), "one of ten seconds will do");
        assertEquals(10, watch.seconds(), 1e-12);

        StepWatch quick = new StepWatch(() -> now);
        for (int i = 0; i < StepWatch.MOST_STEPS; i++) {
            assertFalse(quick.enough());
            now += 1000;
            quick.batch(PROGRESS);
        }
        assertTrue(quick.enough());
    }
}
