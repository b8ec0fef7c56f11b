/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.svg;

import java.util.Set;

import org.ohmlab.diagram.arrange.IncrementalPlacement;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.layout.DiagramLayout;
import org.ohmlab.diagram.paint.Colors;
import org.ohmlab.diagram.paint.ScenePainter;
import org.ohmlab.diagram.scene.Scene;
import org.ohmlab.diagram.scene.SceneBuilder;
import org.ohmlab.model.network.Network;

/** The diagram of a network as SVG text; needs no display. */
public final class DiagramSvg {

    private DiagramSvg() {
    }

    /**
     * @param network a network in any state
     * @param layout its arrangement; layers without a place get one in a copy
     * @param colors the theme
     * @return a complete SVG file
     */
    public static String of(Network network, DiagramLayout layout, Colors colors) {
        DiagramLayout complete = new DiagramLayout();
        complete.place(layout.places());
        IncrementalPlacement.complete(network, complete);
        return of(SceneBuilder.build(network, complete), network.getName(), colors);
    }

    /**
     * @param scene a scene
     * @param title the picture's title, for readers that speak; null for none
     * @param colors the theme
     * @return a complete SVG file
     */
    public static String of(Scene scene, String title, Colors colors) {
        Box bounds = scene.bounds();
        SvgSurface surface = new SvgSurface();
        new ScenePainter(surface, colors, Set.of()).paint(scene, bounds);
        String name = title == null || title.isBlank() ? "" : "<title>" + SvgSurface.escaped(title) + "</title>\n";
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                + SvgSurface.number(bounds.width()) + "\" height=\"" + SvgSurface.number(bounds.height())
                + "\" viewBox=\"" + SvgSurface.number(bounds.x()) + " " + SvgSurface.number(bounds.y()) + " "
                + SvgSurface.number(bounds.width()) + " " + SvgSurface.number(bounds.height())
                + "\" font-family=\"'Liberation Sans',Arial,Helvetica,sans-serif\">\n" + name + surface.elements()
                + "</svg>\n";
    }
}
