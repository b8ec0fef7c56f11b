/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.network;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.EditorDriver;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.scene.BadgeFigure;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.LossFigure;
import org.ohmlab.ui.network.DiagramPage;
import org.ohmlab.ui.network.Ids;
import org.ohmlab.ui.network.canvas.DiagramCanvas;

/** Uses the diagram as people do: by events of mouse and keyboard on its widgets. */
final class DiagramDriver {

    private final EditorDriver editor;
    private final DiagramPage page;

    private DiagramDriver(EditorDriver editor) {
        this.editor = editor;
        this.page = assertInstanceOf(DiagramPage.class, editor.editor().getActivePageInstance());
    }

    static DiagramDriver open(IFile file) throws PartInitException {
        EditorDriver editor = EditorDriver.open(file).show(Ids.DIAGRAM_PAGE);
        editor.editor().getSite().getPage().activate(editor.editor());
        return new DiagramDriver(editor);
    }

    EditorDriver editor() {
        return editor;
    }

    DiagramPage page() {
        return page;
    }

    DiagramCanvas canvas() {
        return page.canvas();
    }

    LayerFigure layer(String title) {
        return page.diagram().scene().layers().stream().filter(each -> title.equals(each.title())).findFirst()
                .orElseThrow(() -> new AssertionError("no layer " + title));
    }

    BadgeFigure badge(String host) {
        return page.diagram().scene().badges().stream().filter(each -> host.equals(each.host().getId())).findFirst()
                .orElseThrow(() -> new AssertionError("no badge on " + host));
    }

    ConnectionFigure connection(String source, String target) {
        return page.diagram().scene().connections().stream()
                .filter(each -> each.target() != null && source.equals(each.source().getId())
                        && target.equals(each.target().getId()))
                .findFirst().orElseThrow(() -> new AssertionError("no connection " + source + " to " + target));
    }

    Point middle(ConnectionFigure connection) {
        Point a = connection.route().get(0);
        Point b = connection.route().get(1);
        return new Point((a.x() + b.x()) / 2, (a.y() + b.y()) / 2);
    }

    /** Chooses a tool by a click in the palette. */
    DiagramDriver choose(String label) {
        TreeItem item = item(label);
        page.palette().control().setSelection(item);
        Event event = new Event();
        event.item = item;
        page.palette().control().notifyListeners(SWT.Selection, event);
        return this;
    }

    /** Presses Enter on a tool of the palette. */
    DiagramDriver apply(String label) {
        Event event = new Event();
        event.item = item(label);
        page.palette().control().setSelection(item(label));
        page.palette().control().notifyListeners(SWT.DefaultSelection, event);
        Await.idle();
        return this;
    }

    private TreeItem item(String label) {
        TreeItem found = Arrays.stream(page.palette().control().getItems())
                .flatMap(branch -> Arrays.stream(branch.getItems())).filter(item -> label.equals(item.getText()))
                .findFirst().orElse(null);
        assertNotNull(found, () -> "the palette has " + label);
        return found;
    }

    DiagramDriver click(Point place) {
        return click(place, SWT.NONE);
    }

    DiagramDriver click(Point place, int modifiers) {
        canvas().reveal(new LossFigure(
                new Box(place.x(), place.y(), 1, 1)));
        mouse(SWT.MouseMove, place, 0, modifiers);
        mouse(SWT.MouseDown, place, 1, modifiers);
        mouse(SWT.MouseUp, place, 1, modifiers);
        Await.idle();
        return this;
    }

    DiagramDriver drag(Point from, Point to) {
        mouse(SWT.MouseMove, from, 0, SWT.NONE);
        mouse(SWT.MouseDown, from, 1, SWT.NONE);
        Point half = new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
        mouse(SWT.MouseMove, half, 0, SWT.BUTTON1);
        mouse(SWT.MouseMove, to, 0, SWT.BUTTON1);
        mouse(SWT.MouseUp, to, 1, SWT.BUTTON1);
        Await.idle();
        return this;
    }

    private void mouse(int type, Point place, int button, int modifiers) {
        Point at = canvas().view().toWindow(place);
        Event event = new Event();
        event.x = (int) Math.round(at.x());
        event.y = (int) Math.round(at.y());
        event.button = button;
        event.stateMask = modifiers;
        canvas().notifyListeners(type, event);
    }

    DiagramDriver key(int keyCode, int modifiers) {
        canvas().setFocus();
        Event event = new Event();
        event.keyCode = keyCode;
        event.character = keyCode < 128 ? (char) keyCode : 0;
        event.stateMask = modifiers;
        canvas().notifyListeners(SWT.KeyDown, event);
        Await.idle();
        return this;
    }

    DiagramDriver run(String command) {
        editor.run(command);
        return this;
    }
}
