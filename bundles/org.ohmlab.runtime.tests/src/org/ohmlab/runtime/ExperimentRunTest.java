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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzFile;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.runtime.RunSettings.Stage;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ExperimentRunTest {

    @TempDir
    private Path folder;

    private RunOutcome run(SmallRun small, String name, int threads) throws OhmlabException {
        return new ExperimentRun(small.plan(), new LinearBackend(), SmallRun.settings(threads, false), RunListener.NONE)
                .run(folder.resolve(name), CancellationToken.NONE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void tablesAreTheSameForAnyNumberOfThreads(int threads) throws Exception {
        run(SmallRun.usual(), "one", 1);
        run(SmallRun.usual(), "more", threads);
        Map<String, String> one = SmallRun.tables(folder.resolve("one"));
        assertEquals(one, SmallRun.tables(folder.resolve("more")));
        // 5 method-sigma pairs x 2 seeds x 3 sigma_d x 6 chips, and a header
        assertEquals(1 + 5 * 2 * 3 * 6, one.get("chips.csv").lines().count());
        assertEquals(1 + 5 * 2 * 4, one.get("training.csv").lines().count());
        // clean training has temperature 1 only, the others two temperatures
        assertEquals(1 + 3 + 4 * 3 * 2, one.get("summary.csv").lines().count());
    }

    @Test
    void rowsComeInTheOrderOfTheExperiment() throws Exception {
        run(SmallRun.usual(), "run", 4);
        List<String> order = new ArrayList<>();
        for (String line : SmallRun.tables(folder.resolve("run")).get("chips.csv").lines().skip(1).toList()) {
            String key = line.replaceFirst("^(.*?,[0-9.]+,\\d+,[0-9.]+),FULL_RANGE,\\d.*$", "$1");
            if (order.isEmpty() || !order.get(order.size() - 1).equals(key)) {
                order.add(key);
            }
        }
        List<String> expected = new ArrayList<>();
        for (String method : List.of("Clean,0", "\"Noise, T=4\",0.2", "\"Noise, T=4\",0.4", "IRS,0.2", "IRS,0.4")) {
            for (String seed : List.of("1", "2")) {
                for (String sigma : List.of("0", "0.2", "0.4")) {
                    expected.add(method + "," + seed + "," + sigma);
                }
            }
        }
        assertEquals(expected, order);
    }

    @Test
    void networksLearn() throws Exception {
        RunOutcome outcome = run(SmallRun.usual(), "run", 2);
        assertTrue(outcome.diverged().isEmpty());
        double atZero = outcome.summary().get(0).summary().accuracyMean();
        assertTrue(atZero > 0.7, "accuracy " + atZero);
    }

    @Test
    void savedWeightsHoldNoExit() throws Exception {
        run(SmallRun.usual(), "run", 2);
        Map<String, NpyArray> weights = NpzFile.read(folder.resolve("run/weights/IRS_s0.2_seed1.npz"));
        assertEquals(List.of("fc.weight", "fc.bias"), List.copyOf(weights.keySet()));
        assertEquals(List.of(3, 16), List.of(weights.get("fc.weight").length(0), weights.get("fc.weight").length(1)));
        // The exit was trained, though: its accuracies are in the table.
        assertTrue(Files.readString(folder.resolve("run/training.csv")).lines()
                .filter(line -> line.startsWith("IRS,")).noneMatch(line -> line.contains(",,")));
    }

    @Test
    void recordSaysWhatWasDone() throws Exception {
        run(SmallRun.usual(), "run", 2);
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("run/run.json"))).getAsJsonObject();
        assertEquals("done", json.get("status").getAsString());
        assertEquals(64, json.get("runHash").getAsString().length());
        assertEquals("small", json.getAsJsonObject("experiment").get("name").getAsString());
        assertEquals("ohmlab run small.experiment", json.getAsJsonArray("commands").get(0).getAsString());
        assertEquals(2, json.get("threads").getAsInt());
        JsonObject convergence = json.getAsJsonArray("convergence").get(1).getAsJsonObject();
        assertEquals("Noise, T=4", convergence.get("method").getAsString());
        assertEquals(2, convergence.get("converged").getAsInt());
        assertTrue(json.getAsJsonObject("durations").has("total"));
    }

    @Test
    void trainingThatDivergesIsReportedAndStopsNoOther() throws Exception {
        SmallRun wild = new SmallRun(List.of(1L), 1e38);
        RunOutcome outcome = run(wild, "run", 2);
        assertFalse(outcome.diverged().isEmpty());
        assertTrue(outcome.diverged().stream().anyMatch(network -> network.status() == TrainingStatus.NAN));
        assertFalse(outcome.diverged().get(0).message().isBlank());
        assertEquals(5, outcome.networks().size());
        JsonObject json = JsonParser.parseString(Files.readString(folder.resolve("run/run.json"))).getAsJsonObject();
        assertEquals("diverged", json.get("status").getAsString());
        List<String> summary = SmallRun.tables(folder.resolve("run")).get("summary.csv").lines().skip(1).toList();
        assertEquals(3 + 4 * 3 * 2, summary.size());
        assertTrue(SmallRun.tables(folder.resolve("run")).get("training.csv").contains(",nan\n"));
    }

    @Test
    void trainingAloneCanBeFollowedByTheEvaluation() throws Exception {
        Path out = folder.resolve("run");
        RunSettings trainOnly = new RunSettings(2, Stage.TRAINING, false, "");
        RunOutcome trained = new ExperimentRun(SmallRun.usual().plan(), new LinearBackend(), trainOnly,
                RunListener.NONE)
                .run(out, CancellationToken.NONE);
        assertTrue(trained.summary().isEmpty());
        assertFalse(Files.exists(out.resolve("chips.csv")));
        assertTrue(Files.exists(out.resolve("weights/Clean_s0_seed1.npz")));
        new ExperimentRun(SmallRun.usual().plan(), new LinearBackend(), SmallRun.settings(2, true), RunListener.NONE)
                .run(out, CancellationToken.NONE);
        run(SmallRun.usual(), "whole", 2);
        assertEquals(SmallRun.tables(folder.resolve("whole")), SmallRun.tables(out));
    }

    @Test
    void progressEndsComplete() throws Exception {
        List<RunProgress> heard = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void progress(RunProgress progress) {
                heard.add(progress);
            }
        };
        new ExperimentRun(SmallRun.usual().plan(), new LinearBackend(), SmallRun.settings(3, false), listener)
                .run(folder.resolve("run"), CancellationToken.NONE);
        RunProgress last = heard.get(heard.size() - 1);
        assertEquals(1, last.fraction(), 1e-9);
        assertEquals(10, last.trained());
        assertEquals(10, last.trainings());
        assertEquals(180, last.chips());
        assertEquals(180, last.allChips());
        double before = 0;
        for (RunProgress progress : heard) {
            assertTrue(progress.fraction() >= before - 1e-12, "progress never goes back");
            before = progress.fraction();
        }
    }

    @Test
    void weightsOfARunGiveTheSameChips() throws Exception {
        RunOutcome trained = run(SmallRun.usual(), "trained", 2);
        RunPlan plan = SmallRun.usual().plan();
        List<PlannedNetwork> given = new ArrayList<>();
        for (TrainedNetwork network : trained.networks()) {
            given.add(new GivenWeights(network.key(), network.temperature(),
                    folder.resolve("trained/weights/" + network.key().fileStem() + ".npz"), network.status()));
        }
        RunPlan evaluation = new RunPlan(plan.program(), given, plan.evaluation(), plan.training(), plan.validation(),
                plan.test(), plan.convention(), plan.description());
        new ExperimentRun(evaluation, new LinearBackend(), SmallRun.settings(2, false), RunListener.NONE)
                .run(folder.resolve("given"), CancellationToken.NONE);
        for (String table : List.of("chips.csv", "summary.csv")) {
            assertEquals(Files.readString(folder.resolve("trained").resolve(table)),
                    Files.readString(folder.resolve("given").resolve(table)));
        }
        assertFalse(Files.exists(folder.resolve("given/training.csv")));
    }

    @Test
    void backendThatFailsEndsTheRunWithItsMessage() {
        RunPlan plan = SmallRun.usual().plan();
        ExperimentRun run = new ExperimentRun(plan, new BrokenBackend(), SmallRun.settings(2, false), RunListener.NONE);
        OhmlabException thrown = assertThrows(OhmlabException.class,
                () -> run.run(folder.resolve("run"), CancellationToken.NONE));
        assertEquals("No such operation here.", thrown.getMessage());
        assertFalse(thrown instanceof BadInputException);
    }
}
