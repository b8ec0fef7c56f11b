/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.FourLevelVariation;
import org.ohmlab.model.device.SigmaConvention;
import org.ohmlab.ui.forms.plot.PlotCanvas;

/** A device is edited in its form, and the pictures follow. */
class DeviceFormTest extends WorkbenchTest {

    private static final String PAGE = "org.ohmlab.ui.forms.device";

    private TestProject project;
    private EditorDriver editor;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("devices").copy("examples/fashion-lenet");
        editor = EditorDriver.open(project.project().getFile("rram1.device")).show(PAGE);
        awaitPictures();
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    private Device device() {
        return (Device) editor.editor().document();
    }

    private List<PlotCanvas> plots() {
        return Widgets.all(editor.body(), PlotCanvas.class, plot -> true);
    }

    private void awaitPictures() {
        Await.until("three pictures are drawn", () -> plots().size() == 3
                && plots().stream().noneMatch(plot -> plot.description().isEmpty()));
        Await.idle();
    }

    private void awaitPicture(int index, String words) {
        Await.until(index + " says " + words, () -> plots().get(index).description().contains(words));
    }

    private Control widget(String name) {
        return Widgets.all(editor.body(), Control.class, control -> name.equals(control.getData("org.ohmlab.widget")))
                .get(0);
    }

    @Test
    void picturesAreDrawnByTheEngine() {
        ((Text) widget("previewSigma")).setText("0.1");
        awaitPicture(0, "0.100");
        awaitPicture(1, "7.");
        awaitPicture(2, "0.078");
        editor.expectDirty(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void looks(String look) throws CoreException, IOException {
        Looks.in(look, () -> {
            editor = EditorDriver.open(project.project().getFile("rram1.device")).show(PAGE);
            ((Text) widget("previewSigma")).setText("0.1");
            awaitPicture(0, "0.100");
            Looks.take("device-form-" + look);
            Looks.scrollDown(editor.body());
            Looks.take("device-weights-" + look);
        });
    }

    @Test
    void fieldsAreStepsToUndo() throws IOException {
        String before = project.read("rram1.device");
        editor.enter("minConductance", "10").enter("maxConductance", "110").expectDirty(true);
        awaitPicture(0, "S wherever");
        editor.enter("convention", "Of one level step");
        Await.until("the convention is changed", () -> device().getConvention() == SigmaConvention.LEVEL);
        editor.enter("quantized", "true");
        Await.until("the device is quantised", () -> device().isQuantized());
        editor.undo().undo().undo().undo().expectDirty(false);
        assertEquals(0, device().getMaxConductance());
        editor.redo().save();
        assertTrue(project.read("rram1.device").contains("minConductance=\"10\""));
        editor.undo().save();
        assertEquals(before, project.read("rram1.device"));
    }

    @Test
    void componentsAreAddedOrderedAndRemoved() {
        Table table = (Table) widget("variations");
        assertEquals(1, table.getItemCount());
        press("add", 1);
        assertEquals(2, device().getVariations().size());
        assertTrue(device().getVariations().get(1) instanceof FourLevelVariation);
        assertEquals(2, table.getItemCount());
        assertEquals("Four-level variation", table.getItem(1).getText(0));
        Widgets.press(editor.body(), "Up");
        Await.idle();
        assertTrue(device().getVariations().get(0) instanceof FourLevelVariation);
        Widgets.press(editor.body(), "Remove");
        Await.idle();
        assertEquals(1, table.getItemCount());
        editor.undo().undo().undo().expectDirty(false);
        assertEquals(1, table.getItemCount());
    }

    /** Chooses an entry of the menu that a button opens, without opening it: a menu would wait for its user. */
    private void press(String button, int entry) {
        Control control = widget(button);
        Menu menu = (Menu) control.getData("org.ohmlab.menu");
        menu.getItem(entry).notifyListeners(SWT.Selection, new Event());
        Await.idle();
    }

    @Test
    void presetIsTakenOverAndUndone() throws IOException {
        display().timerExec(1500, () -> {
            for (Shell shell : display().getShells()) {
                if ("Device Presets".equals(shell.getText())) {
                    Table table = Widgets.all(shell, Table.class, each -> true).get(0);
                    table.setSelection(3);
                    table.notifyListeners(SWT.Selection, new Event());
                    display().timerExec(1500, () -> {
                        try {
                            Screenshot.take(display(), "device-presets");
                        } catch (IOException e) {
                            throw new AssertionError(e);
                        }
                        Widgets.press(shell, "OK");
                    });
                }
            }
        });
        Widgets.press(editor.body(), "Choose Preset...");
        Await.idle();
        assertEquals("FeFET6", device().getName(), "a name that was a preset's goes with it");
        assertEquals("FeFET", device().getTechnology());
        assertTrue(device().getVariations().get(0) instanceof FourLevelVariation);
        assertEquals("rram1", device().getId(), "mappings still find it");
        awaitPicture(0, "depends on the state");
        Await.idle();
        Screenshot.take(display(), "device-form-fefet6");
        editor.undo().expectDirty(false);
        assertEquals("RRAM1", device().getName());
    }

    @Test
    void findingsStandBesideTheField() {
        editor.enter("bitsPerCell", "99");
        Await.until("the finding appears",
                () -> !editor.editor().validation().findings(device()).isEmpty());
        Await.until("no picture is drawn", () -> plots().get(0).description().isEmpty());
        editor.enter("bitsPerCell", "2");
        awaitPictures();
        assertFalse(editor.editor().isReadOnly());
    }
}
