/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.geometry.Viewport;
import org.ohmlab.diagram.paint.ColorRole;
import org.ohmlab.diagram.paint.ScenePainter;
import org.ohmlab.diagram.paint.Stroke;
import org.ohmlab.ui.network.edit.DiagramModel;

/** The whole diagram in small, with a frame around what the large one shows; dragging the frame scrolls. */
public final class Overview extends Canvas {

    private final DiagramModel diagram;
    private final DiagramCanvas canvas;
    private boolean dragging;

    /**
     * @param parent its parent
     * @param diagram what it shows
     * @param canvas the large diagram
     */
    public Overview(Composite parent, DiagramModel diagram, DiagramCanvas canvas) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.NO_FOCUS);
        this.diagram = diagram;
        this.canvas = canvas;
        addListener(SWT.Paint, this::paint);
        addListener(SWT.MouseDown, event -> {
            dragging = event.button == 1;
            scroll(event);
        });
        addListener(SWT.MouseMove, this::scroll);
        addListener(SWT.MouseUp, event -> dragging = false);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = CanvasMessages.overview;
            }
        });
    }

    private Viewport view() {
        Rectangle area = getClientArea();
        return Viewport.fit(diagram.scene().bounds(), area.width, area.height, 0.5);
    }

    private void paint(Event event) {
        Viewport view = view();
        Rectangle area = getClientArea();
        GcSurface surface = new GcSurface(event.gc, canvas.fonts(), view);
        Box visible = view.visible(area.width, area.height);
        new ScenePainter(surface, canvas.colors(), Set.of(), false).paint(diagram.scene(), visible);
        Rectangle window = canvas.getClientArea();
        Box frame = canvas.view().visible(window.width, window.height);
        surface.box(frame, 0, null, new Stroke(canvas.colors().get(ColorRole.SELECTION), 1.5 / view.zoom()));
        event.gc.setTransform(null);
    }

    private void scroll(Event event) {
        if (!dragging) {
            return;
        }
        Point center = view().toScene(new Point(event.x, event.y));
        Rectangle window = canvas.getClientArea();
        double zoom = canvas.view().zoom();
        canvas.show(new Viewport(center.x() - window.width / zoom / 2, center.y() - window.height / zoom / 2, zoom));
    }
}
