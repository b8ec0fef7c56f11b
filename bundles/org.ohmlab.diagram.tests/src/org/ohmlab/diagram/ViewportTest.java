/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.geometry.Viewport;

/** What a window shows of the diagram. */
class ViewportTest {

    @Test
    void placesGoThereAndBack() {
        Viewport view = new Viewport(10, -20, 2);
        Point place = new Point(33, 44);
        assertEquals(place, view.toScene(view.toWindow(place)));
        assertEquals(new Point(10, -20), view.toScene(new Point(0, 0)));
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        Viewport view = new Viewport(10, -20, 1);
        Point pointer = new Point(100, 60);
        Point before = view.toScene(pointer);
        assertEquals(before, view.zoomed(2, pointer).toScene(pointer));
        assertEquals(Viewport.MOST, view.zoomed(100, pointer).zoom(), "there is a limit");
        assertEquals(before, view.zoomed(100, pointer).toScene(pointer), "also at the limit");
    }

    @Test
    void fitShowsEverythingInTheMiddle() {
        Viewport view = Viewport.fit(new Box(0, 0, 400, 1000), 800, 500, 1);
        assertEquals(0.5, view.zoom());
        assertEquals(new Point(400, 250), view.toWindow(new Point(200, 500)));
        assertEquals(1, Viewport.fit(new Box(0, 0, 10, 10), 800, 500, 1).zoom(), "small things are not blown up");
    }

    @Test
    void revealingScrollsAsLittleAsNeeded() {
        Viewport view = new Viewport(0, 0, 1);
        assertEquals(view, view.revealing(new Box(10, 10, 20, 20), 100, 100));
        assertEquals(new Viewport(0, 30, 1), view.revealing(new Box(10, 110, 20, 20), 100, 100));
        assertEquals(new Viewport(-5, 0, 1), view.revealing(new Box(-5, 10, 20, 20), 100, 100));
        assertEquals(new Viewport(50, 0, 1), view.revealing(new Box(50, 10, 500, 20), 100, 100), "its beginning");
    }
}
