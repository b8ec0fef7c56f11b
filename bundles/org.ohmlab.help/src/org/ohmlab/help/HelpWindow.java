/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The help beside a dialog, which keeps the views of the main window out of reach. */
final class HelpWindow extends Window {

    private HelpBrowser browser;

    HelpWindow(Shell dialog) {
        super(dialog);
        // Belongs to the dialog, so it stays in reach while the dialog is open and closes with it.
        setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.windowTitle);
    }

    @Override
    protected Control createContents(Composite parent) {
        browser = new HelpBrowser(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 300).applyTo(browser);
        return browser;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(860, 620);
    }

    HelpBrowser browser() {
        return browser;
    }
}
