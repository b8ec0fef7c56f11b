/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.ohmlab.core.BadInputException;
import org.ohmlab.runtime.ui.Ids;
import org.ohmlab.runtime.ui.job.ActiveRun;
import org.ohmlab.runtime.ui.job.Runs;
import org.ohmlab.runtime.ui.launch.LaunchHistory;
import org.osgi.service.prefs.BackingStoreException;

/** What all commands that launch have in common. On the window's thread. */
public final class Launching {

    private static final String ENDING = "experiment";
    private static final String HISTORY = "history";

    private Launching() {
    }

    /**
     * @param window a window
     * @param selection what is selected in it
     * @return the experiment of the selection, or of the active editor
     */
    static Optional<IFile> experiment(IWorkbenchWindow window, ISelection selection) {
        if (selection instanceof IStructuredSelection structured) {
            IFile file = Adapters.adapt(structured.getFirstElement(), IFile.class);
            if (structured.size() == 1 && isExperiment(file)) {
                return Optional.of(file);
            }
        }
        IWorkbenchPage page = window.getActivePage();
        IEditorPart editor = page == null ? null : page.getActiveEditor();
        IFile file = editor == null ? null : ResourceUtil.getFile(editor.getEditorInput());
        return isExperiment(file) ? Optional.of(file) : Optional.empty();
    }

    /**
     * Launches an experiment after its files were saved, and shows the Run view.
     *
     * @param window where
     * @param experiment the experiment's file
     * @param settings values to use instead of the file's
     * @return the run; empty when it was not launched
     */
    public static Optional<ActiveRun> launch(IWorkbenchWindow window, IFile experiment,
            Map<String, String> settings) {
        if (!experiment.exists()) {
            return refuse(window, NLS.bind(CommandMessages.missing, experiment.getFullPath()));
        }
        if (!IDE.saveAllEditors(new IResource[] {experiment.getProject()}, true)) {
            return Optional.empty();
        }
        try {
            ActiveRun run = Runs.session().start(experiment, settings);
            remember(new LaunchHistory.Entry(experiment.getFullPath().toString(), settings));
            showRunView(window);
            return Optional.of(run);
        } catch (BadInputException e) {
            return refuse(window, e.getMessage());
        }
    }

    static Optional<ActiveRun> launch(IWorkbenchWindow window, LaunchHistory.Entry entry) {
        IPath path = IPath.fromPortableString(entry.experiment());
        if (path.segmentCount() < 2) {
            return refuse(window, NLS.bind(CommandMessages.missing, entry.experiment()));
        }
        return launch(window, ResourcesPlugin.getWorkspace().getRoot().getFile(path), entry.settings());
    }

    /** @param window where the Run view is to be seen */
    public static void showRunView(IWorkbenchWindow window) {
        try {
            window.getActivePage().showView(Ids.RUN_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            Platform.getLog(Launching.class).log(e.getStatus());
        }
    }

    /** @return what was launched last, in this session and in earlier ones */
    public static LaunchHistory history() {
        return LaunchHistory.of(InstanceScope.INSTANCE.getNode(Ids.BUNDLE).get(HISTORY, ""));
    }

    private static void remember(LaunchHistory.Entry entry) {
        var node = InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
        node.put(HISTORY, history().with(entry).text());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            Platform.getLog(Launching.class).warn("The launch history could not be saved.", e);
        }
    }

    private static boolean isExperiment(IFile file) {
        return file != null && ENDING.equals(file.getFileExtension());
    }

    static Optional<ActiveRun> refuse(IWorkbenchWindow window, String words) {
        MessageDialog.openInformation(window.getShell(), CommandMessages.runTitle, words);
        return Optional.empty();
    }
}
