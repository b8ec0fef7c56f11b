/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import java.util.Set;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.report.data.RunInfo;
import org.ohmlab.runtime.ui.job.Runs;
import org.ohmlab.runtime.ui.view.ResultsModel;
import org.ohmlab.runtime.ui.view.ResultsView;

/** Resumes the run selected in the Results view; of a run that is complete, or under way, nothing can be resumed. */
public final class ResumeResultHandler extends ResultsHandler {

    private static final Set<String> COMPLETE = Set.of("done", "diverged");

    @Override
    public void setEnabled(Object context) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        ResultsView view = window == null ? null : ResultsView.find(window);
        setBaseEnabled(view != null && view.selected().filter(ResumeResultHandler::resumable).isPresent());
    }

    private static boolean resumable(ResultsModel.Found run) {
        boolean open = run.entry().info().map(RunInfo::identity).map(RunInfo.Identity::status)
                .filter(status -> !COMPLETE.contains(status)).isPresent();
        return open && Runs.session().all().stream().allMatch(active -> active.state().ended()
                || !active.request().folder().equals(run.entry().folder()));
    }
}
