/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;

/** Shows the help page of what has the keyboard focus, in the window and in dialogs. */
public final class ContextHelpHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        PlatformUI.getWorkbench().getHelpSystem().displayDynamicHelp();
        return null;
    }
}
