/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.Dialogs;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.Widgets;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.NpzData;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.experiment.Sgd;
import org.ohmlab.ui.forms.Ids;

/** An experiment is edited in its forms; what a run will do, and the images it will meet, are shown at once. */
class ExperimentFormTest extends WorkbenchTest {

    private static final String FILE = "quick.experiment";
    private static final String PAGE = "org.ohmlab.ui.forms.experiment";
    private static final String DATA = "org.ohmlab.ui.forms.data";
    private static final String SETTINGS = "org.ohmlab.ui.forms.settings";
    private static final int OVF = 4;

    private TestProject project;
    private EditorDriver editor;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("experiments").copy("examples/fashion-lenet");
        editor = EditorDriver.open(project.project().getFile(FILE)).show(PAGE);
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    private Experiment experiment() {
        return (Experiment) editor.editor().document();
    }

    private Method method(int index) {
        return experiment().getMethods().get(index);
    }

    private Control widget(String name) {
        List<Control> found = Widgets.all(editor.body(), Control.class,
                control -> name.equals(control.getData("org.ohmlab.widget")));
        assertFalse(found.isEmpty(), () -> "there is a widget " + name);
        return found.get(0);
    }

    private Table methods() {
        return (Table) widget("methods");
    }

    private void awaitWords(String words) {
        Await.until("the page says: " + words, () -> !Widgets.all(editor.body(), Label.class,
                label -> label.getText().contains(words)).isEmpty());
    }

