/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ohmlab.core.BadInputException;
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.Runs;
import org.ohmlab.runtime.ui.view.RunView;

/** Goes on with the interrupted run that is selected in the Run view, or the one interrupted last. */
public final class ResumeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        RunView view = RunView.find(window);
        Optional<ActiveRun> chosen = view == null ? Optional.empty() : view.selected();
        Optional<ActiveRun> run = chosen.filter(RunSources::resumable).or(RunSources::lastResumable);
        if (run.isPresent()) {
            try {
                Runs.session().resume(run.get().experiment(), run.get().request().folder());
                Launching.showRunView(window);
            } catch (BadInputException e) {
                Launching.refuse(window, CommandMessages.cannotStart + "\n\n" + e.getMessage());
            }
        }
        return null;
    }
}
