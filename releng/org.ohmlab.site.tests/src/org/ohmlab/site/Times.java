/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Keeps how long each step took, for the documentation; nothing is asserted about it. */
final class Times {

    private static final Path FILE = Path.of("target/times.csv");

    private Times() {
    }

    static void note(String step, long nanos) throws IOException {
        Files.writeString(FILE, String.format(Locale.ROOT, "%s,%.1f%n", step, nanos / 1e9), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
