/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.scene;

import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;

/**
 * Sizes of the figures. They are fixed, whatever the font of the machine, so that an arrangement looks the same
 * everywhere; texts that are too long are shortened instead.
 */
public final class Metrics {

    /** Width of every layer. */
    public static final double WIDTH = 232;
    /** Height of a layer with two lines. */
    public static final double HEIGHT = 46;
    /** Height of a layer with one line. */
    public static final double COMPACT_HEIGHT = 28;
    /** Width of the field with the glyph. */
    public static final double GLYPH_FIELD = 32;
    /** Free height between a layer and its reader; holds the shape's text. */
    public static final double GAP = 32;
    /** Free width between neighbours. */
    public static final double SIDE_GAP = 56;
    /** Width of a feedback badge. */
    public static final double BADGE_WIDTH = 44;
    /** Height of a feedback badge. */
    public static final double BADGE_HEIGHT = 17;
    /** How far the first badge reaches beyond the layer. */
    public static final double BADGE_OVERHANG = 26;
    /** Width of the loss. */
    public static final double LOSS_WIDTH = 120;
    /** Height of the loss. */
    public static final double LOSS_HEIGHT = 36;
    /** Raster of places. */
    public static final double GRID = 8;

    private Metrics() {
    }

    /**
     * @param place the upper left corner
     * @param look the kind's look
     * @return the layer's box
     */
    public static Box layer(Point place, LayerLook look) {
        return new Box(place.x(), place.y(), WIDTH, height(look));
    }

    /**
     * @param look the kind's look
     * @return the height of its figures
     */
    public static double height(LayerLook look) {
        return look.compact() ? COMPACT_HEIGHT : HEIGHT;
    }
}
