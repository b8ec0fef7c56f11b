/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.testing;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Lets the window work until something is so. */
public final class Await {

    private static final long LIMIT_NANOS = 20_000_000_000L;

    private Await() {
    }

    /** Dispatches events until {@code condition} holds; fails with {@code what} when it does not within 20 seconds. */
    public static void until(String what, BooleanSupplier condition) {
        Display display = Display.getCurrent();
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > LIMIT_NANOS) {
                fail("not within 20 s: " + what);
            }
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /**
     * Dispatches events until there have been none for a moment, so that the window is painted; not for ever, because a
     * window that animates something always has more.
     */
    public static void idle() {
        Display display = Display.getCurrent();
        long start = System.nanoTime();
        long last = start;
        while (System.nanoTime() - last < 250_000_000L && System.nanoTime() - start < 1_500_000_000L) {
            if (display.readAndDispatch()) {
                last = Math.min(last + 50_000_000L, System.nanoTime());
            } else {
                Thread.onSpinWait();
            }
        }
    }
}
