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
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.WorkbenchTest;

/** The wizards for projects and model files, used as a newcomer does. */
class NewFilesTest extends WorkbenchTest {

    private static final String NEW = "org.ohmlab.ui.wizards.new.";

    @AfterEach
    void cleanUp() throws CoreException {
        Window.page().closeAllEditors(false);
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
        Window.settle();
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    private static List<String> files(IProject project) throws CoreException {
        return Stream.of(project.members()).map(IResource::getName).filter(name -> !name.startsWith(".")).sorted()
                .toList();
    }

    private static void assertOpen(IFile file) {
        assertTrue(file.exists(), file + " exists");
        IEditorPart editor = Window.page().findEditor(new FileEditorInput(file));
        assertNotNull(editor, file + " is open");
        assertEquals(editor, Window.page().getActiveEditor());
    }

    @Test
    void projectIsReadyToRunAfterItsName() throws CoreException, IOException {
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "project", null)) {
            assertFalse(wizard.canFinish(), "a name is needed");
            assertEquals(null, wizard.error(), "the wizard asks before it complains");
            Window.picture("new-project");
            wizard.text("name", "mine").finish();
        }
        assertEquals(List.of("first-comparison.experiment", "lenet5-rram1.mapping", "lenet5.network", "rram1.device"),
                files(project("mine")));
        assertOpen(project("mine").getFile("first-comparison.experiment"));
        Window.picture("new-project-done");
    }

    @Test
    void projectPagesLetChoose() throws CoreException, IOException {
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "project", null)) {
            wizard.text("name", "small").next();
            Window.picture("new-project-network");
            assertEquals("network", wizard.page());
            wizard.choose("template", 0).choose("feedback", 1).next();
            Window.picture("new-project-device");
            wizard.next();
            assertEquals("experiment", wizard.page());
            wizard.back().back().choose("feedback", 0).next().next();
            assertFalse(wizard.field("method.OVF", Button.class).isEnabled(),
                    "without OVF points there is no OVF");
            wizard.back().back().choose("feedback", 1).next().next();
            assertTrue(wizard.field("method.OVF", Button.class).getSelection(), "it is back with them");
            assertFalse(wizard.field("method.IRS", Button.class).isEnabled(),
                    "without exits there is no IRS");
            Window.picture("new-project-experiment");
            wizard.text("sigmaGrid", "0 x");
            assertFalse(wizard.canFinish());
            assertNotNull(wizard.error());
            wizard.text("sigmaGrid", "0.2, 0; 0.1").finish();
        }
        String experiment = Files.readString(project("small").getFile("first-comparison.experiment").getLocation()
                .toFile().toPath());
        assertTrue(experiment.contains("sigmaGrid=\"0 0.1 0.2\""), experiment);
        assertFalse(experiment.contains("experiment:Irs"), experiment);
        assertOpen(project("small").getFile("first-comparison.experiment"));
    }

    @Test
    void emptyProjectIsEmptyAndTakenNamesAreRefused() throws CoreException {
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "project", null)) {
            wizard.text("name", "empty").tick("filled", false);
            assertFalse(wizard.canGoOn());
            wizard.finish();
        }
        assertEquals(List.of(), files(project("empty")));
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "project", null)) {
            wizard.text("name", "empty");
            assertFalse(wizard.canFinish());
            assertTrue(wizard.error().contains("empty"), wizard.error());
        }
    }

    @Test
    void filesOfEveryKindAreMadeOneAfterTheOther() throws CoreException, IOException {
        IProject project = project("stepwise");
        project.create(null);
        project.open(null);
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "network", project)) {
            Window.picture("new-network");
            wizard.choose("template", 2).next();
            assertEquals("vgg8.network", wizard.field("name", Text.class).getText());
            Window.picture("new-network-file");
            wizard.finish();
        }
        assertOpen(project.getFile("vgg8.network"));
        Window.picture("new-network-done");
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "device", project)) {
            Window.picture("new-device");
            wizard.next().finish();
        }
        assertOpen(project.getFile("rram1.device"));
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "mapping", project)) {
            wizard.text("name", "chip").next();
            Window.picture("new-mapping");
            wizard.finish();
        }
        assertOpen(project.getFile("chip.mapping"));
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "experiment", project)) {
            wizard.next().next();
            assertEquals(1, wizard.field("data", Combo.class).getSelectionIndex(),
                    "CIFAR-10 has the shape that VGG-8 reads");
            Window.picture("new-experiment");
            wizard.finish();
        }
        assertOpen(project.getFile("comparison.experiment"));
        String experiment = Files.readString(project.getFile("comparison.experiment").getLocation().toFile().toPath());
        assertTrue(experiment.contains("mapping=\"chip.mapping#chip\""),
                experiment);
    }

    @Test
    void missingFoldersAndFilesAreNamed() throws CoreException {
        IProject project = project("lonely");
        project.create(null);
        project.open(null);
        try (WizardDriver wizard = WizardDriver.openNew(NEW + "mapping", project)) {
            wizard.text("folder", "nowhere/at/all");
            assertTrue(wizard.error().contains("nowhere/at/all"), wizard.error());
            wizard.text("folder", "lonely").next();
            assertTrue(wizard.error().contains(".network") || wizard.error().contains(".device"), wizard.error());
            assertFalse(wizard.canFinish());
        }
    }

    @Test
    void examplesBecomeProjects() throws CoreException, IOException {
        try (WizardDriver wizard = WizardDriver.openNew("org.ohmlab.ui.wizards.examples", null)) {
            Window.picture("examples");
            wizard.finish();
        }
        assertOpen(project("fashion-lenet").getFile("quick.experiment"));
        try (WizardDriver wizard = WizardDriver.openNew("org.ohmlab.ui.wizards.examples", null)) {
            assertEquals("fashion-lenet2", wizard.field("name", Text.class).getText());
        }
    }

    @Test
    void quickExampleOpensFromTheCommandAgainAndAgain() throws Exception {
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        handlers.executeCommand("org.ohmlab.ui.wizards.command.openQuickExample", null);
        Window.settle();
        assertOpen(project("fashion-lenet").getFile("quick.experiment"));
        Window.picture("quick-example");
        Window.page().closeAllEditors(false);
        handlers.executeCommand("org.ohmlab.ui.wizards.command.openQuickExample", null);
        Window.settle();
        assertOpen(project("fashion-lenet").getFile("quick.experiment"));
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
    }
}
