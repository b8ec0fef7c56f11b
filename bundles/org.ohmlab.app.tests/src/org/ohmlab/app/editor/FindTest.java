/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.Dialogs;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;

/** An element is found by its name, or by what it is, and selected. */
class FindTest extends WorkbenchTest {

    private static final String FIND = "org.eclipse.ui.edit.findReplace";

    private TestProject project;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("find").copy("examples/fashion-lenet");
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    @Test
    void findHasTheUsualKey() {
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        List<String> keys = Arrays.stream(bindings.getActiveBindingsFor(FIND)).map(Object::toString).toList();
        assertTrue(keys.contains("CTRL+F"), keys::toString);
    }

    @Test
    void aLayerIsFoundByPartOfItsName() throws CoreException {
        EditorDriver editor = EditorDriver.open(project.project().getFile("lenet5.network")).elements();
        find(editor, "onv2", 1);
        assertEquals(List.of(editor.element("conv2")), editor.editor().selection().elements());
    }

    @Test
    void methodsAreFoundByTheirKind() throws CoreException {
        EditorDriver editor = EditorDriver.open(project.project().getFile("quick.experiment"));
        find(editor, "noise*t=", 2);
        assertEquals(List.of(editor.element("ni-t3")), editor.editor().selection().elements(),
                "the first in the order of the alphabet");
    }

    private static void find(EditorDriver editor, String words, int expected) {
        Dialogs.answer("Find Element", () -> editor.run(FIND), dialog -> {
            Widgets.all(dialog, Text.class, Text::getEditable).get(0).setText(words);
            Await.until(expected + " are found", () -> found(dialog).getItemCount() == expected);
            found(dialog).setSelection(0);
            Widgets.press(dialog, "OK");
        });
    }

    private static Table found(Shell dialog) {
        return Widgets.all(dialog, Table.class, each -> true).get(0);
    }
}
