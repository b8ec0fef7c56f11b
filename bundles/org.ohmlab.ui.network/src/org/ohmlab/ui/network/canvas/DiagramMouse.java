/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.geometry.Viewport;
import org.ohmlab.diagram.scene.BadgeFigure;
import org.ohmlab.diagram.scene.ConnectionFigure;
import org.ohmlab.diagram.scene.Figure;
import org.ohmlab.diagram.scene.LayerFigure;
import org.ohmlab.diagram.scene.LossFigure;
import org.ohmlab.model.network.Layer;
import org.ohmlab.ui.network.edit.DiagramEdits;
import org.ohmlab.ui.network.edit.DiagramModel;
import org.ohmlab.ui.network.palette.Tool;

/**
 * What the mouse does: selects, moves, draws connections, drops tools. One gesture lasts from button down to button up;
 * Escape ends it without effect.
 */
public final class DiagramMouse {

    /** How far the pointer must go before a click becomes a drag, in points of the window. */
    private static final double SLACK = 4;

    private enum Gesture {
        NONE, PRESSED, MOVE, MOVE_LOSS, RUBBER, CONNECT, RECONNECT_SOURCE, RECONNECT_TARGET, PAN
    }

    private final DiagramCanvas canvas;
    private final DiagramModel diagram;
    private final DiagramEdits edits;
    private Runnable toolUsed = () -> { };
    private Runnable opened = () -> { };
    private Tool tool = Tool.SELECT;
    private Gesture gesture = Gesture.NONE;
    private Event pressed;
    private Point start;
    private Figure hit;
    private Viewport viewBefore;
    private Map<Layer, Point> placesBefore = Map.of();
    private Point moved;

