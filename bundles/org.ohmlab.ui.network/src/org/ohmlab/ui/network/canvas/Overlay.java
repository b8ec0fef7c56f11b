/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import java.util.List;

import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.scene.Figure;

/**
 * What a gesture shows on top of the diagram while it lasts.
 *
 * @param rubber the box of a selection that is being drawn, or null
 * @param line a connection that is being drawn, or empty
 * @param target what the gesture would act on, or null
 * @param possible whether it would
 */
record Overlay(Box rubber, List<Point> line, Figure target, boolean possible) {

    static final Overlay NONE = new Overlay(null, List.of(), null, true);

    static Overlay rubber(Box box) {
        return new Overlay(box, List.of(), null, true);
    }

    static Overlay target(Figure target, boolean possible) {
        return new Overlay(null, List.of(), target, possible);
    }

    static Overlay line(Point from, Point to, Figure target, boolean possible) {
        return new Overlay(null, List.of(from, to), target, possible);
    }
}
