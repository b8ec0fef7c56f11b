/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import java.net.URL;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/**
 * Answers the platform's own gestures for help: F1, Help Contents, Search and Dynamic Help. The platform's help needs a
 * web server and a browser; the pages of Ohmlab need neither.
 */
public final class OhmlabHelpUi extends AbstractHelpUI {

    /** Under this key the platform keeps a control's context. */
    private static final String HELP_KEY = "org.eclipse.ui.help";

    /** What the contexts of the platform's views begin with; the last part of the view's id follows. */
    private static final String PART_HELP = "org.ohmlab.help.part_";

    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    @Override
    public void displayHelp() {
        show(browser -> browser.show(HelpPages.HOME));
    }

    @Override
    public void displaySearch() {
        show(browser -> browser.search(""));
    }

    /** F1: help for what has the focus, or for what it lies in. */
    @Override
    public void displayDynamicHelp() {
        for (Control control = Display.getCurrent().getFocusControl(); control != null; control = control.getParent()) {
            if (control.getData(HELP_KEY) instanceof String id && HelpSystem.getContext(id) != null) {
                displayContext(HelpSystem.getContext(id), 0, 0);
                return;
            }
        }
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && active.getData() instanceof IPageChangeProvider dialog
                && dialog.getSelectedPage() instanceof IDialogPage page && page.getControl() != null) {
            displayContext(contextIn(page.getControl()), 0, 0);
        } else {
            displayPartHelp();
        }
    }

    /** The focus may be outside of the page that is meant: on a button of the wizard, in the list of preferences. */
    private static IContext contextIn(Control control) {
        IContext context = control.getData(HELP_KEY) instanceof String id ? HelpSystem.getContext(id) : null;
        if (context == null && control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                context = context == null ? contextIn(child) : context;
            }
        }
        return context;
    }

    /** Help for a view of the platform, whose own help has no pages here. */
    private void displayPartHelp() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        boolean inWindow = window != null && window.getShell() == Display.getCurrent().getActiveShell();
        IWorkbenchPart part = inWindow && window.getActivePage() != null ? window.getActivePage().getActivePart()
                : null;
        String id = part == null ? "" : part.getSite().getId();
        displayContext(HelpSystem.getContext(PART_HELP + id.substring(id.lastIndexOf('.') + 1)), 0, 0);
    }

    @Override
    public void search(String expression) {
        show(browser -> browser.search(expression));
    }

    @Override
    public URL resolve(String href, boolean documentOnly) {
        String[] parts = href.split("/", 3);
        return parts.length < 3 || Platform.getBundle(parts[1]) == null ? null
                : Platform.getBundle(parts[1]).getEntry(parts[2].replaceAll("#.*", ""));
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        if (context == null) {
            displayHelp();
        } else {
            show(browser -> browser.show(context));
        }
    }

    @Override
    public void displayHelpResource(String href) {
        if (href.startsWith("org.ohmlab.help.") && HelpSystem.getContext(href) != null) {
            displayContext(HelpSystem.getContext(href), 0, 0);
        } else {
            show(browser -> browser.show(href));
        }
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }

    static void show(Consumer<HelpBrowser> what) {
        Shell active = Display.getCurrent().getActiveShell();
        if (active != null && (active.getStyle() & MODAL) != 0) {
            what.accept(beside(active));
            return;
        }
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            if (window.getActivePage().showView(HelpView.ID) instanceof HelpView view) {
                what.accept(view.browser());
            }
        } catch (PartInitException e) {
            ILog.of(OhmlabHelpUi.class).log(e.getStatus());
        }
    }

    /** One window of help for a dialog, however often help is asked for. */
    private static HelpBrowser beside(Shell dialog) {
        for (Shell child : dialog.getShells()) {
            if (child.getData() instanceof HelpWindow window) {
                child.setActive();
                return window.browser();
            }
        }
        HelpWindow window = new HelpWindow(dialog);
        window.open();
        return window.browser();
    }
}
