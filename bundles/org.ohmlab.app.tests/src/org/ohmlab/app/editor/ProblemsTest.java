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

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.TestProject;
import org.ohmlab.app.testing.WorkbenchTest;
import org.ohmlab.ui.editor.ModelEditor;
import org.ohmlab.workspace.ProblemMarkers;

/** From a mistake to a marker, from the marker to its element, and from a quick fix to a file without problems. */
class ProblemsTest extends WorkbenchTest {

    private TestProject project;
    private IFile network;

    @BeforeEach
    void open() throws CoreException, IOException {
        project = new TestProject("problems").copy("examples/fashion-lenet");
        network = project.project().getFile("lenet5.network");
    }

    @AfterEach
    void close() throws CoreException {
        page().closeAllEditors(false);
        project.close();
    }

    @Test
    void aBrokenModelIsMarkedFoundAndMended() throws CoreException, IOException {
        EditorDriver editor = EditorDriver.open(network).elements();
        editor.select("flatten").run("org.eclipse.ui.edit.delete").save();
        Await.until("the dense layer is marked", () -> marker("network.dense-on-vector") != null);
        IMarker marker = marker("network.dense-on-vector");
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        assertEquals("fc1", marker.getAttribute(ProblemMarkers.ELEMENT, ""));

        page().closeAllEditors(false);
        page().showView(IPageLayout.ID_PROBLEM_VIEW);
        ModelEditor found = (ModelEditor) IDE.openEditor(page(), marker);
        Await.idle();
        assertEquals(List.of("fc1"), found.selection().elements().stream()
                .map(element -> ((org.ohmlab.model.network.Layer) element).getId()).toList());
        Screenshot.take(display(), "problems-marker");

        assertTrue(IDE.getMarkerHelpRegistry().hasResolutions(marker), "there is a quick fix");
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(List.of("Insert a Flatten before fc1", "Insert a global average pool before fc1"),
                Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList());
        fixes[0].run(marker);
        assertEquals("Insert a Flatten before fc1",
                found.getEditingDomain().getCommandStack().getUndoCommand().getLabel(), "it can be undone");
        EditorDriver again = EditorDriver.open(network);
        again.expectDirty(true).save();
        Await.until("the marker is gone", () -> marker("network.dense-on-vector") == null);
    }

    @Test
    void anUnreadableFileIsMarkedAtItsLine() throws CoreException {
        IFile file = project.file("bad.device", "<device\n");
        Await.until("it is marked", () -> markers(file).length == 1);
        assertTrue(markers(file)[0].getAttribute(IMarker.MESSAGE, "").contains("XML"));
        project.file("bad.device", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<device:Device "
                + "xmlns:device=\"http://www.ohmlab.org/device/1\" id=\"d\" formatVersion=\"1\" weight=\"3\"/>\n");
        Await.until("the unknown attribute is marked", () -> Arrays.stream(markers(file))
                .anyMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains("weight")));
        assertEquals(2, markers(file)[0].getAttribute(IMarker.LINE_NUMBER, -1));
    }

    private IMarker marker(String rule) {
        return Arrays.stream(markers(network))
                .filter(each -> rule.equals(each.getAttribute(ProblemMarkers.RULE, ""))).findFirst().orElse(null);
    }

    private static IMarker[] markers(IFile file) {
        try {
            return file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
