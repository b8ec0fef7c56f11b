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
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.AppearanceHandler;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.ui.network.Ids;

/** The table of feedback points, and both pages in the dark look. */
class FeedbackPageTest extends WorkbenchTest {

    private static final String FILE = "lenet5.network";

    private TestProject project;
    private EditorDriver editor;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("feedback").copy("examples/fashion-lenet");
        editor = EditorDriver.open(project.project().getFile(FILE)).show(Ids.FEEDBACK_PAGE);
    }

    @AfterEach
    void close() throws CoreException {
        AppearanceHandler.show(org.ohmlab.app.Ids.LIGHT_THEME);
        page().closeAllEditors(false);
        project.close();
    }

    private Table table() {
        return Widgets.all(editor.body(), Table.class, each -> true).get(0);
    }

    private List<String> row(String layer) {
        TableItem found = Arrays.stream(table().getItems()).filter(item -> layer.equals(item.getText(0))).findFirst()
                .orElseThrow(() -> new AssertionError("no row for " + layer));
        int columns = table().getColumnCount();
        return IntStream.range(0, columns).mapToObj(found::getText).toList();
    }

    @Test
    void tellsPlaceSigmaOrderSizeAndCost() throws IOException {
        assertEquals(7, table().getItemCount(), "five analog layers by scope, two exits");
        // pool2 gives 5 x 5 x 16 = 400 values; 400 -> 64 -> 10 with biases
        assertEquals(List.of("pool2", "IRS", "backbone", "2 (automatic)", "5", "5", "64",
                "5\u00d75\u00d716 \u2192 64 \u2192 10", "26.3 k", "26.2 k"), row("pool2"));
        Screenshot.take(display(), "feedback-light");
        AppearanceHandler.show(org.ohmlab.app.Ids.DARK_THEME);
        Await.idle();
        Screenshot.take(display(), "feedback-dark");
        editor.show(Ids.DIAGRAM_PAGE);
        Screenshot.take(display(), "diagram-dark");
    }

    @Test
    void attachesRemovesAndUndoes() throws IOException {
        Widgets.press(editor.body(), "As in the Reference");
        Await.idle();
        assertEquals(8, table().getItemCount(), "one exit more, after the first block");
        table().setFocus();
        table().select(7);
        table().notifyListeners(SWT.Selection, new Event());
        Widgets.press(editor.body(), "Remove");
        Await.idle();
        assertEquals(7, table().getItemCount());
        editor.undo().undo().expectDirty(false);
        Widgets.press(editor.body(), "OVF on All Analog Layers");
        Await.idle();
        editor.save();
        String saved = project.read(FILE);
        assertEquals(5, saved.split("<ovf ", -1).length - 1, "a point on each of the five analog layers");
        assertTrue(saved.contains("<exits id=\"exit-pool1\""));
    }
}
