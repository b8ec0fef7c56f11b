/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.run;

import static org.junit.jupiter.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the window work and measures for how long each event kept it. */
final class EventLoop {

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final List<Double> millis = new ArrayList<>();
    private double busiest;

    /** Dispatches events until something is so. */
    void until(String what, double seconds, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long end = System.nanoTime() + (long) (seconds * 1e9);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("not within " + seconds + " s: " + what);
            }
            long start = System.nanoTime();
            long own = CPU.getCurrentThreadCpuTime();
            if (display.readAndDispatch()) {
                millis.add((System.nanoTime() - start) / 1e6);
                busiest = Math.max(busiest, (CPU.getCurrentThreadCpuTime() - own) / 1e6);
            } else {
                pause();
            }
        }
    }

    /** Dispatches events for some time. */
    void work(double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        until("time passes", seconds + 60, () -> System.nanoTime() >= end);
    }

    /** @return the longest time that one event kept the window, in milliseconds */
    double longest() {
        return millis.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    /** @return the longest time that the window itself worked on one event, in milliseconds of the processor */
    double busiest() {
        return busiest;
    }

    /** @return how many events there were */
    int events() {
        return millis.size();
    }

    /** @return how many events kept the window longer than this, in milliseconds */
    long longerThan(double limit) {
        return millis.stream().filter(m -> m > limit).count();
    }

    void forget() {
        millis.clear();
        busiest = 0;
    }

    private static void pause() {
        try {
            // Not busy: the computing threads need the processors.
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
