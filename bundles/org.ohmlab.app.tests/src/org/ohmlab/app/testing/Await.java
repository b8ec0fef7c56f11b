/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the window work until something is so. */
public final class Await {

    /** Long, because the machine may be busy; only a failing test waits for it. */
    private static final long LIMIT_NANOS = 120_000_000_000L;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long QUIET_NANOS = 150_000_000L;
    private static final long WORK_NANOS = 1_000_000L;
    private static final long MOST_NANOS = 1_500_000_000L;

    private Await() {
    }

    /** Dispatches events until {@code condition} holds; fails with {@code what} when it does not within two minutes. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > LIMIT_NANOS) {
                fail("not within two minutes: " + what);
            }
            if (!display.readAndDispatch()) {
                pause();
            }
        }
    }

    /**
     * Dispatches events until none has been work for a moment, so that the window is painted. The toolkit has an event
     * for every frame once a progress bar has moved, shown or not, so that events alone say nothing; nor does the
     * clock, when other programs take the processor in between. A window that animates something is not waited for for
     * ever.
     */
    public static void idle() {
        Display display = Display.getCurrent();
        long start = System.nanoTime();
        long worked = start;
        long now = start;
        while (now - worked < QUIET_NANOS && now - start < MOST_NANOS) {
            long spent = THREADS.getCurrentThreadCpuTime();
            boolean dispatched = display.readAndDispatch();
            if (!dispatched) {
                pause();
            }
            now = System.nanoTime();
            if (dispatched && THREADS.getCurrentThreadCpuTime() - spent > WORK_NANOS) {
                worked = now;
            }
        }
    }

    private static void pause() {
        try {
            // Not busy: the jobs that are waited for need the processors.
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
