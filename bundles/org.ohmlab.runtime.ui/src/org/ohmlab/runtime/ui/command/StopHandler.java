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
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.Runs;
import org.ohmlab.runtime.ui.view.RunView;

/** Stops the run selected in the Run view, or the one that computes. */
public final class StopHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        RunView view = RunView.find(window);
        Optional<ActiveRun> chosen = view == null ? Optional.empty() : view.selected();
        chosen.filter(run -> !run.state().ended()).or(() -> Runs.session().computing())
                .ifPresent(Runs.session()::stop);
        return null;
    }
}
