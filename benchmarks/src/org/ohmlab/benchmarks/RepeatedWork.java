/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import java.util.Arrays;

import org.ohmlab.core.OhmlabException;

/** Work whose executions are calls of one method. */
abstract class RepeatedWork implements Work {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    /**
     * Does it once.
     *
     * @throws OhmlabException when it fails
     */
    abstract void once() throws OhmlabException;

    /** @return the time in nanoseconds since some moment */
    long now() {
        return Clock.nanoseconds();
    }

    @Override
    public final double[] run(double milliseconds, int least) throws OhmlabException {
        double[] times = new double[Math.max(16, least)];
        int count = 0;
        long begin = now();
        long now = begin;
        while (count < least || (now - begin) / NANOSECONDS_PER_MILLISECOND < milliseconds) {
            once();
            long after = now();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = (after - now) / NANOSECONDS_PER_MILLISECOND;
            now = after;
        }
        return Arrays.copyOf(times, count);
    }

    @Override
    public void close() {
        // most have nothing to give back
    }
}
