/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.util.Iterator;
import java.util.ServiceLoader;

import org.ohmlab.core.CancellationSource;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;

/** Starts the command from a plain class path. */
public final class Main {

    private Main() {
    }

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(Main::installedBackend, arguments));
    }

    /**
     * @param backend gives the compute backend, asked for only by the commands that compute
     * @param arguments the command line
     * @return the exit code
     */
    static int run(BackendSource backend, String... arguments) {
        Console console = Console.system();
        CancellationSource cancellation = new CancellationSource();
        Interruption interruption = Interruption.install(console, cancellation);
        try {
            return OhmlabCommand.execute(new Session(console, backend, cancellation, interruption), arguments);
        } finally {
            interruption.ended();
        }
    }

    private static Backend installedBackend() throws EngineException {
        Iterator<Backend> found = ServiceLoader.load(Backend.class, Main.class.getClassLoader()).iterator();
        if (!found.hasNext()) {
            throw new EngineException("No compute backend is installed; the ND4J backend belongs on the class path.",
                    null);
        }
        return found.next();
    }
}
