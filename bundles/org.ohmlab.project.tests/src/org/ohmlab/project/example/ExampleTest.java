/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.core.OhmlabException;

/** The examples in the window are those of the repository, all of them and byte for byte. */
class ExampleTest {

    private static final Path REPOSITORY = Path.of("../../examples");

    @TempDir
    Path folder;

    @Test
    void everyModelFileIsOffered() throws IOException {
        Set<String> offered = Example.all().stream()
                .flatMap(example -> example.files().stream().map(file -> example.id() + "/" + file))
                .collect(Collectors.toSet());
        try (Stream<Path> files = Files.walk(REPOSITORY, 2)) {
            Set<String> there = files.filter(file -> file.toString()
                    .matches(".*\\.(network|device|mapping|experiment)"))
                    .map(file -> REPOSITORY.relativize(file).toString()).collect(Collectors.toSet());
            assertEquals(there, offered);
        }
    }

    @Test
    void copiesAreEqualAndCompile() throws Exception {
        for (Example example : Example.all()) {
            Path project = Files.createDirectory(folder.resolve(example.id()));
            example.copy(project);
            for (String file : example.files()) {
                assertArrayEquals(Files.readAllBytes(REPOSITORY.resolve(example.id()).resolve(file)),
                        Files.readAllBytes(project.resolve(file)), file);
                if (file.endsWith(".experiment")) {
                    ExperimentCompiler.compile(project.resolve(file), Map.of());
                }
            }
            assertThrows(OhmlabException.class, () -> example.copy(project), "nothing is overwritten");
        }
    }
}
