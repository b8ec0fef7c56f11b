/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.model.mapping.Mapping;

/** What happens to an editor when its file changes, moves, goes, or is not what it should be. */
class FileLifeTest extends WorkbenchTest {

    private static final String NEWER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <device:Device xmlns:device="http://www.ohmlab.org/device/1" id="d" name="Of tomorrow" formatVersion="99" \
            minConductance="1" maxConductance="10" colour="green"/>
            """;

    private TestProject project;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("life").copy("examples/fashion-lenet");
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    @Test
    void aChangedFileIsReadAgain() throws CoreException, IOException {
        EditorDriver editor = EditorDriver.open(project.project().getFile("rram1.device")).elements();
        String text = project.read("rram1.device");
        java.nio.file.Path path = project.project().getFile("rram1.device").getLocation().toPath();
        Files.writeString(path, text.replaceFirst(" name=\"[^\"]*\"", " name=\"Another\""));
        project.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        Await.until("the new name is there", () -> "Another".equals(editor.editor().document().getName()));
        editor.expectDirty(false);
    }

    @Test
    void aRenamedFileStaysOpenAndADeletedOneCloses() throws CoreException {
        IFile file = project.project().getFile("rram1.device");
        EditorDriver editor = EditorDriver.open(file).elements();
        file.move(new Path("renamed.device"), true, null);
        Await.until("the editor has the new name", () -> "renamed.device".equals(editor.editor().getPartName()));
        project.project().getFile("renamed.device").delete(true, null);
        Await.until("the editor is closed", () -> page().getEditorReferences().length == 0);
    }

    @Test
    void changesSurviveARenamingAndAreSavedUnderTheNewName() throws CoreException, IOException {
        IFile file = project.project().getFile("lenet5.mapping");
        EditorDriver editor = EditorDriver.open(file).elements();
        editor.editor().selection().select(this, java.util.List.of(editor.editor().document()));
        Await.idle();
        editor.enter("note", "mine");
        file.move(file.getProject().getFullPath().append("other.mapping"), true, null);
        Await.until("the editor has the new name", () -> "other.mapping".equals(editor.editor().getPartName()));
        editor.expectDirty(true).save().expectDirty(false);
        assertTrue(project.read("other.mapping").contains("note=\"mine\""));
        assertTrue(project.read("other.mapping").contains("lenet5.network#"), "references are still relative");
        assertFalse(file.exists(), "the old name is not written again");
    }

    @Test
    void aMappingFollowsItsNetwork() throws CoreException, IOException {
        EditorDriver editor = EditorDriver.open(project.project().getFile("lenet5.mapping"));
        java.nio.file.Path path = project.project().getFile("lenet5.network").getLocation().toPath();
        Files.writeString(path, project.read("lenet5.network").replaceFirst(" name=\"[^\"]*\"", " name=\"Grown\""));
        project.project().refreshLocal(IResource.DEPTH_INFINITE, null);
        Await.until("the mapping sees the network's new name",
                () -> "Grown".equals(((Mapping) editor.editor().document()).getNetwork().getName()));
    }

    @Test
    void aFileOfANewerFormatCanOnlyBeLookedAt() throws CoreException, IOException {
        EditorDriver editor = EditorDriver.open(project.file("new.device", NEWER)).elements();
        assertTrue(editor.editor().isReadOnly());
        assertFalse(editor.editor().isSaveAsAllowed(), "saving would lose what is new");
        assertTrue(Widgets.all(window().getShell(), Label.class, label -> label.getText().contains("version 99"))
                .size() == 1, "a bar says so");
        editor.editor().selection().select(this, java.util.List.of(editor.editor().document()));
        Await.idle();
        Screenshot.take(display(), "editor-newer-format");
    }

    @Test
    void anUnreadableFileSaysWhyAndIsReadAgainWhenItIsRepaired() throws CoreException, IOException {
        IFile file = project.file("broken.network", "<network");
        IEditorPart part = IDE.openEditor(page(), file);
        Await.idle();
        Screenshot.take(display(), "editor-unreadable");
        org.ohmlab.ui.editor.ModelEditor editor = (org.ohmlab.ui.editor.ModelEditor) part;
        assertFalse(editor.hasDocument());
        project.file("broken.network", project.read("lenet5.network"));
        Await.until("the repaired file is shown", editor::hasDocument);
        assertEquals("LeNet-5", editor.document().getName());
    }
}
