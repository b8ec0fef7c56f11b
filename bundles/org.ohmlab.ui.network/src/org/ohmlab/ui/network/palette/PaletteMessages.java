/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.palette;

import org.eclipse.osgi.util.NLS;

/** The texts of the palette. */
final class PaletteMessages extends NLS {

    public static String name;
    public static String select;
    public static String connect;
    public static String tools;
    public static String feedback;
    public static String layers;
    public static String hint;
    public static String insertTitle;
    public static String insertInfo;
    public static String insertFilter;

    static {
        NLS.initializeMessages("org.ohmlab.ui.network.palette.messages", PaletteMessages.class);
    }

    private PaletteMessages() {
    }
}
