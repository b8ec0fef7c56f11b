/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network;

import java.util.List;

import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.model.network.Layer;
import org.ohmlab.ui.network.canvas.DiagramCanvas;
import org.ohmlab.ui.network.canvas.RenameField;
import org.ohmlab.ui.network.edit.DiagramEdits;
import org.ohmlab.ui.network.edit.DiagramEdits.Alignment;
import org.ohmlab.ui.network.edit.DiagramModel;
import org.ohmlab.ui.network.palette.InsertDialog;

/** The actions of one diagram page, for commands, buttons and tests. */
public final class DiagramActions {

    private final DiagramModel diagram;
    private final DiagramEdits edits;
    private final DiagramCanvas canvas;

    DiagramActions(DiagramModel diagram, DiagramEdits edits, DiagramCanvas canvas) {
        this.diagram = diagram;
        this.edits = edits;
        this.canvas = canvas;
    }

    /**
     * @param action an action
     * @return whether it would do something now
     */
    public boolean canRun(DiagramAction action) {
        if (action.isChange() && diagram.editor().isReadOnly()) {
            return false;
        }
        List<Layer> layers = diagram.selectedLayers();
        return switch (action) {
            case CONNECT -> layers.size() == 2 && edits.canConnect(layers.get(0), layers.get(1));
            case RENAME -> layers.size() == 1;
            case ALIGN_LEFT, ALIGN_MIDDLE -> layers.size() >= 2;
            case SPREAD -> layers.size() >= 3;
            case ARRANGE, EXPORT, ZOOM_FIT -> !diagram.scene().layers().isEmpty();
            case INSERT, ZOOM_IN, ZOOM_OUT, ZOOM_ACTUAL -> true;
        };
    }

    /** @param action what to do; does nothing when it cannot be done */
    public void run(DiagramAction action) {
        List<Layer> layers = diagram.selectedLayers();
        switch (action) {
            case CONNECT -> edits.connect(layers.get(0), layers.get(1));
            case INSERT -> new InsertDialog(canvas.getShell(), edits::addAtSelection).open();
            case RENAME -> diagram.scene().figure(layers.get(0))
                    .ifPresent(figure -> RenameField.open(canvas, (LayerFigure) figure, edits));
            case ARRANGE -> {
                edits.arrange();
                canvas.fit();
            }
            case ALIGN_LEFT -> edits.align(Alignment.LEFT);
            case ALIGN_MIDDLE -> edits.align(Alignment.MIDDLE);
            case SPREAD -> edits.align(Alignment.SPREAD);
            case ZOOM_IN -> canvas.zoomIn();
            case ZOOM_OUT -> canvas.zoomOut();
            case ZOOM_ACTUAL -> canvas.zoom(1);
            case ZOOM_FIT -> canvas.fit();
            case EXPORT -> DiagramExport.open(canvas, diagram);
        }
    }
}
