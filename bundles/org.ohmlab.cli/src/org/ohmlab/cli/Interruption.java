/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.ohmlab.core.CancellationSource;

/**
 * Ends the process soon after Ctrl-C or a termination signal: asks the work to stop, waits a moment for its last
 * writes, says how to go on, and halts. Nothing is lost when the work does not stop in time, because every file of a
 * run is replaced as a whole and the operating system drops the lock.
 */
final class Interruption {

    /** Leaves a part of the half second that users are promised to the halt itself. */
    private static final long PATIENCE_MILLIS = 350;

    private final Console console;
    private final CancellationSource cancellation;
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile String advice = "";

    private Interruption(Console console, CancellationSource cancellation) {
        this.console = console;
        this.cancellation = cancellation;
    }

    /**
     * Makes signals cancel the work of this process.
     *
     * @param console where the last line is printed
     * @param cancellation what is cancelled
     * @return the interruption, to be told when the work has ended
     */
    static Interruption install(Console console, CancellationSource cancellation) {
        Interruption interruption = new Interruption(console, cancellation);
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::stop, "ohmlab-interruption"));
        return interruption;
    }

    /**
     * @param console where notes are printed
     * @return an interruption that no signal triggers, for work inside a longer-lived process
     */
    static Interruption none(Console console) {
        return new Interruption(console, new CancellationSource());
    }

    /**
     * @param text how to continue what is running now, printed when it is interrupted; empty when there is nothing to
     *        continue
     */
    void advice(String text) {
        advice = text;
    }

    /** Tells that the work has ended, by itself or because it was cancelled. */
    void ended() {
        ended.countDown();
    }

    private void stop() {
        if (ended.getCount() == 0) {
            return;
        }
        cancellation.cancel();
        try {
            ended.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        console.status("");
        console.note(advice.isEmpty() ? "Cancelled." : "Cancelled. " + advice);
        Runtime.getRuntime().halt(ExitCode.CANCELLED);
    }
}
