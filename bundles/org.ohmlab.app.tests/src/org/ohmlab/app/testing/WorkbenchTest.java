/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A test in the window. Fails when something of ours logs an error, or a shell stays open. */
public abstract class WorkbenchTest {

    private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
    private final ILogListener log = (status, plugin) -> note(status);
    private List<Shell> shells;

    private void note(IStatus status) {
        if (status.getSeverity() >= IStatus.ERROR && mentionsUs(status)) {
            errors.add(status.getPlugin() + ": " + status.getMessage() + " " + status.getException());
        }
    }

    /** Errors in our code are often logged by the platform's bundle that called it. */
    private static boolean mentionsUs(IStatus status) {
        if (status.getPlugin().startsWith("org.ohmlab")) {
            return true;
        }
        for (Throwable cause = status.getException(); cause != null; cause = cause.getCause()) {
            if (Arrays.stream(cause.getStackTrace())
                    .anyMatch(frame -> frame.getClassName().startsWith("org.ohmlab.")
                            && !frame.getClassName().startsWith("org.ohmlab.app.testing"))) {
                return true;
            }
        }
        return false;
    }

    @BeforeEach
    final void watch() {
        Platform.addLogListener(log);
        shells = List.of(display().getShells());
    }

    @AfterEach
    final void check() {
        page().closeAllEditors(false);
        Await.idle();
        Platform.removeLogListener(log);
        assertEquals(List.of(), List.copyOf(errors), "errors in the log");
        List<String> left = Arrays.stream(display().getShells())
                .filter(shell -> !shells.contains(shell) && shell.isVisible()).map(Shell::getText).toList();
        assertEquals(List.of(), left, "shells left open");
    }

    /** @return the display of the window */
    protected static Display display() {
        return Display.getCurrent();
    }

    /** @return the window */
    protected static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
    }

    /** @return its page */
    protected static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** Waits until no job works in the background. */
    protected static void awaitJobs() {
        Await.until("background jobs are done", () -> Job.getJobManager().isIdle());
    }
}
