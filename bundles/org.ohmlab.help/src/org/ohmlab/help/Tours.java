/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.help;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** Does the steps of a tour. A tour is a page whose links run commands: a cheat sheet that can be read and searched. */
final class Tours {

    private Tours() {
    }

    /** @param serialized a command with its parameters, as the platform writes them */
    static void run(String serialized) {
        try {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            PlatformUI.getWorkbench().getService(IHandlerService.class)
                    .executeCommand(commands.deserialize(serialized), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.info(NLS.bind(Messages.stepFailed, e.getMessage())),
                    StatusManager.SHOW);
        }
    }
}
