/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.forms;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.app.AppearanceHandler;
import org.ohmlab.app.Ids;
import org.ohmlab.app.testing.Await;
import org.ohmlab.app.testing.Screenshot;
import org.ohmlab.app.testing.Widgets;

/** Pictures of editors that fill the window, in its light and its dark look. */
final class Looks {

    private Looks() {
    }

    /** What is done while the window has another look. */
    @FunctionalInterface
    interface Action {
        void run() throws CoreException, IOException;
    }

    /** Closes all editors, gives the window a look, does something, and gives the window its usual look again. */
    static void in(String look, Action action) throws CoreException, IOException {
        PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
        try {
            AppearanceHandler.show("dark".equals(look) ? Ids.DARK_THEME : Ids.LIGHT_THEME);
            Await.idle();
            action.run();
        } finally {
            PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
            AppearanceHandler.show(Ids.LIGHT_THEME);
            Await.idle();
        }
    }

    /** Takes a picture of the active editor, as large as the window. */
    static void take(String name) throws IOException {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        IWorkbenchPartReference editor = page.getReference(page.getActiveEditor());
        page.setPartState(editor, IWorkbenchPage.STATE_MAXIMIZED);
        Await.idle();
        try {
            Screenshot.take(Display.getCurrent(), name);
        } finally {
            page.setPartState(editor, IWorkbenchPage.STATE_RESTORED);
            Await.idle();
        }
    }

    /** Scrolls a form to its end. */
    static void scrollDown(Composite page) {
        for (ScrolledComposite scrolled : Widgets.all(page, ScrolledComposite.class, each -> true)) {
            scrolled.setOrigin(0, scrolled.getContent().getSize().y);
        }
        if (page instanceof ScrolledComposite scrolled) {
            scrolled.setOrigin(0, scrolled.getContent().getSize().y);
        }
        Await.idle();
    }
}
