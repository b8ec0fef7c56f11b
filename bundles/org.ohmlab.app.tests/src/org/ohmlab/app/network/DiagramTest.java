/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.ui.network.DiagramAction;

/** What people do in the diagram, and what is in the file afterwards. */
class DiagramTest extends WorkbenchTest {

    private static final String FILE = "lenet5.network";

    private TestProject project;
    private DiagramDriver diagram;
    private String before;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("diagram").copy("examples/fashion-lenet");
        before = project.read(FILE);
        diagram = DiagramDriver.open(project.project().getFile(FILE));
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    private Layer layer(String id) {
        return (Layer) diagram.editor().element(id);
    }

    @Test
    void feedbackPointsAreDroppedUndoneAndSaved() throws IOException {
        diagram.choose("OVF point").click(diagram.layer("conv2").box().center());
        diagram.choose("IRS exit").click(diagram.layer("relu1").box().center());
        assertFalse(diagram.badge("conv2").implied(), "the badge is a point of its own now");
        assertEquals("IRS 1", diagram.badge("relu1").text(), "the shallowest exit is the first in the decay");
        Screenshot.take(display(), "diagram-light");

        diagram.editor().save().expectDirty(false);
        String saved = project.read(FILE);
        assertTrue(saved.contains("<ovf id=\"ovf-"), saved);
        assertTrue(saved.matches("(?s).*id=\"relu1\" inputs=\"bn1\">\\s*<exits id=\"irs-[^\"]*\" poolHeight=\"6\".*"),
                saved);

        diagram.editor().undo().undo().save();
        assertEquals(before, project.read(FILE), "undone and saved, the file is as it was");
        diagram.editor().redo().redo().save();
        assertEquals(saved, project.read(FILE));
    }

    @Test
    void ovfPointDoesNotStickToAnActivation() {
        diagram.choose("OVF point").click(diagram.layer("relu1").box().center());
        diagram.editor().expectDirty(false);
    }

    @Test
    void layerIsInsertedOnAConnection() throws IOException {
        Point poolBefore = place("pool1");
        diagram.choose("Dropout").click(diagram.middle(diagram.connection("relu1", "pool1")));
        Layer added = layer("pool1").getInputs().get(0);
        assertEquals("drop1", added.getName());
        assertEquals(List.of(layer("relu1")), added.getInputs());
        assertEquals(poolBefore, place(added.getId()), "it stands where the next one stood");
        assertTrue(place("pool1").y() > poolBefore.y(), "the rest makes way");
        diagram.editor().undo().expectDirty(false);
        assertEquals(poolBefore, place("pool1"));
        diagram.editor().redo().save();
        assertTrue(project.read(FILE).contains("name=\"drop1\" inputs=\"relu1\""));
        assertTrue(project.project().getFile(FILE + ".layout").exists());
    }

    private Point place(String id) {
        return diagram.page().diagram().layout().place(id).orElseThrow();
    }

    @Test
    void movingABoxChangesNoModelFile() throws IOException, CoreException {
        Point start = diagram.layer("conv1").box().center();
        Point was = place("conv1");
        diagram.drag(start, start.plus(320, 16));
        assertEquals(was.plus(320, 16), place("conv1"));
        diagram.editor().expectDirty(true).save().expectDirty(false);
        assertEquals(before, project.read(FILE), "the network file is as it was, byte for byte");
        String layout = project.read(FILE + ".layout");
        assertTrue(layout.startsWith("ohmlab-layout 1\n@loss "), layout);

        page().closeAllEditors(false);
        diagram = DiagramDriver.open(project.project().getFile(FILE));
        assertEquals(was.plus(320, 16), place("conv1"), "it is remembered");
        diagram.run(DiagramAction.ARRANGE.command()).editor().expectDirty(true).undo().expectDirty(false);
        assertEquals(was.plus(320, 16), place("conv1"));
    }

