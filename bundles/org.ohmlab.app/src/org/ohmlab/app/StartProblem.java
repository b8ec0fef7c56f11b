/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.ui.PlatformUI;

/** Why the workbench does not open, told where the user looks: on the terminal, or in a dialog when there is none. */
final class StartProblem {

    /** Set by the start script when its error output is a terminal. */
    private static final String TERMINAL = "org.ohmlab.terminal";

    private StartProblem() {
    }

    /**
     * @param problem the problem in one sentence
     */
    static void say(String problem) {
        System.err.println("ohmlab: " + problem);
        if (Boolean.getBoolean(TERMINAL)) {
            return;
        }
        try {
            PlatformUI.createDisplay();
            MessageDialog.openError(null, Messages.windowTitle, problem);
        } catch (LinkageError | SWTError | SWTException e) {
            // Without a window the sentence has been said where it could be.
            Platform.getLog(StartProblem.class).warn(problem, e);
        }
    }

    /**
     * @param error what came of opening a display
     * @return the same in one sentence
     */
    static String noWindow(Throwable error) {
        if (error instanceof LinkageError) {
            // On Linux the window's own library is in the product, so that only GTK's can be missing.
            return Platform.OS.isLinux() ? Messages.gtkMissing : Messages.windowLibraryMissing;
        }
        return Messages.displayMissing;
    }
}
