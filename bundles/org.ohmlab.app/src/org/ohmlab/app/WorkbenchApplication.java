/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.launch.Framework;

/**
 * Opens the workbench on the workspace folder given by {@code -data} and keeps it until the last window is closed.
 *
 * <p>
 * The workspace is locked first: two windows that write the same workspace would spoil each other's state.
 */
public final class WorkbenchApplication implements IApplication {

    /** Exit code when the workspace cannot be used, the same as the command's code for bad input. */
    private static final Integer EXIT_BAD_WORKSPACE = 2;

    /** Exit code when no window can be opened on this machine. */
    private static final Integer EXIT_NO_WINDOW = 1;

    private static final long START_LIMIT_NANOS = 20_000_000_000L;

    private static final long END_LIMIT_SECONDS = 10;

    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public Object start(IApplicationContext context) {
        StartTimes times = new StartTimes();
        times.reached("framework");
        String problem = lockWorkspace(Platform.getInstanceLocation());
        if (problem != null) {
            context.applicationRunning();
            StartProblem.say(problem);
            return EXIT_BAD_WORKSPACE;
        }
        Display display;
        try {
            display = PlatformUI.createDisplay();
        } catch (LinkageError | SWTError | SWTException e) {
            context.applicationRunning();
            Platform.getLog(WorkbenchApplication.class).error("No window", e);
            StartProblem.say(StartProblem.noWindow(e));
            Platform.getInstanceLocation().release();
            return EXIT_NO_WINDOW;
        }
        try {
            times.reached("display");
            stopOnSignal();
            int code = PlatformUI.createAndRunWorkbench(display, new OhmlabWorkbenchAdvisor(times));
            return code == PlatformUI.RETURN_RESTART && !Relaunch.afterExit() ? EXIT_RESTART : EXIT_OK;
        } finally {
            Platform.getInstanceLocation().release();
            display.dispose();
            ended.countDown();
        }
    }

    /**
     * Closes the window when the framework or the system tells the process to end, and waits until that is done. Comes
     * on another thread than the window's. Somebody may not answer whether to save, so there is a limit.
     */
    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        waitUntilStarted(workbench);
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!workbench.isClosing()) {
                    workbench.close();
                }
            });
        }
        try {
            ended.await(END_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * The framework hears of no signal: at the end of a desktop session the layout of the window would be lost, what
     * the workspace knows of its files, and what the framework has read of all plug-ins, which the next start then
     * lacks.
     */
    private void stopOnSignal() {
        // Known to Java before the end: what has shut down loads no classes any more.
        Framework framework =
                (Framework) FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext().getBundle(0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop();
            try {
                if (ended.getCount() == 0) {
                    framework.waitForStop(TimeUnit.SECONDS.toMillis(END_LIMIT_SECONDS));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "end"));
    }

    /** Half a window cannot be closed without errors, so one that is being built is let finish, within a limit. */
    private static void waitUntilStarted(IWorkbench workbench) {
        long start = System.nanoTime();
        while (workbench.isStarting() && System.nanoTime() - start < START_LIMIT_NANOS) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Locks the workspace; returns what stands against it in words for the user, or null when it is ours. */
    private static String lockWorkspace(Location workspace) {
        URL folder = workspace == null ? null : workspace.getURL();
        if (folder == null) {
            return Messages.workspaceNotSet;
        }
        try {
            boolean ours = !workspace.isLocked() && workspace.lock();
            if (!ours) {
                return NLS.bind(Messages.workspaceInUse, folder.getPath());
            }
            WorkspaceFormat format = new WorkspaceFormat(new File(folder.getPath()).toPath());
            if (format.isLater()) {
                workspace.release();
                return NLS.bind(Messages.workspaceLater, folder.getPath());
            }
            format.mark();
            return null;
        } catch (IOException e) {
            return NLS.bind(Messages.workspaceNotWritable, folder.getPath(), e.getMessage());
        }
    }
}
