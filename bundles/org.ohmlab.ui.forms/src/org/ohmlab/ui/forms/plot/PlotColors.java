/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.plot;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.ui.forms.Ids;

/**
 * The colours of a plot on the ground of a control, taken from the window's theme.
 *
 * @param background the ground
 * @param text numbers and words
 * @param muted less important words
 * @param grid lines behind everything
 * @param axis frame and axes
 * @param series colours of series, told apart with any kind of colour vision
 */
public record PlotColors(Color background, Color text, Color muted, Color grid, Color axis, Color[] series) {

    private static final String[] SERIES = {"first", "second", "third", "fourth"};

    /**
     * @param control the control to draw on
     * @return its colours as they are now
     */
    public static PlotColors of(Control control) {
        // The canvas itself has the colour it was made with, whatever the theme; what it lies on follows.
        Color background = control.getParent().getBackground();
        // Canvases keep the foreground they were made with when the theme changes.
        Color text = themed("text");
        Color[] series = new Color[SERIES.length];
        for (int i = 0; i < series.length; i++) {
            series[i] = themed(SERIES[i]);
        }
        return new PlotColors(background, text, mix(background, text, 0.68), mix(background, text, 0.12),
                mix(background, text, 0.45), series);
    }

    /**
     * @param name last part of a colour's identifier
     * @return the theme's colour, not to be disposed of
     */
    public static Color themed(String name) {
        ColorRegistry colors = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        return colors.get(Ids.COLOR + name);
    }

    /**
     * @param from a colour
     * @param to another
     * @param share 0 for the first, 1 for the second
     * @return a colour between
     */
    public static Color mix(Color from, Color to, double share) {
        RGB a = from.getRGB();
        RGB b = to.getRGB();
        return new Color(mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * Math.max(0, Math.min(1, share)));
    }
}
