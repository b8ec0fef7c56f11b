/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Event;
import org.ohmlab.diagram.scene.BadgeFigure;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.Figure;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.Metrics;
import org.ohmlab.ui.network.edit.DiagramEdits;
import org.ohmlab.ui.network.edit.DiagramModel;

/**
 * What keys do that are no commands: arrows go to neighbours, with Shift they add them to the selection, with Ctrl they
 * move what is selected; [ and ] go to the connections of a layer; Delete takes a selected connection away.
 */
public final class DiagramKeys {

    private final DiagramCanvas canvas;
    private final DiagramModel diagram;
    private final DiagramEdits edits;
    private final DiagramMouse mouse;

    /**
     * @param canvas the widget
     * @param diagram what it shows
     * @param edits what can be done
     * @param mouse the gestures that Escape ends
     */
    public DiagramKeys(DiagramCanvas canvas, DiagramModel diagram, DiagramEdits edits, DiagramMouse mouse) {
        this.canvas = canvas;
        this.diagram = diagram;
        this.edits = edits;
        this.mouse = mouse;
        canvas.addListener(SWT.KeyDown, this::pressed);
        canvas.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = FigureTexts.name(diagram);
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = FigureTexts.selection(diagram);
            }
        });
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> arrow(event, 0, 1);
            case SWT.ARROW_UP -> arrow(event, 0, -1);
            case SWT.ARROW_LEFT -> arrow(event, -1, 0);
            case SWT.ARROW_RIGHT -> arrow(event, 1, 0);
            case SWT.HOME -> end(true);
            case SWT.END -> end(false);
            case SWT.PAGE_DOWN -> canvas.show(canvas.view().scrolled(0, canvas.getClientArea().height * 0.9));
            case SWT.PAGE_UP -> canvas.show(canvas.view().scrolled(0, -canvas.getClientArea().height * 0.9));
            case SWT.ESC -> {
                if (!mouse.cancel()) {
                    diagram.select((Figure) null);
                }
            }
            case SWT.DEL, SWT.BS -> {
                if (diagram.connection() != null && !diagram.editor().isReadOnly()) {
                    edits.disconnect(diagram.connection());
                }
            }
            default -> {
                if (event.character == '[' || event.character == ']') {
                    nextConnection(event.character == '[');
                }
            }
        }
    }

    private void arrow(Event event, int dx, int dy) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            edits.nudge(dx * Metrics.GRID, dy * Metrics.GRID);
            return;
        }
        Figure current = last();
        Figure next = next(current, dx, dy);
        if (next == null) {
            return;
        }
        if ((event.stateMask & SWT.MOD2) != 0 && current != null) {
            diagram.toggle(next);
        } else {
            diagram.select(next);
        }
        canvas.reveal(next);
    }

    private Figure last() {
        Set<Figure> selected = diagram.selectedFigures();
        List<?> elements = diagram.editor().selection().elements();
        if (!elements.isEmpty()) {
            Object element = elements.get(elements.size() - 1);
            return selected.stream().filter(figure -> figure instanceof LayerFigure layer && layer.layer() == element
                    || figure instanceof BadgeFigure badge && badge.point() == element).findFirst().orElse(null);
        }
        return selected.stream().findFirst().orElse(null);
    }

    private Figure next(Figure current, int dx, int dy) {
        if (current instanceof LayerFigure layer) {
            Optional<Figure> neighbor = diagram.scene().neighbor(layer, dx, dy).map(Figure.class::cast);
            return neighbor.isEmpty() && dx > 0 ? badges(layer).stream().findFirst().orElse(null)
                    : neighbor.orElse(null);
        }
        if (current instanceof BadgeFigure badge) {
            LayerFigure host = (LayerFigure) diagram.scene().figure(badge.host()).orElseThrow();
            List<Figure> badges = badges(host);
            int place = badges.indexOf(badge) + (dx > 0 ? 1 : dy);
            return dx < 0 ? host : place >= 0 && place < badges.size() ? badges.get(place) : null;
        }
        if (current instanceof ConnectionFigure connection) {
            return diagram.scene().figure(dy < 0 || dx < 0 ? connection.source() : connection.target()).orElse(null);
        }
        return diagram.scene().layers().stream().findFirst().orElse(null);
    }

    private List<Figure> badges(LayerFigure layer) {
        List<Figure> badges = new ArrayList<>();
        diagram.scene().badges().stream().filter(badge -> badge.host() == layer.layer() && !badge.implied())
                .forEach(badges::add);
        return badges;
    }

    private void end(boolean first) {
        diagram.scene().layers().stream().min((a, b) -> (first ? 1 : -1)
                * Double.compare(a.box().y(), b.box().y())).ifPresent(figure -> {
                    diagram.select(figure);
                    canvas.reveal(figure);
                });
    }

    /** From a layer to its first connection, from a connection to the next of the same layer. */
    private void nextConnection(boolean incoming) {
        ConnectionFigure present = diagram.connection();
        Object layer = present != null ? incoming ? present.target() : present.source()
                : diagram.selectedLayers().stream().findFirst().orElse(null);
        List<ConnectionFigure> ways = diagram.scene().connections().stream().filter(each -> each.target() != null)
                .filter(each -> (incoming ? each.target() : each.source()) == layer).toList();
        if (!ways.isEmpty()) {
            int place = present == null ? 0 : (ways.indexOf(present) + 1) % ways.size();
            diagram.select(ways.get(place));
            canvas.reveal(ways.get(place));
        }
    }
}
