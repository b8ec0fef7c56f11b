/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.runtime.folder.RunFolder;
import org.ohmlab.runtime.ui.Ids;
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.RunState;
import org.ohmlab.runtime.ui.job.Runs;

/** Tells the workbench which commands can do something now, and asks before it is closed over a running run. */
public final class RunSources extends AbstractSourceProvider {

    private static final long CLOSING_MILLIS = 3000;

    private final Consumer<ActiveRun> listener = run -> changed();
    private final IWorkbenchListener closing = new IWorkbenchListener() {
        @Override
        public boolean preShutdown(IWorkbench workbench, boolean forced) {
            return mayClose(workbench, forced);
        }

        @Override
        public void postShutdown(IWorkbench workbench) {
            // Everything was stopped before.
        }
    };

    /** Made by the workbench, once. */
    public RunSources() {
        Runs.session().addListener(listener);
        PlatformUI.getWorkbench().addWorkbenchListener(closing);
    }

    @Override
    public void dispose() {
        Runs.session().removeListener(listener);
        PlatformUI.getWorkbench().removeWorkbenchListener(closing);
    }

    @Override
    public Map<String, Object> getCurrentState() {
        return Map.of(Ids.ACTIVE_VARIABLE, Runs.session().active(), Ids.RESUMABLE_VARIABLE,
                lastResumable().isPresent(), Ids.HISTORY_VARIABLE, !Launching.history().entries().isEmpty());
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {Ids.ACTIVE_VARIABLE, Ids.RESUMABLE_VARIABLE, Ids.HISTORY_VARIABLE};
    }

    /**
     * @param run a run of this session
     * @return whether it was interrupted and its folder holds what it takes to go on
     */
    public static boolean resumable(ActiveRun run) {
        return (run.state() == RunState.CANCELLED || run.state() == RunState.FAILED)
                && RunFolder.isRun(run.request().folder());
    }

    static Optional<ActiveRun> lastResumable() {
        List<ActiveRun> all = new ArrayList<>(Runs.session().all());
        Collections.reverse(all);
        return all.stream().filter(RunSources::resumable).findFirst();
    }

    private void changed() {
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> fireSourceChanged(ISources.WORKBENCH, getCurrentState()));
        }
    }

    private static boolean mayClose(IWorkbench workbench, boolean forced) {
        if (!Runs.session().active()) {
            return true;
        }
        boolean close = forced || MessageDialog.openQuestion(workbench.getModalDialogShellProvider().getShell(),
                CommandMessages.closingTitle, CommandMessages.closingQuestion);
        if (close) {
            try {
                Runs.session().stopAll(CLOSING_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return close;
    }
}
