/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.ohmlab.core.BadInputException;
import org.ohmlab.report.data.RunInfo;
import org.ohmlab.runtime.ui.Ids;
import org.ohmlab.runtime.ui.job.Runs;
import org.ohmlab.runtime.ui.view.ResultsModel;
import org.ohmlab.runtime.ui.view.ResultsView;

/** What can be done with the run selected in the Results view: repeat it, resume it, open what belongs to it. */
public class ResultsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ResultsView view = ResultsView.find(window);
        if (view == null) {
            return null;
        }
        String command = event.getCommand().getId();
        if (Ids.RELOAD_RESULTS_COMMAND.equals(command)) {
            view.reload();
            return null;
        }
        if (Ids.SHOW_INPUTS_COMMAND.equals(command)) {
            view.showInputs();
            return null;
        }
        Optional<ResultsModel.Found> run = view.selected().filter(found -> found.entry().info().isPresent());
        run.ifPresent(found -> execute(command, window, found));
        return null;
    }

    private static void execute(String command, IWorkbenchWindow window, ResultsModel.Found run) {
        if (Ids.OPEN_REPORT_COMMAND.equals(command)) {
            openReport(window, run);
            return;
        }
        RunInfo info = run.entry().info().orElseThrow();
        Optional<IFile> experiment = experiment(run, info);
        if (experiment.isEmpty()) {
            Launching.refuse(window, NLS.bind(CommandMessages.missing, info.experiment().file()));
        } else if (Ids.OPEN_EXPERIMENT_COMMAND.equals(command)) {
            open(window, experiment.get());
        } else if (Ids.REPEAT_COMMAND.equals(command)) {
            Map<String, String> settings = info.facts(RunInfo.Section.SETTINGS);
            Launching.launch(window, experiment.get(), settings);
        } else if (Ids.CONTINUE_COMMAND.equals(command)) {
            resume(window, run, experiment.get());
        }
    }

    private static void resume(IWorkbenchWindow window, ResultsModel.Found run, IFile experiment) {
        try {
            Runs.session().resume(experiment, run.entry().folder());
            Launching.showRunView(window);
        } catch (BadInputException e) {
            Launching.refuse(window, CommandMessages.cannotStart + "\n\n" + e.getMessage());
        }
    }

    /** The record names the experiment's file relative to the folder of its project. */
    private static Optional<IFile> experiment(ResultsModel.Found run, RunInfo info) {
        IContainer project = ResourcesPlugin.getWorkspace().getRoot().getProject(run.project());
        if (info.experiment().file().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(project.getFile(IPath.fromPortableString(info.experiment().file())))
                .filter(IFile::exists);
    }

    private static void open(IWorkbenchWindow window, IFile file) {
        try {
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            Platform.getLog(ResultsHandler.class).log(e.getStatus());
            Launching.refuse(window, e.getMessage());
        }
    }

    private static void openReport(IWorkbenchWindow window, ResultsModel.Found run) {
        Path report = run.entry().folder().resolve("report.html");
        if (!report.toFile().isFile() || !Program.launch(report.toString())) {
            MessageDialog.openInformation(window.getShell(), CommandMessages.reportTitle,
                    NLS.bind(CommandMessages.noReport, report));
        }
    }
}
