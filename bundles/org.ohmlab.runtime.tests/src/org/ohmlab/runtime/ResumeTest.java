/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.engine.spi.Numerics;
import org.ohmlab.engine.training.Keep;
import org.ohmlab.runtime.folder.EvaluationStore;
import org.ohmlab.runtime.folder.RunFolder;
import org.ohmlab.runtime.folder.TrainingStore;
import org.ohmlab.runtime.results.Fingerprint;
import org.ohmlab.runtime.results.RunDescription;

/** Runs that are stopped at any point and continued must end with the bytes of one that was not. */
class ResumeTest {

    @TempDir
    private Path folder;
    private Map<String, String> expected;

    @BeforeEach
    void runWithoutInterruption() throws Exception {
        run(SmallRun.usual(), folder.resolve("whole"), false, CancellationToken.NONE);
        expected = SmallRun.tables(folder.resolve("whole"));
    }

    private static void run(SmallRun small, Path out, boolean resume, CancellationToken token) throws OhmlabException {
        new ExperimentRun(small.plan(), new LinearBackend(), SmallRun.settings(2, resume), RunListener.NONE).run(out,
                token);
    }

    /** Cancels once it was asked so often. */
    private static CancellationToken after(int questions) {
        AtomicInteger left = new AtomicInteger(questions);
        return () -> left.decrementAndGet() < 0;
    }

    @ParameterizedTest
    @CsvSource({"1, LAST", "7, LAST", "40, LAST", "170, LAST", "400, LAST", "170, BEST_VALIDATION"})
    void cancelledAgainAndAgain(int questions, Keep keep) throws Exception {
        if (keep != Keep.LAST) {
            run(SmallRun.usual().keeping(keep), folder.resolve("best"), false, CancellationToken.NONE);
            expected = SmallRun.tables(folder.resolve("best"));
        }
        Path out = folder.resolve("cut");
        int cuts = 0;
        boolean done = false;
        while (!done) {
            try {
                // Each session gets somewhat further than one epoch at least, or it would never end.
                run(SmallRun.usual().keeping(keep), out, cuts > 0, after(questions + 30 * cuts));
                done = true;
            } catch (CancelledException e) {
                cuts++;
                assertTrue(Files.readString(out.resolve("run.json")).contains("\"status\": \"cancelled\""));
            }
        }
        assertTrue(cuts > 0, "the run was to be cut at least once");
        assertEquals(expected, SmallRun.tables(out));
    }

    @Test
    void killedWithoutWarning() throws Exception {
        Path out = folder.resolve("killed");
        int kills = 0;
        for (int attempt = 0; attempt < 4; attempt++) {
            Process process = start(out, attempt > 0 && RunFolder.isRun(out));
            // Once something new is on disk, far from the end, at a moment that differs from attempt to attempt.
            long wait = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            long files = count(out.resolve("checkpoints"));
            while (process.isAlive() && System.nanoTime() < wait && count(out.resolve("checkpoints")) <= files) {
                Thread.sleep(2);
            }
            Thread.sleep(3L * attempt);
            if (process.isAlive()) {
                process.destroyForcibly().waitFor();
                kills++;
            }
        }
        assertTrue(kills > 1, "the process was to be killed in the middle");
        assertFalse(Files.exists(out.resolve("summary.csv")), "no table before the end");
        run(SmallRun.usual(), out, true, CancellationToken.NONE);
        assertEquals(expected, SmallRun.tables(out));
        try (var files = Files.walk(out)) {
            assertEquals(List.of(), files.filter(file -> file.toString().endsWith(".part")).toList());
        }
    }

    /** Checkpoints that are there; asks the folder once, as parts of files come and go meanwhile. */
    private static long count(Path checkpoints) {
        String[] names = checkpoints.toFile().list((folder, name) -> name.endsWith(".npz"));
        return names == null ? 0 : names.length;
    }

    private static Process start(Path out, boolean resume) throws Exception {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path") + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", ""),
                SlowRun.class.getName(), out.toString(), Boolean.toString(resume)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    @Test
    void completeRunIsLeftAsItIs() throws Exception {
        Path out = folder.resolve("whole");
        run(SmallRun.usual(), out, true, CancellationToken.NONE);
        assertEquals(expected, SmallRun.tables(out));
    }

    @Test
    void changedInputIsRefusedByName() throws Exception {
        Path out = folder.resolve("whole");
        SmallRun changed = SmallRun.usual().with("learningRate", "0.01").with("network lenet.network", "ab".repeat(32));
        BadInputException thrown = assertThrows(BadInputException.class,
                () -> run(changed, out, true, CancellationToken.NONE));
        assertEquals(2, thrown.problems().size());
        assertTrue(thrown.getMessage().contains("learningRate: was 0.05, is now 0.01"), thrown.getMessage());
        assertTrue(thrown.getMessage().contains("network lenet.network"), thrown.getMessage());
        assertEquals(expected, SmallRun.tables(out));
    }

    /** A run that was cut, in a folder as an Ohmlab with other random numbers would have left it. */
    private Path cutByAnother(String from, String to) throws Exception {
        Path out = folder.resolve("cut");
        assertThrows(CancelledException.class, () -> run(SmallRun.usual(), out, false, after(200)));
        Path record = out.resolve("run.json");
        String text = Files.readString(record);
        assertTrue(text.contains(from), text);
        Files.writeString(record, text.replace(from, to));
        return out;
    }

