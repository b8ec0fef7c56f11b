/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;

/** A disk that fills up ends the run with a clear message and leaves a run that goes on once there is room. */
@Timeout(120)
class FullDiskTest {

    @TempDir
    private Path folder;

    private static void run(Path out, boolean resume) throws Exception {
        new ExperimentRun(SmallRun.usual().plan(), new LinearBackend(), SmallRun.settings(2, resume), RunListener.NONE)
                .run(out, CancellationToken.NONE);
    }

    /** Needs the right to mount a small file system; {@link #filesMayNotGrow()} tests the same without. */
    @Test
    void diskFillsUp() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(command("mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk.toString()), "may not mount");
        try {
            Path ballast = disk.resolve("ballast");
            Path out = disk.resolve("run");
            try (OutputStream file = Files.newOutputStream(ballast)) {
                file.write(new byte[230 << 10]);
            }
            BadInputException thrown = assertThrows(BadInputException.class, () -> run(out, false));
            assertTrue(thrown.getMessage().contains("the disk is full"), thrown.getMessage());
            assertTrue(thrown.getMessage().contains(out.toString()), thrown.getMessage());
            Files.delete(ballast);
            assertTrue(command("mount", "-o", "remount,size=4m", disk.toString()), "remount");
            run(out, true);
            run(folder.resolve("whole"), false);
            assertEquals(SmallRun.tables(folder.resolve("whole")), SmallRun.tables(out));
        } finally {
            command("umount", disk.toString());
        }
    }

    private static boolean command(String... words) throws Exception {
        try {
            Process process = new ProcessBuilder(words).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** The shell's limit on the size of a file: a write fails in the middle, as on a full disk. */
    @Test
    void filesMayNotGrow() throws Exception {
        Path out = folder.resolve("run");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator
                + System.getProperty("surefire.test.class.path", "");
        Path said = folder.resolve("said.txt");
        // 12 units of 1024 bytes: enough for the checkpoints, not for the table of chips.
        Process process = new ProcessBuilder("bash", "-c",
                "ulimit -f 12 && exec \"$0\" -XX:-UsePerfData -cp \"$1\" " + SlowRun.class.getName() + " \"$2\" false",
                java, classPath, out.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        assertEquals(1, process.waitFor(), Files.readString(said));
        String message = Files.readString(said);
        assertTrue(message.contains("BadInputException") && message.contains(out.toString()), message);
        try (var files = Files.walk(out)) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".part")).toList());
        }
        run(out, true);
        run(folder.resolve("whole"), false);
        assertEquals(SmallRun.tables(folder.resolve("whole")), SmallRun.tables(out));
    }
}
