/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network;

import org.eclipse.osgi.util.NLS;

/** The texts of the diagram page. */
final class Messages extends NLS {

    public static String diagramTitle;
    public static String exportTitle;
    public static String exportSvg;
    public static String exportPng;
    public static String exportFailed;
    public static String zoomPercent;
    public static String zoomIn;
    public static String zoomOut;
    public static String zoomFit;
    public static String zoomFitTip;
    public static String zoomActualTip;
    public static String arrange;
    public static String arrangeTip;
    public static String export;
    public static String exportTip;
    public static String feedbackSummary;

    static {
        NLS.initializeMessages("org.ohmlab.ui.network.messages", Messages.class);
    }

    private Messages() {
    }
}
