/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What times are taken by: the wall, or on a busy machine the processor time of the thread that works. */
final class Clock {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final boolean PROCESSOR = Boolean.getBoolean("org.ohmlab.benchmarks.processorTime");

    private Clock() {
    }

    /** @return whether processor time is taken */
    static boolean processor() {
        return PROCESSOR;
    }

    /** @return the time in nanoseconds since some moment */
    static long nanoseconds() {
        return PROCESSOR ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }
}
