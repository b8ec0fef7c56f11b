/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Shows the page of the help that the command's parameter names. */
public final class OpenPageHandler extends AbstractHandler {

    private static final String PAGE = "org.ohmlab.help.page";

    @Override
    public Object execute(ExecutionEvent event) {
        String page = event.getParameter(PAGE);
        if (page != null) {
            OhmlabHelpUi.show(browser -> browser.show(page));
        }
        return null;
    }
}
