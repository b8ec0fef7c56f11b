/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.app.Ids;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;

/** An editor is shown whatever perspective is chosen, and whether it fills the window or not. */
class PerspectivesTest extends WorkbenchTest {

    private static final List<Integer> STATES =
            List.of(IWorkbenchPage.STATE_RESTORED, IWorkbenchPage.STATE_MAXIMIZED);

    private TestProject project;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("perspectives").copy("examples/fashion-lenet");
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        change(Ids.DESIGN_PERSPECTIVE);
        project.close();
    }

    private static void change(String perspective) throws WorkbenchException {
        PlatformUI.getWorkbench().showPerspective(perspective, window());
        Await.idle();
    }

    @ParameterizedTest
    @CsvSource({"lenet5.network, quick.experiment", "quick.experiment, rram1.device"})
    void editorsSurviveChangesOfThePerspective(String first, String second) throws CoreException, IOException {
        EditorDriver.open(project.project().getFile(first));
        for (int state : STATES) {
            for (String perspective : List.of(Ids.EXPERIMENT_PERSPECTIVE, Ids.DESIGN_PERSPECTIVE)) {
                maximize(state);
                change(perspective);
                expectPainted(first + " after " + perspective);
                EditorDriver.open(project.project().getFile(second));
                expectPainted(second + " in " + perspective);
                maximize(IWorkbenchPage.STATE_RESTORED);
                expectPainted(second + " restored in " + perspective);
                EditorDriver.open(project.project().getFile(first));
                expectPainted(first + " again in " + perspective);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.ohmlab.help.view", "org.eclipse.ui.cheatsheets.views.CheatSheetView"})
    void whatLeadsAndExplainsStaysOpen(String guide) throws WorkbenchException {
        page().showView(guide);
        change(Ids.EXPERIMENT_PERSPECTIVE);
        assertNotNull(page().findView(guide), "it came along");
        page().hideView(page().findView(guide));
        change(Ids.DESIGN_PERSPECTIVE);
        page().hideView(page().findView(guide));
        change(Ids.EXPERIMENT_PERSPECTIVE);
        assertNull(page().findView(guide), "closed is closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {Ids.EXPERIMENT_PERSPECTIVE, Ids.DESIGN_PERSPECTIVE})
    void emptyEditorAreaSaysHowToBegin(String perspective) throws WorkbenchException {
        change(perspective);
        assertFalse(Widgets.all(window().getShell(), Label.class, label -> label.getText().contains("Help > Welcome"))
                .isEmpty());
    }

    private static void maximize(int state) {
        page().setPartState(page().getReference(page().getActiveEditor()), state);
        Await.idle();
    }

    /** Looks at the screen, for a widget may believe that it is shown and be behind something. */
    private static void expectPainted(String what) throws IOException {
        assertTrue(page().isPartVisible(page().getActiveEditor()), what);
        Composite body = (Composite) ((org.ohmlab.ui.editor.ModelEditor) page().getActiveEditor())
                .getActivePageInstance().getPartControl();
        Rectangle place = display().map(body.getParent(), null, body.getBounds());
        ImageData picture = Screenshot.take(display(), "perspectives");
        long colors = IntStream.range(0, 4000)
                .map(i -> picture.getPixel(place.x + i * 37 % place.width, place.y + i * 101 % place.height))
                .distinct().count();
        if (colors < 6) {
            Screenshot.take(display(), "blank-editor");
        }
        assertTrue(colors >= 6, () -> what + " is blank: " + colors + " colours in " + place);
        assertEquals(List.of(), Arrays.stream(body.getChildren()).filter(child -> child.getSize().x == 0).toList());
    }
}
