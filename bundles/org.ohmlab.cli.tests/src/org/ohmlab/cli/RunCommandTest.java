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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.data.npz.NpzFile;

/** The commands that compute, from the file to the tables, on the real backend. */
class RunCommandTest {

    private static final List<String> TABLES = List.of("chips.csv", "summary.csv", "training.csv");
    /** Not among them: the exit that IRS trains with. */
    private static final List<String> DEPLOYED = List.of("conv.weight", "conv.bias", "fc.weight", "fc.bias");

    @TempDir
    private static Path folder;
    private static Path experiment;
    private static Path whole;
    private static final Shell FIRST = new Shell();
    private final Shell shell = new Shell();

    @BeforeAll
    static void runOnce() {
        experiment = Shell.tiny(folder);
        whole = folder.resolve("whole");
        assertEquals(0, FIRST.run("run", experiment, "--out", whole, "--threads", 1), FIRST.all());
    }

    private static void assertSameTables(Path one, Path other) throws Exception {
        for (String table : TABLES) {
            assertEquals(Files.readString(one.resolve(table)), Files.readString(other.resolve(table)), table);
        }
    }

    /** Cancels as soon as a file is there. */
    private static Shell cutAt(Path file) {
        return new Shell().cancelledBy(() -> Files.exists(file));
    }