    /**
     * @param canvas the widget
     * @param diagram what it shows
     * @param edits what can be done
     */
    public DiagramMouse(DiagramCanvas canvas, DiagramModel diagram, DiagramEdits edits) {
        this.canvas = canvas;
        this.diagram = diagram;
        this.edits = edits;
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> doubleClicked());
        canvas.addListener(SWT.MouseExit, event -> {
            if (gesture == Gesture.NONE) {
                canvas.overlay(Overlay.NONE);
            }
        });
    }

    /** @param listener is told when the tool has done its work once */
    public void onToolUsed(Runnable listener) {
        toolUsed = listener;
    }

    /** @param listener is told when a layer is double-clicked */
    public void onOpened(Runnable listener) {
        opened = listener;
    }

    /** @param next the tool to use from now on */
    public void tool(Tool next) {
        tool = next;
        canvas.overlay(Overlay.NONE);
        canvas.setCursor(canvas.getDisplay().getSystemCursor(
                next.kind() == Tool.Kind.SELECT ? SWT.CURSOR_ARROW : SWT.CURSOR_CROSS));
    }

    /** @return whether there was something to end */
    public boolean cancel() {
        boolean busy = gesture != Gesture.NONE || tool.kind() != Tool.Kind.SELECT;
        if (gesture == Gesture.MOVE || gesture == Gesture.MOVE_LOSS) {
            diagram.refresh();
        }
        gesture = Gesture.NONE;
        canvas.overlay(Overlay.NONE);
        if (tool.kind() != Tool.Kind.SELECT) {
            toolUsed.run();
        }
        return busy;
    }

    private Figure at(Point place) {
        return diagram.scene().at(place, canvas.tolerance()).orElse(null);
    }

    private void down(Event event) {
        canvas.setFocus();
        pressed = event;
        start = canvas.place(event);
        hit = at(start);
        viewBefore = canvas.view();
        if (event.button == 2) {
            gesture = Gesture.PAN;
            return;
        }
        if (event.button == 3) {
            if (hit == null || !diagram.selectedFigures().contains(hit)) {
                diagram.select(hit);
            }
            return;
        }
        if (tool.kind() == Tool.Kind.FEEDBACK || tool.kind() == Tool.Kind.LAYER) {
            drop(tool.element(), start);
            if ((event.stateMask & SWT.MOD1) == 0) {
                toolUsed.run();
            }
            return;
        }
        gesture = reconnecting(start);
        if (gesture != Gesture.NONE) {
            return;
        }
        gesture = tool.kind() == Tool.Kind.CONNECT && hit instanceof LayerFigure ? Gesture.CONNECT : Gesture.PRESSED;
        boolean add = (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0;
        if (add && hit != null) {
            diagram.toggle(hit);
        } else if (!add && (hit == null || !diagram.selectedFigures().contains(hit))) {
            diagram.select(hit);
        }
    }

    private Gesture reconnecting(Point place) {
        ConnectionFigure connection = diagram.connection();
        if (connection == null || diagram.editor().isReadOnly()) {
            return Gesture.NONE;
        }
        List<Point> route = connection.route();
        double reach = canvas.tolerance() * 1.5;
        return route.get(route.size() - 1).distance(place) <= reach ? Gesture.RECONNECT_TARGET
                : route.get(0).distance(place) <= reach ? Gesture.RECONNECT_SOURCE : Gesture.NONE;
    }

    private void move(Event event) {
        Point place = canvas.place(event);
        switch (gesture) {
            case NONE -> hover(place);
            case PRESSED -> begin(event);
            case PAN -> canvas.show(viewBefore.scrolled(pressed.x - event.x, pressed.y - event.y));
            case MOVE, MOVE_LOSS -> preview(place);
            case RUBBER -> canvas.overlay(Overlay.rubber(Box.between(start, place)));
            case CONNECT, RECONNECT_SOURCE, RECONNECT_TARGET -> line(place);
        }
    }

    private void begin(Event event) {
        if (Math.hypot(event.x - pressed.x, event.y - pressed.y) < SLACK) {
            return;
        }
        if (hit instanceof LayerFigure && !diagram.editor().isReadOnly()) {
            gesture = Gesture.MOVE;
            placesBefore = new HashMap<>();
            diagram.selectedLayers().forEach(layer -> diagram.layout().place(layer)
                    .ifPresent(place -> placesBefore.put(layer, place)));
        } else if (hit instanceof LossFigure && !diagram.editor().isReadOnly()) {
            gesture = Gesture.MOVE_LOSS;
        } else {
            gesture = hit == null ? Gesture.RUBBER : Gesture.NONE;
        }
        move(event);
    }

    private void preview(Point place) {
        // The way is a multiple of the raster, not the place: what was in line stays in line.
        moved = DiagramEdits.grid(new Point(place.x() - start.x(), place.y() - start.y()));
        diagram.preview(newPlaces(), gesture == Gesture.MOVE_LOSS ? lossPlace() : null);
    }

    private Map<Layer, Point> newPlaces() {
        if (gesture == Gesture.MOVE_LOSS) {
            return Map.of();
        }
        Map<Layer, Point> places = new HashMap<>();
        placesBefore.forEach((layer, before) -> places.put(layer, before.plus(moved.x(), moved.y())));
        return places;
    }

    private Point lossPlace() {
        Box box = ((LossFigure) hit).box();
        return new Point(box.x() + moved.x(), box.y() + moved.y());
    }

    private void line(Point place) {
        Figure target = at(place);
        List<Point> route = gesture == Gesture.CONNECT ? List.of() : diagram.connection().route();
        Point from = switch (gesture) {
            case RECONNECT_SOURCE -> route.get(route.size() - 1);
            case RECONNECT_TARGET -> route.get(0);
            default -> new Point(((LayerFigure) hit).box().center().x(), ((LayerFigure) hit).box().bottom());
        };
        boolean possible = target instanceof LayerFigure layer && canJoin(layer.layer());
        canvas.overlay(Overlay.line(from, place, target instanceof LayerFigure ? target : null, possible));
    }

    private boolean canJoin(Layer layer) {
        return switch (gesture) {
            case CONNECT -> edits.canConnect(((LayerFigure) hit).layer(), layer);
            case RECONNECT_TARGET -> layer == diagram.connection().target()
                    || edits.canConnect(diagram.connection().source(), layer);
            default -> layer != diagram.connection().target();
        };
    }

    private void up(Event event) {
        Gesture ended = gesture;
        Point place = canvas.place(event);
        Figure target = at(place);
        try {
            switch (ended) {
                case MOVE -> edits.place(newPlaces());
                case MOVE_LOSS -> edits.placeLoss(lossPlace());
                case RUBBER -> diagram.select(diagram.scene().layersIn(Box.between(start, place)).stream()
                        .map(LayerFigure::layer).toList());
                case CONNECT -> {
                    if (target instanceof LayerFigure layer && layer != hit) {
                        edits.connect(((LayerFigure) hit).layer(), layer.layer());
                        toolUsed.run();
                    }
                }
                case RECONNECT_SOURCE, RECONNECT_TARGET -> reconnect(ended, target);
                case PRESSED -> clicked(event);
                default -> {
                    // Panning and mere clicks have nothing to finish.
                }
            }
        } finally {
            gesture = Gesture.NONE;
            canvas.overlay(Overlay.NONE);
            if (ended == Gesture.MOVE || ended == Gesture.MOVE_LOSS) {
                diagram.refresh();
            }
        }
    }

    private void reconnect(Gesture ended, Figure target) {
        ConnectionFigure connection = diagram.connection();
        boolean sourceEnd = ended == Gesture.RECONNECT_SOURCE;
        if (target instanceof LayerFigure layer
                && layer.layer() != (sourceEnd ? connection.source() : connection.target())) {
            edits.reconnect(connection, sourceEnd, layer.layer());
        }
    }

    /** A click without modifiers on one of several selected figures selects it alone. */
    private void clicked(Event event) {
        if ((event.stateMask & (SWT.MOD1 | SWT.MOD2)) == 0 && hit != null && diagram.selectedFigures().size() > 1) {
            diagram.select(hit);
        }
    }

    private void doubleClicked() {
        if (hit instanceof LayerFigure) {
            gesture = Gesture.NONE;
            opened.run();
        }
    }

    private void hover(Point place) {
        if (tool.kind() == Tool.Kind.FEEDBACK || tool.kind() == Tool.Kind.LAYER) {
            aim(tool.element(), place);
        } else if (tool.kind() == Tool.Kind.CONNECT) {
            Figure target = at(place);
            canvas.overlay(target instanceof LayerFigure ? Overlay.target(target, true) : Overlay.NONE);
        }
        canvas.setToolTipText(FigureTexts.tip(at(place), diagram));
    }

    /**
     * Shows what a tool would act on at a place.
     *
     * @param type what it adds
     * @param place where
     * @return whether it can
     */
    public boolean aim(EClass type, Point place) {
        Figure target = at(place);
        if (isFeedback(type)) {
            Layer host = host(target);
            boolean possible = host != null && edits.canAttach(type, host);
            Figure shown = host == null ? null : diagram.scene().figure(host).orElse(null);
            canvas.overlay(shown == null ? Overlay.NONE : Overlay.target(shown, possible));
            return possible;
        }
        ConnectionFigure connection = diagram.scene().connectionAt(place, 2 * canvas.tolerance()).orElse(null);
        canvas.overlay(target instanceof LayerFigure || connection == null ? Overlay.NONE
                : Overlay.target(connection, true));
        return !diagram.editor().isReadOnly();
    }

    private static boolean isFeedback(EClass type) {
        return type == Tool.OVF.element() || type == Tool.EXIT.element();
    }

    private static Layer host(Figure target) {
        return target instanceof LayerFigure layer ? layer.layer()
                : target instanceof BadgeFigure badge ? badge.host() : null;
    }

    /**
     * Uses a tool at a place: attaches a feedback point to the layer there, inserts a layer on the connection there, or
     * adds it loose.
     *
     * @param type what it adds
     * @param place where
     */
    public void drop(EClass type, Point place) {
        canvas.overlay(Overlay.NONE);
        // The tip is of what the pointer was on before the drag.
        canvas.setToolTipText(null);
        Figure target = at(place);
        if (isFeedback(type)) {
            Layer host = host(target);
            if (host != null) {
                edits.attach(type, List.of(host));
                diagram.select(List.of(host));
            }
            return;
        }
        ConnectionFigure connection = diagram.scene().connectionAt(place, 2 * canvas.tolerance()).orElse(null);
        if (target instanceof LayerFigure layer) {
            edits.addAfter(type, layer.layer());
        } else if (connection != null) {
            edits.insert(type, connection);
        } else {
            edits.add(type, place);
        }
    }
}
