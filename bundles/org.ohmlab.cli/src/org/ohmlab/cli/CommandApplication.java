/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.util.Map;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.ohmlab.engine.nd4j.Nd4jBackend;

/** Starts the command inside the product, without a window. */
public final class CommandApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Map<?, ?> arguments = context.getArguments();
        String[] given = (String[]) arguments.get(IApplicationContext.APPLICATION_ARGS);
        // Bundles have class loaders of their own, so the backend is named instead of looked up.
        return Main.run(Nd4jBackend::new, given == null ? new String[0] : given);
    }

    @Override
    public void stop() {
        // The framework stops only when the process is being ended; the interruption has then cancelled the work.
    }
}
