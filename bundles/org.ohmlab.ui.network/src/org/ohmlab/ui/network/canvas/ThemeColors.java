/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import java.util.Locale;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.diagram.paint.ColorRole;
import org.ohmlab.diagram.paint.Colors;
import org.ohmlab.diagram.paint.Rgb;
import org.ohmlab.ui.network.Ids;

/** The diagram's colours as the window's theme gives them, and as people may have changed them in the preferences. */
public final class ThemeColors {

    private ThemeColors() {
    }

    /** @return the present colours */
    public static Colors current() {
        ColorRegistry registry = registry();
        Colors fallback = Colors.light();
        return Colors.of(role -> {
            RGB rgb = registry.getRGB(id(role));
            return rgb == null ? fallback.get(role) : new Rgb(rgb.red, rgb.green, rgb.blue);
        });
    }

    /** @return the registry, to listen for changes */
    public static ColorRegistry registry() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }

    /**
     * @param role what for
     * @return the identifier of the colour's definition
     */
    public static String id(ColorRole role) {
        return Ids.COLOR + role.name().toLowerCase(Locale.ROOT);
    }
}
