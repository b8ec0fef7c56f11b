/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import picocli.CommandLine.Option;

/** Options of the commands that compute. */
final class ComputingOptions {

    @Option(names = "--out", paramLabel = "DIR",
            description = "Folder for the results, new or empty. Default: the next free"
                    + " EXPERIMENT-results/NNN in the working folder.")
    private Path out;

    @Option(names = "--set", paramLabel = "KEY=VALUE", mapFallbackValue = "",
            description = "Use another value than the experiment file says, such as training.epochs=2,"
                    + " data.trainImages=5000, evaluation.chips=50 or seeds=\"1 2 3\". May be given several times.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--resume",
            description = "Continue the run in the folder of --out, or the newest run of this experiment.")
    private boolean resume;

    @Option(names = "--threads", paramLabel = "N",
            description = "Threads that compute; results are the same for any number. Default: one per processor.")
    private Integer threads;

    /** @return the folder the user named, or null */
    Path out() {
        return out;
    }

    /** @return the settings that replace the experiment's */
    Map<String, String> settings() {
        return settings;
    }

    /** @return whether to go on with an interrupted run */
    boolean resume() {
        return resume;
    }

    /** @return number of threads, at least 1 */
    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** @return whether the number of threads is usable */
    boolean threadsValid() {
        return threads == null || threads >= 1 && threads <= 1024;
    }
}