    @Test
    void otherRandomNumbersAreRefused() throws Exception {
        Path out = cutByAnother(CounterRandom.SCHEME, "philox4x32-10");
        Map<String, String> tables = SmallRun.tables(out);
        String record = Files.readString(out.resolve("run.json"));
        BadInputException thrown = assertThrows(BadInputException.class,
                () -> run(SmallRun.usual(), out, true, CancellationToken.NONE));
        assertEquals(1, thrown.problems().size());
        String message = thrown.getMessage();
        for (String part : List.of("run.json", "random numbers: was philox4x32-10, is now " + CounterRandom.SCHEME,
                "--out")) {
            assertTrue(message.contains(part), message);
        }
        assertEquals(tables, SmallRun.tables(out), "nothing was mixed");
        assertEquals(record, Files.readString(out.resolve("run.json")));
    }

    @Test
    void recordsWithoutAnEngineAreRefused() throws Exception {
        Path out = cutByAnother("\"engine\":", "\"something\":");
        String message = assertThrows(BadInputException.class,
                () -> run(SmallRun.usual(), out, true, CancellationToken.NONE)).getMessage();
        assertTrue(message.contains("the record does not say how it computes"), message);
    }

    @Test
    void laterFormatIsRefused() throws Exception {
        Path out = cutByAnother("\"formatVersion\": 1", "\"formatVersion\": 2");
        String message = assertThrows(BadInputException.class,
                () -> run(SmallRun.usual(), out, true, CancellationToken.NONE)).getMessage();
        assertTrue(message.contains("format 2") && message.contains("format 1"), message);
    }

    @Test
    void checkpointsOfAnotherEngineAreRefused() throws Exception {
        Path out = folder.resolve("cut");
        assertThrows(CancelledException.class, () -> run(SmallRun.usual(), out, false, after(200)));
        Path checkpoint;
        try (var files = Files.list(out.resolve("checkpoints"))) {
            checkpoint = files.filter(file -> file.toString().endsWith(".npz")).sorted().findFirst().orElseThrow();
        }
        RunDescription other = new RunDescription(new Fingerprint(Map.of()), Map.of())
                .computedBy(Map.of("arithmetic", "1"));
        BadInputException thrown = assertThrows(BadInputException.class,
                () -> new TrainingStore(checkpoint, other).read());
        assertTrue(thrown.getMessage().contains("arithmetic: was " + Numerics.ARITHMETIC + ", is now 1"),
                thrown.getMessage());
        Path chips = folder.resolve("whole/checkpoints");
        try (var files = Files.walk(chips)) {
            chips = files.filter(file -> file.getFileName().toString().startsWith("sigma_")).sorted().findFirst()
                    .orElseThrow();
        }
        EvaluationStore store = new EvaluationStore(chips, other);
        String message = assertThrows(BadInputException.class, store::read).getMessage();
        assertTrue(message.contains(chips.getFileName().toString()), message);
    }

    @Test
    void newRunNeverOverwritesAnother() {
        BadInputException thrown = assertThrows(BadInputException.class,
                () -> run(SmallRun.usual(), folder.resolve("whole"), false, CancellationToken.NONE));
        assertTrue(thrown.getMessage().contains("--resume"), thrown.getMessage());
    }

    @Test
    void nothingToResumeIsSaid() {
        assertThrows(BadInputException.class,
                () -> run(SmallRun.usual(), folder.resolve("nowhere"), true, CancellationToken.NONE));
    }

    @Test
    void damagedCheckpointIsNamed() throws Exception {
        Path out = folder.resolve("cut");
        assertThrows(CancelledException.class, () -> run(SmallRun.usual(), out, false, after(200)));
        Path checkpoint;
        try (var files = Files.list(out.resolve("checkpoints"))) {
            checkpoint = files.filter(file -> file.toString().endsWith(".npz")).sorted().findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(checkpoint);
        Files.write(checkpoint, Arrays.copyOf(bytes, bytes.length / 2));
        BadInputException thrown = assertThrows(BadInputException.class,
                () -> run(SmallRun.usual(), out, true, CancellationToken.NONE));
        assertTrue(thrown.getMessage().contains(checkpoint.getFileName().toString()), thrown.getMessage());
        Files.delete(checkpoint);
        run(SmallRun.usual(), out, true, CancellationToken.NONE);
        assertEquals(expected, SmallRun.tables(out));
    }

    @Test
    void cancellationIsObeyedAtOnce() throws Exception {
        CancellationSource source = new CancellationSource();
        long[] asked = new long[1];
        Thread canceller = new Thread(() -> {
            try {
                Thread.sleep(400);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            asked[0] = System.nanoTime();
            source.cancel();
        });
        ExperimentRun run = new ExperimentRun(SmallRun.usual().plan(), new LinearBackend(20),
                SmallRun.settings(2, false), RunListener.NONE);
        canceller.start();
        assertThrows(CancelledException.class, () -> run.run(folder.resolve("slow"), source));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked[0]);
        canceller.join();
        assertTrue(millis < 500, "stopped after " + millis + " ms");
    }
}
