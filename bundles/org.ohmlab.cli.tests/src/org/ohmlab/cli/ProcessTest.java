/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command as a process of its own, started from a plain class path, and what signals do to it. */
@Timeout(240)
class ProcessTest {

    /** Long enough to be stopped in the middle on any machine. */
    private static final String LONG = "training.epochs=120";
    /** Never reached, so that a fast machine is not done before the signal comes. */
    private static final String ENDLESS = "training.epochs=100000";

    @TempDir
    private static Path folder;
    private static Path experiment;

    @BeforeAll
    static void makeProject() {
        experiment = Shell.tiny(folder);
    }

    private static Process start(Path said, String... arguments) throws Exception {
        // A build in the background of a shell has the interrupt ignored, and its children inherit that.
        List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                        "-Djava.awt.headless=true",
                "-cp", System.getProperty("java.class.path") + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", ""),
                Main.class.getName()));
        words.addAll(List.of(arguments));
        return new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile()).start();
    }

    private static int run(Path said, String... arguments) throws Exception {
        return start(said, arguments).waitFor();
    }

    private static void await(Path file, Process process, Path said) throws Exception {
        while (!Files.exists(file)) {
            assertTrue(process.isAlive(), Files.readString(said));
            Thread.sleep(5);
        }
    }

    private static void assertSameTables(Path one, Path other) throws Exception {
        for (String table : List.of("chips.csv", "summary.csv", "training.csv")) {
            assertEquals(Files.readString(one.resolve(table)), Files.readString(other.resolve(table)), table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void signalStopsSoonAndSaysHowToGoOn(String signal) throws Exception {
        Path said = folder.resolve("said-" + signal + ".txt");
        Path out = folder.resolve("run-" + signal);
        Process process = start(said, "train", experiment.toString(), "--out", out.toString(), "--set", ENDLESS);
        long millis;
        try {
            await(out.resolve("checkpoints/Noise_s0.2_seed1.npz"), process, said);
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
            long asked = System.nanoTime();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still running a minute after the signal");
            millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked);
        } finally {
            process.destroyForcibly();
        }
        assertEquals(130, process.exitValue(), Files.readString(said));
        // Half a second is promised on a machine of one's own; tests share theirs.
        assertTrue(millis < 2000, "stopped after " + millis + " ms");
        List<String> lines = Files.readAllLines(said);
        String last = lines.get(lines.size() - 1);
        assertTrue(last.startsWith("Cancelled. Continue with: ohmlab train ") && last.endsWith(" --resume"), last);
        assertTrue(Files.readString(out.resolve("run.json")).contains("\"status\": \"cancelled\""));
    }

    @Test
    void killedRunEndsWithTheSameBytes() throws Exception {
        Path said = folder.resolve("said-kill.txt");
        Path whole = folder.resolve("whole");
        Path killed = folder.resolve("killed");
        assertEquals(0, run(said, "run", experiment.toString(), "--out", whole.toString(), "--set", LONG),
                Files.readString(said));
        Process process = start(said, "run", experiment.toString(), "--out", killed.toString(), "--set", LONG);
        await(killed.resolve("checkpoints/Noise_s0.2_seed1.npz"), process, said);
        process.destroyForcibly().waitFor();
        assertFalse(Files.exists(killed.resolve("summary.csv")));
        assertEquals(0, run(said, "run", experiment.toString(), "--out", killed.toString(), "--set", LONG, "--resume"),
                Files.readString(said));
        assertSameTables(whole, killed);
    }

    @Test
    void withoutOutEachRunGetsTheNextFolder() throws Exception {
        Path said = folder.resolve("said-next.txt");
        for (String number : List.of("001", "002")) {
            assertEquals(0, run(said, "train", experiment.toString(), "--set", "training.epochs=1"),
                    Files.readString(said));
            assertTrue(Files.exists(folder.resolve("tiny-results").resolve(number).resolve("run.json")));
            assertTrue(Files.readString(said).contains("tiny-results/" + number), Files.readString(said));
        }
        // The newest one is continued, here to its evaluation.
        assertEquals(0, run(said, "run", experiment.toString(), "--set", "training.epochs=1", "--resume"),
                Files.readString(said));
        assertTrue(Files.exists(folder.resolve("tiny-results/002/summary.csv")));
        assertFalse(Files.exists(folder.resolve("tiny-results/001/summary.csv")));
    }
}
