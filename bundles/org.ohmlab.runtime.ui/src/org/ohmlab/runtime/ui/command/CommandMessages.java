/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import org.eclipse.osgi.util.NLS;

/** The texts of the commands. */
final class CommandMessages extends NLS {

    public static String runTitle;
    public static String reportTitle;
    public static String noExperiment;
    public static String cannotStart;
    public static String missing;
    public static String settingsTitle;
    public static String settingsMessage;
    public static String settingsHint;
    public static String noHistory;
    public static String noReport;
    public static String closingTitle;
    public static String closingQuestion;

    static {
        NLS.initializeMessages("org.ohmlab.runtime.ui.command.messages", CommandMessages.class);
    }

    private CommandMessages() {
    }
}
