/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting the window of the product. */
class WindowStartTest {

    @TempDir
    Path folder;

    @Test
    void withoutADisplayItSaysSoInOneSentence() throws Exception {
        Started window = Started.in(folder, false);
        assertNotEquals(0, window.exitCode());
        assertEquals(1, window.text().lines().count(), window.text());
        assertTrue(window.text().contains("display"), window.text());
    }

    @Test
    void opensItsWorkspaceAndLogsNoError() throws Exception {
        Path workspace = folder.resolve("workspace");
        Started window = open(workspace, "first");
        assertFalse(window.process().waitFor(2, TimeUnit.SECONDS), "it stays open");
        assertEquals(Set.of(), keptClasses(), "what Java keeps comes at the end");
        close(window);
        assertTrue(Files.exists(workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi")),
                "a signal loses nothing of the window");
        assertEquals(Set.of("new"), keptClasses(), "the loaded classes are kept");

        Started again = open(workspace, "again");
        assertEquals(Set.of("jsa"), keptClasses(), "kept classes that pass their test are used");
        close(again);
        assertEquals(List.of(), again.lines(), "nothing is said of them");
        Path log = workspace.resolve(".metadata/.log");
        if (Files.exists(log)) {
            assertFalse(Files.readString(log).lines().anyMatch(line -> line.matches("!ENTRY \\S+ 4 .*")),
                    Files.readString(log));
        }
    }

    @Test
    void doesNotUseKeptClassesThatAreSpoilt() throws Exception {
        Path workspace = folder.resolve("workspace");
        close(open(workspace, "first"));
        Path kept;
        try (Stream<Path> files = Files.list(folder.resolve("cache/classes"))) {
            kept = files.findFirst().orElseThrow();
        }
        // As a disk leaves it that lost its power: the head says that all is there.
        assertTrue(kept.toFile().setWritable(true), "it can be cut");
        try (FileChannel channel = FileChannel.open(kept, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        Started again = open(workspace, "again");
        close(again);
        assertEquals(List.of(), again.lines(), "nothing is said of them");
    }

    /** Opens a window and waits until it is there. */
    private Started open(Path workspace, String name) throws Exception {
        Path times = folder.resolve(name + ".times");
        Map<String, String> environment = Map.of("OHMLAB_CACHE", folder.resolve("cache").toString(),
                "OHMLAB_JAVA_OPTIONS", "-Dorg.ohmlab.startTimes=" + times);
        Started window = Started.in(folder, true, environment, List.of(), "-data", workspace.toString());
        window.await("a usable window", () -> Files.exists(times));
        assertTrue(Files.readString(times).lines().anyMatch(line -> line.matches("usable \\d+ \\d+")),
                Files.readString(times));
        return window;
    }

    private static void close(Started window) throws Exception {
        window.process().destroy();
        assertTrue(window.process().waitFor(120, TimeUnit.SECONDS), "it closes when it is told to");
    }

    /** The endings of the files in which Java keeps loaded classes. */
    private Set<String> keptClasses() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/classes"))) {
            return files.map(file -> file.toString().replaceFirst(".*\\.", "")).collect(Collectors.toSet());
        }
    }
}
