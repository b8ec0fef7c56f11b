/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.canvas;

import org.eclipse.osgi.util.NLS;

/** The texts of the diagram. */
final class CanvasMessages extends NLS {

    public static String empty;
    public static String name;
    public static String nothingSelected;
    public static String layerSelected;
    public static String badgeSelected;
    public static String connectionSelected;
    public static String manySelected;
    public static String ovfTip;
    public static String ovfImpliedTip;
    public static String irsTip;
    public static String lossTip;
    public static String connectionTip;
    public static String layerTip;
    public static String ovfNeedsAnalog;
    public static String overview;

    static {
        NLS.initializeMessages("org.ohmlab.ui.network.canvas.messages", CanvasMessages.class);
    }

    private CanvasMessages() {
    }
}
