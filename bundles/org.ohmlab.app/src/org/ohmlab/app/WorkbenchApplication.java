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

    @Override
    public Object start(IApplicationContext context) {
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
            int code = PlatformUI.createAndRunWorkbench(display, new OhmlabWorkbenchAdvisor());
            return code == PlatformUI.RETURN_RESTART && !Relaunch.afterExit() ? EXIT_RESTART : EXIT_OK;
        } finally {
            Platform.getInstanceLocation().release();
            display.dispose();
        }
    }

    /** Closes the window when the process is told to end. Comes on another thread than the window's. */
    @Override
    public void stop() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return;
        }
        IWorkbench workbench = PlatformUI.getWorkbench();
        Display display = workbench.getDisplay();
        waitUntilStarted(workbench);
        if (!display.isDisposed()) {
            display.syncExec(() -> {
                if (!display.isDisposed() && !workbench.isClosing()) {
                    workbench.close();
                }
            });
        }
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