    @Test
    void connectionsAreDrawnMovedAndDeleted() {
        Point relu = diagram.layer("relu1").box().center();
        diagram.choose("Add").click(relu.plus(420, 0));
        Layer add = diagram.page().diagram().selectedLayers().get(0);
        diagram.choose("Connect").drag(relu, relu.plus(420, 0));
        assertEquals(List.of(layer("relu1")), add.getInputs());
        Point bn = diagram.layer("bn1").box().center();
        diagram.choose("Connect").drag(bn, relu.plus(420, 0));
        assertEquals(List.of(layer("relu1"), layer("bn1")), add.getInputs());

        diagram.page().diagram().select(diagram.connection("bn1", add.getId()));
        diagram.key(SWT.DEL, SWT.NONE);
        assertEquals(List.of(layer("relu1")), add.getInputs());
        diagram.editor().undo().undo().undo().undo().expectDirty(false);
    }

    @Test
    void theKeyboardIsEnough() throws IOException {
        assertTrue(diagram.canvas().isFocusControl(), "the diagram has the keyboard when it opens");
        diagram.key(SWT.ARROW_DOWN, SWT.NONE).key(SWT.ARROW_DOWN, SWT.NONE);
        assertEquals(List.of(layer("conv1")), diagram.page().diagram().selectedLayers());
        diagram.run("org.ohmlab.ui.command.attachOvf");
        diagram.key(SWT.ARROW_DOWN, SWT.MOD2).key(SWT.ARROW_DOWN, SWT.MOD2);
        assertEquals(3, diagram.page().diagram().selectedLayers().size(), "Shift extends the selection");
        diagram.key(SWT.ESC, SWT.NONE);
        assertEquals(0, diagram.page().diagram().selectedLayers().size());
        diagram.key(SWT.HOME, SWT.NONE).key(SWT.ARROW_DOWN, SWT.NONE).key(SWT.ARROW_RIGHT, SWT.NONE);
        assertEquals(List.of(diagram.badge("conv1").point()), diagram.editor().editor().selection().elements(),
                "right of a layer are its badges");
        diagram.key(SWT.ARROW_LEFT, SWT.NONE).apply("Batch norm");
        assertEquals("bn3", diagram.page().diagram().selectedLayers().get(0).getName());
        diagram.key('[', SWT.NONE);
        assertEquals("conv1", diagram.page().diagram().connection().source().getId());
        diagram.key(SWT.ESC, SWT.NONE).key(SWT.END, SWT.NONE);
        assertEquals(List.of(layer("fc3")), diagram.page().diagram().selectedLayers());
        Point was = place("fc3");
        diagram.key(SWT.ARROW_RIGHT, SWT.MOD1);
        assertEquals(was.plus(8, 0), place("fc3"), "Ctrl moves");
        diagram.editor().save();
        assertTrue(project.read(FILE).contains("<ovf id="));
        assertTrue(project.read(FILE).contains("name=\"bn3\" inputs=\"conv1\""));
    }

    @Test
    void selectionIsSharedWithTheEditor() {
        diagram.editor().select("fc1");
        assertEquals(List.of(diagram.layer("fc1")), List.copyOf(diagram.page().diagram().selectedFigures()));
        diagram.click(diagram.layer("conv2").box().center()).click(diagram.layer("bn2").box().center(), SWT.MOD1);
        assertEquals(List.of(layer("conv2"), layer("bn2")), diagram.editor().editor().selection().elements());
        diagram.run(DiagramAction.ALIGN_MIDDLE.command()).editor().expectDirty(true).undo().expectDirty(false);
        diagram.run("org.eclipse.ui.edit.delete");
        assertFalse(((Network) diagram.editor().editor().document()).getLayers().stream()
                .anyMatch(each -> "conv2".equals(each.getId())));
        assertEquals(List.of(layer("pool1")), layer("relu2").getInputs(), "the gap is bridged");
        diagram.editor().undo().expectDirty(false);
    }

    @Test
    void referenceFeedbackIsOneGesture() throws IOException {
        diagram.run("org.ohmlab.ui.command.attachAsReference");
        assertEquals(1, layer("relu1").getExits().size(), "an exit after the first block");
        diagram.run("org.ohmlab.ui.command.attachToAllAnalog");
        assertTrue(diagram.page().diagram().scene().badges().stream().noneMatch(badge -> badge.implied()));
        diagram.editor().undo().undo().expectDirty(false);
        assertEquals(Literals.CONVOLUTION, layer("conv1").eClass());
    }
}
