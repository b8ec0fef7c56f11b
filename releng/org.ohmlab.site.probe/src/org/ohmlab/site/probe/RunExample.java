/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

/** Imports the quick example, opens it, runs it with fewer images, and sees its curves in the Results view. */
final class RunExample implements Probe.Scenario {

    static final String PROJECT = "fashion-lenet";

    private static final String EXAMPLE = "org.ohmlab.ui.wizards.command.openQuickExample";

    @Override
    public void play(Hands hands) throws Exception {
        Hands.check(hands.ask(Start::showsEverything), "an IDE keeps all of its own menus");
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
        hands.act(() -> execute(EXAMPLE));
        hands.until("the example is imported and opened", () -> editing(hands, "quick.experiment"));
        hands.picture("ide-example");
        hands.ask(() -> hands.page().closeAllEditors(false));
        shrink(project.getFile("quick.experiment"));
        hands.act(() -> execute(EXAMPLE));
        hands.until("it is opened again", () -> editing(hands, "quick.experiment"));
        hands.act(() -> execute("org.ohmlab.runtime.ui.command.run"));
        Path folder = project.getLocation().toPath().resolve("runs/quick-001");
        hands.until("the run is complete", () -> Files.exists(folder.resolve("report.html")) && !running());
        hands.act(RunExample::showResults);
        hands.until("the Results view shows its curves", () -> Curves.points(hands.page(), Curves.RESULTS) > 0);
        hands.until("they are drawn", () -> Curves.drawn(hands.page(), Curves.RESULTS));
        hands.picture("ide-chart");
        Hands.check(Files.exists(folder.resolve("charts/accuracy.svg")), "the chart is there as a file");
    }

    static boolean editing(Hands hands, String file) {
        var editor = hands.page().getActiveEditor();
        return editor != null && file.equals(editor.getEditorInput().getName());
    }

    private static boolean running() {
        return Stream.of(Job.getJobManager().find(null)).anyMatch(
                job -> job.getClass().getName().startsWith("org.ohmlab") && job.getState() == Job.RUNNING);
    }

    static void execute(String command) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new IllegalStateException(command, e);
        }
    }

    static void showResults() {
        try {
            var workbench = PlatformUI.getWorkbench();
            Shell shell = workbench.getWorkbenchWindows()[0].getShell();
            shell.setBounds(shell.getDisplay().getBounds());
            workbench.showPerspective("org.ohmlab.app.perspective.experiment", workbench.getWorkbenchWindows()[0]);
            workbench.getWorkbenchWindows()[0].getActivePage().showView(Curves.RESULTS);
        } catch (WorkbenchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fewer images; the way is the same. */
    private static void shrink(IFile file) throws IOException, CoreException {
        Path path = file.getLocation().toPath();
        String small = Files.readString(path).replaceAll("trainImages=\"\\d+\"", "trainImages=\"520\"")
                .replaceAll("validationImages=\"\\d+\"", "validationImages=\"20\"")
                .replaceAll("epochs=\"\\d+\"", "epochs=\"1\"").replaceAll("images=\"500\"", "images=\"100\"");
        Files.writeString(path, small);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }
}
