/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.launch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What shall be run.
 *
 * @param experiment the experiment's file
 * @param folder the run folder: new or empty, or that of an interrupted run when resuming
 * @param resume whether to go on with what the folder holds
 * @param settings values to use instead of the file's, by dotted path
 * @param threads threads that compute, at least 1
 */
public record RunRequest(Path experiment, Path folder, boolean resume, Map<String, String> settings, int threads) {

    /** Refuses nulls, no threads, and keeps the settings' order. */
    public RunRequest {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(folder, "folder");
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
    }

    /** @return the command line that would do the same, for the run's record */
    public String command() {
        StringBuilder line = new StringBuilder("ohmlab run ").append(quoted(experiment.getFileName().toString()));
        settings.forEach((key, value) -> line.append(" --set ").append(quoted(key + "=" + value)));
        line.append(" --out ").append(quoted(folder.getFileName().toString()));
        return resume ? line.append(" --resume").toString() : line.toString();
    }

    private static String quoted(String argument) {
        return argument.matches("[A-Za-z0-9_@%+=:,./-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
