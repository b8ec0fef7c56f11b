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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.model.network.Convolution;

/** The life of an edited file: change, undo, redo, save, and what the rules say. */
class ModelEditorTest extends WorkbenchTest {

    private TestProject project;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("lenet").copy("examples/fashion-lenet");
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    @ParameterizedTest
    @CsvSource({"lenet5.network, lenet5", "rram1.device, rram1", "lenet5.mapping, lenet5-mapping",
        "quick.experiment, quick"})
    void everyKindIsChangedUndoneRedoneAndSaved(String name, String id) throws CoreException, IOException {
        String before = project.read(name);
        EditorDriver editor = EditorDriver.open(project.project().getFile(name)).elements();
        editor.editor().selection().select(this, java.util.List.of(editor.editor().document()));
        Await.idle();

        editor.enter("note", "changed").expectDirty(true);
        assertEquals("changed", editor.editor().document().getNote());
        editor.undo().expectDirty(false);
        editor.redo().expectDirty(true);
        editor.save().expectDirty(false);

        assertTrue(project.read(name).contains("note=\"changed\""), "the file has the change");
        editor.undo().expectDirty(true).save();
        assertEquals(before, project.read(name), "undone and saved, the file is as it was, byte for byte");
        page().showView(IPageLayout.ID_OUTLINE);
        page().showView(IPageLayout.ID_PROP_SHEET);
        page().activate(editor.editor());
        Await.idle();
        Screenshot.take(display(), "editor-" + name.replaceFirst(".*\\.", ""));
    }

    @Test
    void aMistakeIsShownAtOnce() throws CoreException, IOException {
        EditorDriver editor = EditorDriver.open(project.project().getFile("lenet5.network")).elements();
        editor.select("conv2").enter("kernelHeight", "99");
        Await.until("the finding appears",
                () -> !editor.editor().validation().findings(editor.element("conv2")).isEmpty());
        page().activate(editor.editor());
        Await.idle();
        Screenshot.take(display(), "editor-finding");

        editor.enter("kernelHeight", "many");
        assertEquals(99, ((Convolution) editor.element("conv2")).getKernelHeight(), "no number, no change");
        editor.enter("kernelHeight", "5");
        Await.until("the finding goes",
                () -> editor.editor().validation().findings(editor.element("conv2")).isEmpty());
    }

    @Test
    void aDeletedLayerIsBridgedAndComesBack() throws CoreException, IOException {
        EditorDriver editor = EditorDriver.open(project.project().getFile("lenet5.network")).elements();
        String before = project.read("lenet5.network");
        editor.select("relu1").run("org.eclipse.ui.edit.delete").save();
        assertFalse(project.read("lenet5.network").contains("id=\"relu1\""));
        assertTrue(project.read("lenet5.network").contains("inputs=\"bn1\""), "the pool reads what the layer read");
        editor.undo().save();
        assertEquals(before, project.read("lenet5.network"));
    }
}
