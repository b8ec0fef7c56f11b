/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.Metrics;
import org.ohmlab.ui.network.edit.DiagramEdits;

/** A field on top of a figure to change its name: Enter or leaving it takes the name, Escape keeps the old one. */
public final class RenameField {

    private RenameField() {
    }

    /**
     * @param canvas the diagram
     * @param figure a layer of the present scene
     * @param edits what can be done
     */
    public static void open(DiagramCanvas canvas, LayerFigure figure, DiagramEdits edits) {
        canvas.reveal(figure);
        Text text = new Text(canvas, SWT.SINGLE | SWT.BORDER);
        text.setText(figure.layer().getName() == null ? "" : figure.layer().getName());
        text.setMessage(figure.layer().getId() == null ? "" : figure.layer().getId());
        Box box = figure.box();
        Point at = canvas.view().toWindow(new Point(box.x() + Metrics.GLYPH_FIELD, box.y()));
        int height = text.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        double width = Math.max(140, (Metrics.WIDTH - Metrics.GLYPH_FIELD) * canvas.view().zoom());
        text.setBounds((int) at.x(), (int) at.y(), (int) width, height);
        text.selectAll();
        text.setFocus();
        boolean[] done = {false};
        Runnable take = () -> {
            if (!done[0]) {
                done[0] = true;
                String name = text.getText();
                text.dispose();
                edits.rename(figure.layer(), name);
                canvas.setFocus();
            }
        };
        text.addListener(SWT.DefaultSelection, event -> take.run());
        text.addListener(SWT.FocusOut, event -> take.run());
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                done[0] = true;
                text.dispose();
                canvas.setFocus();
            }
        });
    }
}
