/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import org.eclipse.osgi.util.NLS;

/** The texts of the window that {@code plugin.xml} cannot hold. */
final class Messages extends NLS {

    public static String displayMissing;
    public static String gtkMissing;
    public static String file;
    public static String newMenu;
    public static String edit;
    public static String window;
    public static String recentFiles;
    public static String showView;
    public static String openPerspective;
    public static String appearance;
    public static String light;
    public static String dark;
    public static String help;
    public static String windowLibraryMissing;
    public static String windowTitle;
    public static String workspaceInUse;
    public static String workspaceLater;
    public static String workspaceNotSet;
    public static String workspaceNotWritable;
    public static String welcomeTagline;
    public static String welcomeStart;
    public static String welcomeQuick;
    public static String welcomeQuickText;
    public static String welcomeProject;
    public static String welcomeProjectText;
    public static String welcomeExamples;
    public static String welcomeExamplesText;
    public static String welcomeLearn;
    public static String welcomeFirst;
    public static String welcomeFirstText;
    public static String welcomeFeedback;
    public static String welcomeFeedbackText;
    public static String welcomeHelp;
    public static String welcomeHelpText;
    public static String welcomeFailed;

    static {
        NLS.initializeMessages("org.ohmlab.app.messages", Messages.class);
    }

    private Messages() {
    }
}
