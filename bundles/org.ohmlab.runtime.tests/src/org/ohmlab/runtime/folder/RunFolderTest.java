/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;

class RunFolderTest {

    @TempDir
    private Path temporary;

    private static void assertRefused(Path folder, boolean resume, String word) {
        BadInputException thrown = assertThrows(BadInputException.class, () -> {
            try (RunFolder opened = resume ? RunFolder.resume(folder) : RunFolder.create(folder)) {
                assertEquals(folder, opened.root());
            }
        });
        assertTrue(thrown.getMessage().contains(word), thrown.getMessage());
        assertTrue(thrown.getMessage().contains(folder.getFileName().toString()), thrown.getMessage());
    }

    @Test
    void newFolderIsMade() throws Exception {
        Path folder = temporary.resolve("a/b/c");
        try (RunFolder opened = RunFolder.create(folder)) {
            assertTrue(Files.isDirectory(opened.root()));
        }
    }

    @Test
    void folderWithAnythingElseIsRefused() throws Exception {
        Path folder = Files.createDirectory(temporary.resolve("full"));
        Files.writeString(folder.resolve("letter.txt"), "");
        assertRefused(folder, false, "letter.txt");
        assertRefused(folder, true, "no run");
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertRefused(file, false, "not a folder");
        Path hidden = Files.createDirectories(temporary.resolve("other/checkpoints"));
        assertRefused(hidden.getParent(), false, "checkpoints");
    }

    @Test
    void folderOfARunIsResumedButNotOverwritten() throws Exception {
        Path folder = temporary.resolve("run");
        try (RunFolder opened = RunFolder.create(folder)) {
            Files.writeString(opened.runJson(), "{}");
        }
        assertRefused(folder, false, "--resume");
        try (RunFolder opened = RunFolder.resume(folder)) {
            assertEquals(folder, opened.root());
        }
    }

    @Test
    void runKilledInItsFirstMomentLeavesAFreeFolder() throws Exception {
        Path folder = temporary.resolve("run");
        RunFolder.create(folder).close();
        RunFolder.create(folder).close();
    }

    @Test
    void unfinishedFilesOfAKilledRunAreRemoved() throws Exception {
        Path folder = temporary.resolve("run");
        try (RunFolder opened = RunFolder.create(folder)) {
            Files.writeString(opened.runJson(), "{}");
        }
        Path part = Files.writeString(folder.resolve("checkpoints/x.npz.123-0.part"), "half");
        RunFolder.resume(folder).close();
        assertFalse(Files.exists(part));
    }

    @Test
    void secondRunInTheSameProcessIsKeptOut() throws Exception {
        Path folder = temporary.resolve("run");
        try (RunFolder opened = RunFolder.create(folder)) {
            Files.writeString(opened.runJson(), "{}");
            assertRefused(folder, true, "Another run");
        }
        RunFolder.resume(folder).close();
    }

    @Test
    void secondRunInAnotherProcessIsKeptOut() throws Exception {
        Path folder = temporary.resolve("run");
        Process other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path") + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", ""),
                LockHolder.class.getName(), folder.toString()).start();
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(other.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("locked", said.readLine());
            assertRefused(folder, true, "Another run");
            // The system drops the lock however the process ends.
            other.destroyForcibly().waitFor();
            RunFolder.resume(folder).close();
        } finally {
            other.destroyForcibly();
        }
    }
}