    /** Types into a cell as somebody who pressed Enter on it. */
    private void edit(String name, int row, int column, String text) {
        Table table = (Table) widget(name);
        ((TableViewer) table.getData("org.ohmlab.viewer")).editElement(table.getItem(row).getData(), column);
        Await.idle();
        Text cell = Widgets.all(table, Text.class, each -> true).get(0);
        cell.setText(text);
        cell.notifyListeners(SWT.DefaultSelection, new Event());
        Await.idle();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void looks(String look) throws CoreException, IOException {
        Looks.in(look, () -> {
            editor = EditorDriver.open(project.project().getFile(FILE)).show(PAGE);
            Looks.take("experiment-form-" + look);
            Looks.scrollDown(editor.body());
            Looks.take("experiment-methods-" + look);
            editor.show(DATA);
            awaitWords("60000 images");
            Looks.take("experiment-data-" + look);
            editor.show(SETTINGS);
            Looks.take("experiment-settings-" + look);
        });
    }

    @Test
    void numbersAreStepsToUndoAndTellWhatARunDoes() throws IOException {
        String before = project.read(FILE);
        awaitWords("9 trainings of 2 epochs");
        editor.enter("sigmaTrain", "0.1 0.2").enter("seeds", "1 2 3").enter("sigmaGrid", "0 0.3");
        assertEquals(List.of(0.1, 0.2), experiment().getSigmaTrain());
        assertEquals(List.of(1L, 2L, 3L), experiment().getSeeds());
        assertEquals(List.of(0.0, 0.3), experiment().getEvaluation().getSigmaGrid());
        // Eight methods with noise at two sigmas and one without, with three seeds each.
        awaitWords("51 trainings of 2 epochs");
        editor.undo().undo().undo().expectDirty(false);
        awaitWords("9 trainings of 2 epochs");
        editor.redo().save();
        assertTrue(project.read(FILE).contains("sigmaTrain=\"0.1 0.2\""));
        editor.undo().save();
        assertEquals(before, project.read(FILE), "undone and saved, the file is as it was");
    }

    @Test
    void sigmasAreFilledInAtEvenSteps() {
        fill("sigmaGrid", "0.1", "0.4", "0.1");
        assertEquals(List.of(0.1, 0.2, 0.3, 0.4), experiment().getEvaluation().getSigmaGrid());
        Await.until("the field shows them", () -> "0.1 0.2 0.3 0.4".equals(editor.text("sigmaGrid")));
        fill("seeds", "1", "5", "2");
        assertEquals(List.of(1L, 3L, 5L), experiment().getSeeds());
        editor.undo().undo().expectDirty(false);
        Await.until("the field follows undo", () -> "0 0.1 0.2 0.3 0.4".equals(editor.text("sigmaGrid")));
    }

    private void fill(String list, String... numbers) {
        Event enter = new Event();
        enter.character = SWT.CR;
        enter.keyCode = SWT.CR;
        Control link = widget("fill-" + list);
        Dialogs.answer("Fill Evenly", () -> link.notifyListeners(SWT.KeyDown, enter), dialog -> {
            List<Text> fields = Widgets.all(dialog, Text.class, Text::getEditable);
            for (int i = 0; i < numbers.length; i++) {
                fields.get(i).setText(numbers[i]);
            }
            Widgets.press(dialog, "OK");
        });
    }

    @Test
    void methodsAreChangedInTheTable() throws IOException {
        String before = project.read(FILE);
        assertEquals(9, methods().getItemCount());
        assertEquals("OVF", methods().getItem(OVF).getText(0));
        assertEquals("4", methods().getItem(OVF).getText(8), "three feedback passes and the main one");
        edit("methods", OVF, 4, "0.25");
        assertEquals(0.25, assertInstanceOf(Ovf.class, method(OVF)).getBeta());
        edit("methods", OVF, 7, "0.2 0.1");
        assertEquals(List.of(0.2, 0.1), ((Ovf) method(OVF)).getOffsets());
        Await.until("two feedback passes divide by three", () -> "3".equals(methods().getItem(OVF).getText(8)));
        edit("methods", OVF, 0, "Forward");
        assertEquals("Forward", method(OVF).getName());
        edit("methods", OVF, 4, "much");
        assertEquals(0.25, ((Ovf) method(OVF)).getBeta(), "no number, no change");
        editor.save();
        assertTrue(project.read(FILE).contains("name=\"Forward\" offsets=\"0.2 0.1\" beta=\"0.25\"")
                || project.read(FILE).contains("name=\"Forward\" beta=\"0.25\" offsets=\"0.2 0.1\""),
                project.read(FILE));
        editor.undo().undo().undo().save();
        assertEquals(before, project.read(FILE));
        assertEquals("OVF", methods().getItem(OVF).getText(0), "the table follows undo");
    }

    @Test
    void methodsAreAddedOrderedAndRemoved() throws IOException {
        select("methods", 0);
        Menu kinds = (Menu) widget("add").getData("org.ohmlab.menu");
        kinds.getItem(1).notifyListeners(SWT.Selection, new Event());
        Await.idle();
        assertEquals(10, methods().getItemCount());
        assertEquals(List.of(method(1)), editor.editor().selection().elements(), "a new one follows the selected one");
        Method added = method(1);
        Widgets.press(editor.body(), "Down");
        Await.idle();
        assertEquals(added, method(2));
        assertEquals(2, methods().getSelectionIndex(), "it stays selected");
        Widgets.press(editor.body(), "Remove");
        Await.idle();
        assertEquals(9, methods().getItemCount());
        editor.undo().undo().undo().expectDirty(false);
    }

    private void select(String name, int row) {
        Table table = (Table) widget(name);
        table.setSelection(row);
        Event event = new Event();
        event.item = table.getItem(row);
        table.notifyListeners(SWT.Selection, event);
        Await.idle();
    }

    @Test
    void runIsOfferedWhenThereIsSomethingToRun() {
        Control run = widget("run");
        assertTrue(run.isEnabled());
        Table table = methods();
        table.selectAll();
        table.notifyListeners(SWT.Selection, new Event());
        Await.idle();
        Widgets.press(editor.body(), "Remove");
        Await.until("nothing can be run", () -> !run.isEnabled());
        editor.undo().expectDirty(false);
        Await.until("everything can be run again", run::isEnabled);
    }

    @Test
    void imagesAreLookedIntoAndTheDataSetIsExchanged() {
        page().setPartState(page().getReference(page().getActiveEditor()), IWorkbenchPage.STATE_MAXIMIZED);
        editor.show(DATA);
        awaitWords("60000 images of 28");
        awaitWords("equally many training images");
        Control inside = widget("inside");
        Await.until("there is room for all classes",
                () -> inside.getSize().y >= inside.computeSize(inside.getSize().x, SWT.DEFAULT).y);
        page().setPartState(page().getReference(page().getActiveEditor()), IWorkbenchPage.STATE_RESTORED);
        editor.enter("data", "NPZ files");
        NpzData data = assertInstanceOf(NpzData.class, experiment().getData());
        assertEquals(8500, data.getTrainImages(), "what both kinds have stays");
        editor.enter("trainFile", "train.npz");
        assertEquals("train.npz", data.getTrainFile());
        editor.undo().undo().expectDirty(false);
        awaitWords("60000 images of 28");
    }

    @Test
    void optimiserAndGatesAreChanged() {
        editor.show(SETTINGS);
        editor.enter("optimizer", "SGD");
        Sgd sgd = assertInstanceOf(Sgd.class, experiment().getTraining().getOptimizer());
        editor.enter("momentum", "0.5");
        assertEquals(0.5, sgd.getMomentum());
        Widgets.press(editor.body(), "Add");
        Await.idle();
        assertEquals(1, experiment().getGates().size());
        edit("gates", 0, 4, "0.8");
        assertEquals(0.8, experiment().getGates().get(0).getMinimum());
        editor.undo().undo().undo().undo().expectDirty(false);
    }

    @Test
    void timeIsEstimatedUntilSomethingChanges() throws IOException {
        Label time = (Label) widget("estimate");
        IEclipsePreferences runs = InstanceScope.INSTANCE.getNode(Ids.RUNTIME);
        runs.putInt(Ids.THREADS_PREFERENCE, 1);
        try {
            Widgets.press(editor.body(), "Estimate Time");
            Await.until("the time is estimated", () -> time.getText().startsWith("About"));
            awaitWords("On one thread:");
        } finally {
            runs.remove(Ids.THREADS_PREFERENCE);
        }
        Looks.take("experiment-estimate");
        editor.enter("seeds", "1 2");
        Await.until("the time is said to be outdated", () -> time.getText().contains("before"));
        editor.undo().expectDirty(false);
    }
}
