/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The product on the newest Java of this machine that is later than the one that runs the tests: from the variables
 * {@code JAVA_HOME_*} or {@code /usr/lib/jvm}. Where there is none, nothing is tested.
 */
class NewerJavaTest {

    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");

    @TempDir
    Path folder;
    private String newer;

    @BeforeEach
    void findNewer() throws IOException {
        try (Stream<Path> installed = Stream.concat(
                System.getenv().entrySet().stream().filter(entry -> entry.getKey().startsWith("JAVA_HOME_"))
                        .map(entry -> Path.of(entry.getValue())), installed())) {
            Optional<Path> newest = installed.filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .max(Comparator.comparingInt(NewerJavaTest::version));
            assumeTrue(newest.isPresent() && version(newest.get()) > Runtime.version().feature(),
                    "no later Java than this one is installed");
            newer = newest.get().toString();
        }
    }

    private static Stream<Path> installed() throws IOException {
        Path folder = Path.of("/usr/lib/jvm");
        return Files.isDirectory(folder) ? Files.list(folder) : Stream.of();
    }

    private static int version(Path home) {
        try {
            Matcher version = VERSION.matcher(Files.readString(home.resolve("release")));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            // A folder without that file is none that could be started with confidence.
            return 0;
        }
    }

    private Path run(String name, String java) throws Exception {
        Started run = Started.in(folder, false, Map.of("JAVA_HOME", java), List.of(), "run", "small.experiment",
                "--out", name, "--threads", "2");
        assertEquals(0, run.exitCode(), run.text());
        assertFalse(run.text().contains("WARNING:"), run.text());
        return folder.resolve(name);
    }

    @Test
    void givesTheSameBitsAndNoWarnings() throws Exception {
        Example.copy(folder);
        Path here = run("here", System.getProperty("java.home"));
        Path there = run("there", newer);
        assertTrue(Files.readString(there.resolve("run.json")).contains("\"java\": \"" + version(Path.of(newer))),
                "it ran on the newer Java");
        for (String table : List.of("chips.csv", "summary.csv", "training.csv")) {
            assertArrayEquals(Files.readAllBytes(here.resolve(table)), Files.readAllBytes(there.resolve(table)), table);
        }
    }

    @Test
    void opensItsWindowWithoutWarnings() throws Exception {
        ProbedWindow window = ProbedWindow.open(folder, "open", Map.of("JAVA_HOME", newer));
        assertEquals("opened", window.result());
        assertEquals(0, window.started().exitCode(), window.started().text());
        assertEquals(List.of(), window.started().lines());
        assertEquals(List.of(), window.errors());
    }
}
