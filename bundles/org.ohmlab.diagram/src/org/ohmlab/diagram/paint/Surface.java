/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.paint;

import java.util.List;

import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;

/** Where a scene is drawn: a widget, a picture, a file. */
public interface Surface {

    /**
     * Draws a box with round corners.
     *
     * @param box where
     * @param radius of the corners; half the height gives a pill or a circle
     * @param fill inside; null for nothing
     * @param stroke border; null for none
     */
    void box(Box box, double radius, Rgb fill, Stroke stroke);

    /**
     * Draws a line.
     *
     * @param points its corners, at least two
     * @param radius how round the corners are; 0 for sharp ones
     * @param stroke how
     */
    void line(List<Point> points, double radius, Stroke stroke);

    /**
     * Fills a polygon.
     *
     * @param points its corners
     * @param fill with what
     */
    void polygon(List<Point> points, Rgb fill);

    /**
     * Writes one line of text, upright centred about a height.
     *
     * @param text what
     * @param left its left end
     * @param middle the height of its middle
     * @param font its size
     * @param color its colour
     */
    void text(String text, double left, double middle, FontRole font, Rgb color);

    /**
     * @param text a line of text
     * @param font its size
     * @return its width
     */
    double width(String text, FontRole font);
}
