/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Tells the dark look from the light one, whichever theme brings it about. Belongs to the window's thread. */
public final class Look {

    private static final float MIDDLE = 0.5f;
    private static final String DARK = "dark";

    private Look() {
    }

    /**
     * Asks the theme, because while the window starts the toolkit's colours are still the light ones.
     *
     * @return whether lists and texts have a dark ground
     */
    public static boolean isDark() {
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (themes != null && themes.getActiveTheme() != null) {
            // The platform knows a dark theme by its id, too.
            return themes.getActiveTheme().getId().contains(DARK);
        }
        return Display.getCurrent().getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB().getHSB()[2] < MIDDLE;
    }
}
