/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The help beside the work. */
public final class HelpView extends ViewPart {

    /** The view's identifier. */
    public static final String ID = "org.ohmlab.help.view";

    private HelpBrowser browser;

    @Override
    public void createPartControl(Composite parent) {
        browser = new HelpBrowser(parent);
        PlatformUI.getWorkbench().getHelpSystem().setHelp(parent, "org.ohmlab.help.help_view");
    }

    HelpBrowser browser() {
        return browser;
    }

    /** @return the address of the shown page */
    public String shown() {
        return browser.shown();
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }
}
