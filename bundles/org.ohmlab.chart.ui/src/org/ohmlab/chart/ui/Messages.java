/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.ui;

import org.eclipse.osgi.util.NLS;

/** The texts of the widgets. */
final class Messages extends NLS {

    public static String copyPicture;
    public static String copyTable;
    public static String save;
    public static String saveTitle;
    public static String saveFailed;
    public static String showAll;
    public static String showTable;
    public static String zoomIn;
    public static String zoomOut;
    public static String drawingFailed;
    public static String formatSvg;
    public static String formatPng;
    public static String formatPdf;
    public static String formatCsv;

    static {
        NLS.initializeMessages("org.ohmlab.chart.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