    @Test
    void runWritesEverythingAndPrintsTheSummary() throws Exception {
        for (String file : List.of("run.json", "chips.csv", "summary.csv", "training.csv", "report.html",
                "weights/Clean_s0_seed1.npz", "weights/IRS_s0.2_seed1.npz", "charts/accuracy.svg",
                        "charts/accuracy.png",
                "charts/entropy.svg", "charts/entropy.png")) {
            assertTrue(Files.size(whole.resolve(file)) > 0, file);
        }
        assertTrue(FIRST.out().contains("FULL_RANGE"), FIRST.out());
        for (String method : List.of("Clean", "Noise", "IRS")) {
            assertTrue(FIRST.out().lines().anyMatch(line -> line.startsWith(method) && line.contains(" \u00b1 ")),
                    FIRST.out());
        }
        assertTrue(FIRST.out().contains("report.html"), FIRST.out());
        assertTrue(FIRST.err().contains("Run folder: " + whole), FIRST.err());
        String record = Files.readString(whole.resolve("run.json"));
        assertTrue(record.contains("\"status\": \"done\""), record);
        assertTrue(record.contains("ohmlab run " + experiment), record);
        assertTrue(record.contains("\"images\": 30"), record);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void threadsChangeNothing(int threads) throws Exception {
        Path out = folder.resolve("threads" + threads);
        assertEquals(0, shell.run("run", experiment, "--out", out, "--threads", threads), shell.all());
        assertSameTables(whole, out);
    }

    @Test
    void cancelledRunResumes() throws Exception {
        Path out = folder.resolve("cut");
        Shell cut = cutAt(out.resolve("checkpoints/Noise_s0.2_seed1.npz"));
        assertEquals(130, cut.run("run", experiment, "--out", out), cut.all());
        assertFalse(Files.exists(out.resolve("report.html")));
        assertEquals(2, shell.run("run", experiment, "--out", out), "needs --resume");
        assertTrue(shell.err().contains("--resume"), shell.err());
        assertEquals(2, shell.run("run", experiment, "--out", out, "--resume", "--set", "training.epochs=4"),
                "other settings");
        assertTrue(shell.err().contains("training.epochs"), shell.err());
        assertEquals(0, shell.run("run", experiment, "--out", out, "--resume"), shell.all());
        assertSameTables(whole, out);
    }

    @Test
    void trainThenRun() throws Exception {
        Path out = folder.resolve("train");
        assertEquals(0, shell.run("train", experiment, "--out", out), shell.all());
        assertFalse(Files.exists(out.resolve("chips.csv")));
        assertTrue(Files.exists(out.resolve("report.html")));
        assertEquals(0, shell.run("run", experiment, "--out", out, "--resume"), shell.all());
        assertSameTables(whole, out);
    }

    @Test
    void settingsReplaceTheExperiments() throws Exception {
        assertEquals(0, shell.run("run", experiment, "--out", folder.resolve("settings"), "--set", "evaluation.chips=3",
                "--set", "seeds=4 5", "--set", "methods[noise].enabled=false"), shell.all());
        List<String> rows = Files.readAllLines(folder.resolve("settings/chips.csv"));
        // 2 methods x 2 seeds x 2 sigma_d x 3 chips
        assertEquals(1 + 2 * 2 * 2 * 3, rows.size());
        assertTrue(rows.stream().skip(1).allMatch(row -> row.matches("(Clean,0|IRS,0\\.2),[45],.*")), rows.toString());
        assertTrue(Files.readString(folder.resolve("settings/run.json")).contains("\"evaluation.chips\": \"3\""));
    }

    @Test
    void divergedTrainingGivesItsOwnCode() throws Exception {
        assertEquals(3, shell.run("run", experiment, "--out", folder.resolve("wild"), "--set",
                "training.optimizer.learningRate=1e30"), shell.all());
        assertTrue(shell.out().contains("did not converge"), shell.out());
        assertTrue(Files.exists(folder.resolve("wild/report.html")));
        assertTrue(Files.readString(folder.resolve("wild/run.json")).contains("\"status\": \"diverged\""));
    }

    @Test
    void evaluationOfARunsWeightsIsTheRunsOwn() throws Exception {
        assertEquals(0, shell.run("evaluate", experiment, "--run", whole, "--out", folder.resolve("again")),
                shell.all());
        assertEquals(Files.readString(whole.resolve("summary.csv")),
                Files.readString(folder.resolve("again/summary.csv")));
        Path weights = folder.resolve("irs.npz");
        assertEquals(0, shell.run("export-weights", whole, "--network", "IRS_s0.2_seed1", "--out", weights),
                shell.all());
        assertEquals(DEPLOYED, List.copyOf(NpzFile.read(weights).keySet()));
        assertEquals(0, shell.run("evaluate", experiment, "--weights", weights, "--name", "IRS", "--sigma-train", "0.2",
                "--temperature", "2", "--out", folder.resolve("third")), shell.all());
        assertEquals(irs(whole.resolve("summary.csv")), irs(folder.resolve("third/summary.csv")));
    }

    private static List<String> irs(Path table) throws Exception {
        return Files.readAllLines(table).stream().filter(line -> line.startsWith("IRS,")).toList();
    }

    @Test
    void oneOfSeveralNetworksMustBeChosen() {
        assertEquals(2, shell.run("export-weights", whole, "--out", folder.resolve("any.npz")));
        assertTrue(shell.err().contains("--network") && shell.err().contains("IRS_s0.2_seed1"), shell.err());
        assertEquals(2, shell.run("export-weights", whole, "--network", "OVF", "--out", folder.resolve("any.npz")));
        assertTrue(shell.err().contains("OVF"), shell.err());
    }

    @Test
    void checkpointOfAnInterruptedRunCanBeExported() throws Exception {
        Path checkpoint = folder.resolve("long/checkpoints/IRS_s0.2_seed1.npz");
        Shell cut = cutAt(checkpoint);
        assertEquals(130, cut.run("train", experiment, "--out", folder.resolve("long"), "--set", "training.epochs=99"),
                cut.all());
        Path weights = folder.resolve("w.npz");
        assertEquals(0, shell.run("export-weights", checkpoint, "--out", weights), shell.all());
        assertEquals(DEPLOYED, List.copyOf(NpzFile.read(weights).keySet()));
    }

    @Test
    void reportIsDrawnAnewWithoutTheBackend() throws Exception {
        Files.delete(whole.resolve("charts/kpp-5.svg"));
        Shell light = Shell.withoutBackend();
        assertEquals(0, light.run("report", whole), light.all());
        assertTrue(Files.exists(whole.resolve("charts/kpp-5.svg")));
    }
}
