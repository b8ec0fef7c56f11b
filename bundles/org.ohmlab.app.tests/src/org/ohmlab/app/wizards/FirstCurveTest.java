/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.Ids;
import org.ohmlab.app.testing.WorkbenchTest;

/** The way of a newcomer: Welcome page, quick example, run, results, export. The example is made smaller on the way. */
class FirstCurveTest extends WorkbenchTest {

    private static final long LIMIT_NANOS = 300_000_000_000L;

    private Path exported;

    @AfterEach
    void cleanUp() throws Exception {
        AppearanceTest.closeWelcome();
        Window.page().closeAllEditors(false);
        PlatformUI.getWorkbench().showPerspective(Ids.DESIGN_PERSPECTIVE,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        if (exported != null) {
            try (Stream<Path> files = Files.list(exported)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(exported);
        }
        Window.settle();
    }

    @Test
    void fromTheWelcomePageToTheExportedCurve() throws Exception {
        AppearanceTest.openWelcome();
        Hyperlink quick = Window.one(Window.shell(), Hyperlink.class,
                link -> link.getText().equals("See a robustness curve"));
        // The key that follows a link that has the focus.
        quick.setFocus();
        Event enter = new Event();
        enter.character = SWT.CR;
        quick.notifyListeners(SWT.DefaultSelection, enter);
        quick.notifyListeners(SWT.KeyDown, enter);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("fashion-lenet");
        Window.until("the example is there", () -> project.getFile("quick.experiment").exists()
                && Window.page().getActiveEditor() != null);
        assertEquals("quick.experiment", Window.page().getActiveEditor().getEditorInput().getName());
        Window.until("the keyboard goes on in the editor", () -> isInEditor(Window.shell().getDisplay()));
        Window.page().closeAllEditors(false);
        shrink(project.getFile("quick.experiment"));
        run("org.ohmlab.ui.wizards.command.openQuickExample");

        PlatformUI.getWorkbench().showPerspective(Ids.EXPERIMENT_PERSPECTIVE,
                PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        Window.page().activate(Window.page().getActiveEditor());
        run("org.ohmlab.runtime.ui.command.run");
        Path folder = project.getLocation().toFile().toPath().resolve("runs/quick-001");
        long start = System.nanoTime();
        Window.settle();
        while (!Files.exists(folder.resolve("report.html")) && System.nanoTime() - start < LIMIT_NANOS) {
            Window.settle();
        }
        assertTrue(Files.exists(folder.resolve("report.html")), "the run is complete");
        Window.until("the run's job has ended", () -> Stream.of(Job.getJobManager().find(null))
                .noneMatch(job -> job.getClass().getName().startsWith("org.ohmlab")
                        && job.getState() == Job.RUNNING));
        Window.picture("first-curve");
        assertNotNull(Window.page().findView("org.ohmlab.runtime.ui.view.results"), "results are in the perspective");

        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        exported = Files.createTempDirectory("ohmlab-export");
        export(project);
    }

    /** Whether the editor has the focus; a window that the display's manager keeps inactive need not have one. */
    private static boolean isInEditor(Display display) {
        Control focus = display.getFocusControl();
        return display.getActiveShell() == null || focus != null && focus.isVisible()
                && Window.page().getActivePart() == Window.page().getActiveEditor();
    }

    /** Fewer images and chips; the way is the same. */
    private static void shrink(IFile file) throws CoreException, IOException {
        Path path = file.getLocation().toFile().toPath();
        String small = Files.readString(path).replaceAll("trainImages=\"\\d+\"", "trainImages=\"520\"")
                .replaceAll("validationImages=\"\\d+\"", "validationImages=\"20\"")
                .replaceAll("epochs=\"\\d+\"", "epochs=\"1\"").replaceAll("images=\"500\"", "images=\"100\"");
        Files.writeString(path, small);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
    }

    private void export(IProject project) throws Exception {
        try (WizardDriver wizard = WizardDriver.openExport("org.ohmlab.ui.wizards.export.chart", project)) {
            Window.picture("export-run");
            wizard.text("target", exported.toString()).tick("chart.CSV", false).tick("report", true)
                    .tick("weights", true).finish();
        }
        List<String> names = names();
        assertTrue(names.contains("report.html"), names.toString());
        assertTrue(names.contains("accuracy.svg") && names.contains("accuracy.png"), names.toString());
        assertFalse(names.stream().anyMatch(name -> name.endsWith(".csv")), names.toString());
        assertEquals(9, names.stream().filter(name -> name.endsWith(".npz")).count(), names.toString());
        try (WizardDriver wizard = WizardDriver.openExport("org.ohmlab.ui.wizards.export.diagram",
                project.getFile("lenet5.network"))) {
            Window.picture("export-diagram");
            wizard.text("target", exported.toString()).finish();
        }
        assertTrue(Files.readString(exported.resolve("lenet5.svg")).contains("<svg"));
        try (WizardDriver wizard = WizardDriver.openExport("org.ohmlab.ui.wizards.export.diagram",
                project.getFile("lenet5.network"))) {
            wizard.text("target", exported.toString()).choose("format", 1);
            assertTrue(wizard.message().contains("replaced"), wizard.message());
            wizard.finish();
        }
        assertTrue(new ImageData(exported.resolve("lenet5.png").toString()).height > 1000, "all layers are in it");
        try (WizardDriver wizard = WizardDriver.openExport("org.ohmlab.ui.wizards.export.weights", project)) {
            wizard.tick("weights", false);
            assertFalse(wizard.canFinish(), "something must be chosen");
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(exported)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void run(String command) throws Exception {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
        Window.settle();
    }
}
