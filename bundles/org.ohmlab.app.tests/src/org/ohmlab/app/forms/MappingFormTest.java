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

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.mapping.MappingPackage;

/** A mapping is edited in its form, and arrays and sums follow at once. */
class MappingFormTest extends WorkbenchTest {

    private static final String PAGE = "org.ohmlab.ui.forms.mapping";

    private TestProject project;
    private EditorDriver editor;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("mappings").copy("examples/vgg8-quarter");
        editor = EditorDriver.open(project.project().getFile("vgg8-quarter.mapping")).show(PAGE);
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    private Mapping mapping() {
        return (Mapping) editor.editor().document();
    }

    private Control widget(String name) {
        return Widgets.all(editor.body(), Control.class, control -> name.equals(control.getData("org.ohmlab.widget")))
                .get(0);
    }

    private String figure(String name) {
        return ((Label) widget(name)).getText();
    }

    private Table layers() {
        return (Table) widget("layers");
    }

    @Test
    void arraysFollowTheTileSize() throws IOException {
        String before = figure("arrays");
        assertFalse(before.equals("\u2013"), "there are arrays");
        editor.enter("tileRows", "64").enter("tileColumns", "64");
        Await.until("smaller arrays are more arrays", () -> mapping().getTileRows() == 64
                && mapping().getTileColumns() == 64 && !before.equals(figure("arrays")));
        editor.undo().undo().expectDirty(false);
        Await.until("as many arrays as before", () -> before.equals(figure("arrays")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void looks(String look) throws CoreException, IOException {
        Looks.in(look, () -> {
            editor = EditorDriver.open(project.project().getFile("vgg8-quarter.mapping")).show(PAGE);
            Looks.take("mapping-form-" + look);
            layers().setFocus();
            ((TableViewer) layers().getData("org.ohmlab.viewer")).getTable().showSelection();
            Looks.scrollDown(editor.body());
            Looks.take("mapping-layers-" + look);
        });
    }

    @Test
    void impossibleNumbersAreSaidAndNotDrawn() {
        editor.enter("cellBits", "3");
        Await.until("8 bits do not divide into cells of 3", () -> "\u2013".equals(figure("arrays")));
        editor.enter("cellBits", "");
        Await.until("an empty field is no value of one's own", () -> !mapping().isSetCellBits());
        Await.until("there are arrays again", () -> !"\u2013".equals(figure("arrays")));
    }

    @Test
    void aLayerGetsAValueOfItsOwnAndGivesItBack() throws IOException {
        String before = project.read("vgg8-quarter.mapping");
        Table table = layers();
        assertTrue(table.getItemCount() >= 6, "all weighted layers");
        assertEquals("128", table.getItem(1).getText(5), "inherited");
        String arrays = table.getItem(1).getText(8);
        edit(1, 5, "32");
        assertEquals(1, mapping().getOverrides().size());
        assertEquals(32, mapping().getOverrides().get(0).getTileRows());
        Await.until("lower arrays are more arrays", () -> !arrays.equals(table.getItem(1).getText(8)));
        edit(1, 5, "many");
        assertEquals(32, mapping().getOverrides().get(0).getTileRows(), "no number, no change");
        edit(1, 5, "");
        assertTrue(mapping().getOverrides().isEmpty(), "the last value of its own goes with the exception");
        editor.undo();
        assertEquals(1, mapping().getOverrides().size());
        editor.undo().expectDirty(false);
        editor.redo().save();
        assertTrue(project.read("vgg8-quarter.mapping").contains("tileRows=\"32\""));
        editor.undo().save();
        assertEquals(before, project.read("vgg8-quarter.mapping"));
    }

    @Test
    void whatIsTypedIntoACellOutlivesAChangeElsewhere() {
        Text cell = begin(1, 5);
        cell.setText("3");
        editor.editor().execute(SetCommand.create(editor.editor().getEditingDomain(), mapping(),
                MappingPackage.Literals.MAPPING__TILE_COLUMNS, 64));
        Await.idle();
        assertTrue(cell.isVisible(), "the cell is still being changed");
        assertEquals("3", cell.getText());
        cell.setText("32");
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Await.idle();
        assertEquals(32, mapping().getOverrides().get(0).getTileRows());
        assertEquals("64", layers().getItem(0).getText(6), "the change elsewhere is shown afterwards");
    }

    private Text begin(int row, int column) {
        Table table = layers();
        ((TableViewer) table.getData("org.ohmlab.viewer"))
                .editElement(table.getItem(row).getData(), column);
        Await.idle();
        return Widgets.all(table, Text.class, each -> true).get(0);
    }

    /** Types into a cell as somebody who pressed Enter on it. */
    private void edit(int row, int column, String text) {
        Text cell = begin(row, column);
        cell.setText(text);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Await.idle();
    }
}
