/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;

/**
 * Starts the program again with the arguments of this start, once this process has ended. Elsewhere the native launcher
 * of the platform does so when it sees the exit code; Ohmlab is started by Java itself or by a launcher that knows
 * nothing of it.
 */
final class Relaunch {

    /** Two processes must not use one configuration folder; one that never ends is not waited for for ever. */
    private static final String SCRIPT = """
            for i in $(seq 600); do kill -0 "$0" 2>/dev/null || break; sleep 0.1; done
            exec "$@"
            """;

    private Relaunch() {
    }

    /** @return whether the program will be started again; false where the system does not tell how it was started */
    static boolean afterExit() {
        ProcessHandle self = ProcessHandle.current();
        Optional<String> command = self.info().command();
        Optional<String[]> arguments = self.info().arguments();
        if (command.isEmpty() || arguments.isEmpty()) {
            return false;
        }
        List<String> all = new ArrayList<>(List.of("/bin/sh", "-c", SCRIPT, Long.toString(self.pid()), command.get()));
        all.addAll(List.of(arguments.get()));
        try {
            new ProcessBuilder(all).inheritIO().start();
            return true;
        } catch (IOException e) {
            Platform.getLog(Relaunch.class).error("The program cannot be started again: " + e.getMessage(), e);
            return false;
        }
    }
}
