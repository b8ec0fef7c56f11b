/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ltk.core.refactoring.CheckConditionsOperation;
import org.eclipse.ltk.core.refactoring.CreateChangeOperation;
import org.eclipse.ltk.core.refactoring.IUndoManager;
import org.eclipse.ltk.core.refactoring.PerformChangeOperation;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringCore;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourcesDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.diagram.geometry.Point;

/** The layout of a diagram stays with its network, whatever is done to the network's file. */
class LayoutFileTest extends WorkbenchTest {

    /** Places for all layers: a diagram with few known places is arranged anew. */
    private static final String LAYOUT = "ohmlab-layout 1\n@loss 700 900\nconv1 321 123\n"
            + Stream.of("input", "bn1", "relu1", "pool1", "conv2", "bn2", "relu2", "pool2", "flatten", "fc1", "relu3",
                    "fc2", "relu4", "fc3").map(id -> id + " 40 50\n").collect(Collectors.joining());

    private TestProject project;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("layouts").copy("examples/fashion-lenet");
        project.file("lenet5.network.layout", LAYOUT);
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    private IFile file(String path) {
        return project.project().getFile(path);
    }

    @Test
    void itIsRenamedAndMovedWithTheNetwork() throws CoreException, IOException {
        file("lenet5.network").move(file("other.network").getFullPath(), true, null);
        Await.until("the layout has the new name", () -> file("other.network.layout").exists());
        IFolder folder = project.project().getFolder("deep");
        folder.create(true, true, null);
        file("other.network").move(file("deep/other.network").getFullPath(), true, null);
        Await.until("the layout is in the folder", () -> file("deep/other.network.layout").exists());
        folder.move(project.project().getFullPath().append("deeper"), true, null);
        Await.until("nothing is left behind", () -> file("deeper/other.network.layout").exists()
                && !file("lenet5.network.layout").exists() && !file("other.network.layout").exists());
        assertEquals(LAYOUT, project.read("deeper/other.network.layout"));
    }

    @Test
    void itIsDeletedWithTheNetworkAndComesBack() throws CoreException {
        DeleteResourcesDescriptor descriptor = (DeleteResourcesDescriptor) RefactoringCore
                .getRefactoringContribution(DeleteResourcesDescriptor.ID).createDescriptor();
        descriptor.setResources(new IResource[] {file("lenet5.network")});
        Refactoring delete = descriptor.createRefactoring(new RefactoringStatus());
        PerformChangeOperation operation = new PerformChangeOperation(
                new CreateChangeOperation(new CheckConditionsOperation(delete, CheckConditionsOperation.ALL_CONDITIONS),
                        RefactoringStatus.FATAL));
        IUndoManager steps = RefactoringCore.getUndoManager();
        operation.setUndoManager(steps, delete.getName());
        project.project().getWorkspace().run(operation, new NullProgressMonitor());
        Await.until("both are gone",
                () -> !file("lenet5.network").exists() && !file("lenet5.network.layout").exists());
        steps.performUndo(null, new NullProgressMonitor());
        assertTrue(file("lenet5.network").exists() && file("lenet5.network.layout").exists(), "both are back");
    }

    @Test
    void aNetworkSavedUnderAnotherNameLooksTheSame() throws CoreException, IOException {
        DiagramDriver diagram = DiagramDriver.open(file("lenet5.network"));
        Point place = diagram.page().diagram().layout().place("conv1").orElseThrow();
        assertEquals(new Point(321, 123), place);
        project.file("copy.network.layout", LAYOUT.replace("321", "999"));
        diagram.editor().editor().saveAs(file("copy.network"));
        Await.idle();
        assertEquals("copy.network", diagram.editor().editor().file().getName());
        assertEquals(place, diagram.page().diagram().layout().place("conv1").orElseThrow());
        assertTrue(project.read("copy.network.layout").contains("conv1 321 123"));
        assertEquals(LAYOUT, project.read("lenet5.network.layout"), "the first one is as it was");
    }
}
