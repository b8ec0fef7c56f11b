/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.ohmlab.core.BadInputException;

/** The shipped examples, and copies of them that tests may change. */
public final class Examples {

    /** The folder of the examples. */
    public static final Path FOLDER = Path.of("../../examples");

    private Examples() {
    }

    /** Compiles an example as it is. */
    public static ExperimentPlan plan(String experiment) throws BadInputException {
        return ExperimentCompiler.compile(FOLDER.resolve(experiment), Map.of());
    }

    /** Copies the LeNet example into a folder and returns the quick experiment there. */
    public static Path copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("fashion-lenet"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        return folder.resolve("quick.experiment");
    }

    /** Replaces a text that must occur. */
    public static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("'" + from + "' is not in " + file);
        }
        Files.writeString(file, text.replace(from, to), StandardCharsets.UTF_8);
    }
}
