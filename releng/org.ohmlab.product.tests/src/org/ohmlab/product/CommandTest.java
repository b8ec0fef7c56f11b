/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of the product, started by the script, on a machine without a display. */
class CommandTest {

    private static final String FIRST_COLUMNS = "method,sigma_train,sigma_d,sigma_convention,seeds,chips,images,"
            + "temperature,accuracy_mean,accuracy_std,accuracy_ci_low,accuracy_ci_high,kpp_1,kpp_5,entropy,"
            + "entropy_of_mean,mutual_information,expected_kl,confidence,ece,nll";

    @TempDir
    Path folder;

    /** The example's files, so that paths relative to the caller's folder are tried. */
    @BeforeEach
    void copyExample() throws IOException {
        try (Stream<Path> files = Files.list(Started.ROOT.resolve("examples/fashion-lenet"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        List<String> lines = Files.readAllLines(folder.resolve("quick.experiment"));
        lines.removeIf(line -> line.contains("<methods") && !line.matches(".* id=\"(clean|ni)\".*"));
        Files.write(folder.resolve("small.experiment"), lines);
    }

    @Test
    void helpAndVersionNeedNoDisplay() throws Exception {
        Started help = Started.in(folder, false, "--help");
        assertEquals(0, help.exitCode(), help::toString);
        for (String command : List.of("run", "train", "evaluate", "validate", "report", "export-weights")) {
            assertTrue(help.text().contains("  " + command + " "), () -> command + " is listed");
        }
        Started version = Started.in(folder, false, "--version");
        assertEquals(0, version.exitCode());
        assertTrue(version.text().contains("0.1.0"), version.text());
    }

    @Test
    void badInputIsCodeTwoAndNamesIt() throws Exception {
        Started unknown = Started.in(folder, false, "trian", "quick.experiment");
        assertEquals(2, unknown.exitCode(), unknown.text());
        Started missing = Started.in(folder, false, "validate", "absent.experiment");
        assertEquals(2, missing.exitCode(), missing.text());
        assertTrue(missing.text().contains("absent.experiment"), missing.text());
    }

    @Test
    void pathsAreThoseOfTheCaller() throws Exception {
        Started validate = Started.in(folder, false, "validate", "quick.experiment", "lenet5.network");
        assertEquals(0, validate.exitCode(), validate.text());
    }

    @Test
    void runsFromExperimentToChartsWithEqualBitsForAnyThreads() throws Exception {
        Path one = run("one", "1");
        Path two = run("two", "2");
        assertEquals(FIRST_COLUMNS, Files.readAllLines(one.resolve("summary.csv")).get(0).substring(0,
                FIRST_COLUMNS.length()));
        for (String table : List.of("chips.csv", "summary.csv", "training.csv")) {
            assertArrayEquals(Files.readAllBytes(one.resolve(table)), Files.readAllBytes(two.resolve(table)), table);
        }
        for (String file : List.of("run.json", "report.html", "charts/accuracy.svg", "charts/accuracy.png",
                "charts/entropy.svg", "charts/entropy.png")) {
            assertTrue(Files.size(one.resolve(file)) > 0, file);
        }
    }

    private Path run(String name, String threads) throws Exception {
        Started run = Started.in(folder, false, "run", "small.experiment", "--out", name, "--threads", threads, "--set",
                "sigmaTrain=0.1", "--set", "evaluation.chips=2", "--set", "evaluation.images=200");
        assertEquals(0, run.exitCode(), run.text());
        return folder.resolve(name);
    }

    @Test
    void interruptStopsSoonAndLeavesAResumableRun() throws Exception {
        Started run = Started.in(folder, false, "run", "quick.experiment", "--out", "interrupted");
        Path checkpoints = folder.resolve("interrupted/checkpoints");
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (run.process().isAlive() && System.nanoTime() < limit && !Files.isDirectory(checkpoints)) {
            Thread.sleep(20);
        }
        assertTrue(run.process().isAlive(), run.text());
        // The script became the Java process, so that this is what Ctrl-C in a terminal does.
        new ProcessBuilder("kill", "-INT", Long.toString(run.process().pid())).start().waitFor();
        long start = System.nanoTime();
        assertEquals(130, run.exitCode(), run.text());
        long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        // Half a second on a free machine; the tests may share theirs.
        assertTrue(milliseconds < 3000, () -> "stopped after " + milliseconds + " ms");
        assertTrue(run.text().contains("--resume"), run.text());
    }
}
