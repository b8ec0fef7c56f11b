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
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.eclipse.ui.views.properties.PropertySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.model.network.Convolution;

/** Editor, outline and Properties view show and change the same element. */
class SelectionTest extends WorkbenchTest {

    private TestProject project;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("selection").copy("examples/fashion-lenet");
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    @Test
    void outlineAndEditorFollowEachOtherAndPropertiesFollowBoth() throws CoreException {
        EditorDriver editor = EditorDriver.open(project.project().getFile("lenet5.network")).elements();
        IViewPart outline = page().showView(IPageLayout.ID_OUTLINE);
        IViewPart properties = page().showView(IPageLayout.ID_PROP_SHEET);
        page().activate(outline);
        Await.idle();
        Tree tree = (Tree) ((ContentOutline) outline).getCurrentPage().getControl();
        editor.select("conv1");
        assertTrue(tree.getSelection()[0].getText().startsWith("conv1"), "the outline follows the editor");

        TreeItem conv2 = List.of(tree.getItem(0).getItems()).stream()
                .filter(item -> item.getText().startsWith("conv2")).findFirst().orElseThrow();
        page().activate(outline);
        tree.setSelection(conv2);
        tree.notifyListeners(SWT.Selection, selection(conv2));
        Await.idle();
        assertEquals(List.of(editor.element("conv2")), editor.editor().selection().elements());

        Composite sheet = (Composite) ((PropertySheet) properties).getCurrentPage().getControl();
        Text filters = (Text) Widgets.field(sheet, "filters");
        assertEquals("16", filters.getText());
        filters.setText("24");
        Await.until("the model has the number",
                () -> ((Convolution) editor.element("conv2")).getFilters() == 24);
        editor.expectDirty(true).undo().expectDirty(false);
        assertEquals("16", filters.getText(), "and the field follows undo");
    }

    @Test
    void feedbackIsAttachedByCommandsAndSaved() throws CoreException, IOException {
        EditorDriver editor = EditorDriver.open(project.project().getFile("lenet5.network")).elements();
        editor.select("conv1").run("org.ohmlab.ui.command.attachOvf");
        editor.select("relu1").run("org.ohmlab.ui.command.attachExit");
        editor.save();
        String saved = project.read("lenet5.network");
        assertTrue(saved.contains("<ovf id=\"ovf-"), "the OVF point is in the file");
        assertTrue(saved.contains("poolHeight=\"6\" poolWidth=\"6\""), "the exit is in the file");
        assertEquals("Attach IRS Exit", editor.editor().getEditingDomain().getCommandStack().getUndoCommand()
                .getLabel());
        editor.undo().undo().expectDirty(true).save();
        assertFalse(project.read("lenet5.network").contains("<ovf"));
    }

    private static Event selection(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }
}
