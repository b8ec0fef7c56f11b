/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.stats.MeanInterval;
import org.ohmlab.report.MadeUpRun;

class RunTest {

    /** What is changed in a file, and the place and words of the error that names it. */
    private record Damage(String from, String to, String element, String message) {
    }

    private static final MethodKey OVF = new MethodKey("NFT-OVF, β = 0.1", 0.3);
    private static final MethodKey NOISE = new MethodKey("Noise injection", 0.3);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeRun() throws IOException {
        MadeUpRun.write(folder, MadeUpRun.METHODS, 3, 20);
    }

    @Test
    void wholeRunIsRead() throws Exception {
        Run run = Run.read(folder);
        assertEquals(5, run.summary().keys().size());
        assertEquals(11, run.summary().sigmas().size());
        assertEquals(List.of(0.3), run.summary().trainingSigmas());
        assertEquals("FULL_RANGE", run.convention());
        assertEquals(5 * 11 * 3 * 20, run.chips().size());
        assertTrue(run.chips().sameChipsForAll());
        assertEquals(3, run.training().lastRows(OVF).size());
        assertEquals(6, run.training().lastRows(OVF).get(0).epoch());
        RunInfo info = run.info();
        assertEquals("nft.experiment", info.experiment().file());
        assertEquals(List.of("1", "2", "3"), info.seeds());
        assertEquals("Fashion-MNIST", info.facts(RunInfo.Section.DATA).get("name"));
        assertEquals("0.15, 0.1, 0.05", info.method(OVF.method()).orElseThrow().parameters().get("offsets"));
        assertEquals(32, info.mapping().layers().get(1).arrays());
        assertEquals("2", info.facts(RunInfo.Section.MACHINE).get("threads"));
        assertEquals("Same in all states. No drift.", info.facts(RunInfo.Section.DEVICE).get("note"));
        assertFalse(info.facts(RunInfo.Section.DEVICE).containsKey("levels"));
    }

    @Test
    void rowsAreFoundAtBothTemperatures() throws Exception {
        Summary summary = Run.read(folder).summary();
        assertEquals(4, summary.trainingTemperature(OVF));
        assertEquals(1, summary.row(OVF, 0.3, Softmax.ONE).orElseThrow().temperature());
        assertEquals(4, summary.row(OVF, 0.3, Softmax.TRAINING).orElseThrow().temperature());
        // Trained at temperature 1: both are the same row.
        assertEquals(summary.row(NOISE, 0.3, Softmax.ONE), summary.row(NOISE, 0.3, Softmax.TRAINING));
        assertTrue(summary.row(OVF, 0.77, Softmax.ONE).isEmpty());
        assertEquals(0.5, summary.nearestSigma(7).orElseThrow());
    }

    @Test
    void intervalOfTheChipsIsThatOfTheSummary() throws Exception {
        Run run = Run.read(folder);
        for (MethodKey key : run.summary().keys()) {
            SummaryRow row = run.summary().row(key, 0.3, Softmax.ONE).orElseThrow();
            MeanInterval mean = run.chips().mean(ChipQuantity.ACCURACY, Softmax.ONE, key, 0.3, 0.95).orElseThrow();
            assertEquals(row.get(Quantity.ACCURACY_MEAN), mean.mean(), 1e-12);
            assertEquals(row.get(Quantity.ACCURACY_CI_LOW), mean.low().orElseThrow(), 1e-12);
        }
    }

    @Test
    void pairedDifferenceIsNarrowerThanTheMeans() throws Exception {
        Path one = MadeUpRun.write(folder.resolve("one"), MadeUpRun.METHODS, 1, 40);
        Run run = Run.read(one);
        MeanInterval paired = run.chips().pairedAccuracy(OVF, NOISE, 0.3, 0.95).orElseThrow();
        MeanInterval ovf = run.chips().mean(ChipQuantity.ACCURACY, Softmax.ONE, OVF, 0.3, 0.95).orElseThrow();
        MeanInterval noise = run.chips().mean(ChipQuantity.ACCURACY, Softmax.ONE, NOISE, 0.3, 0.95).orElseThrow();
        assertEquals(ovf.mean() - noise.mean(), paired.mean(), 1e-12);
        assertEquals(40, paired.count());
        assertTrue(paired.deviation().orElseThrow() < Math.hypot(ovf.deviation().orElseThrow(),
                noise.deviation().orElseThrow()));
        assertTrue(run.chips().pairedAccuracy(OVF, new MethodKey("unknown", 0), 0.3, 0.95).isEmpty());
    }

    @Test
    void missingChipsAreNoticed() throws Exception {
        edit("chips.csv", text -> text.replaceFirst("(?m)^Noise injection,0.3,1,0.3,FULL_RANGE,7,.*\n", ""));
        assertFalse(Run.read(folder).chips().sameChipsForAll());
    }

    @Test
    void emptyFieldIsUnknown() throws Exception {
        edit("summary.csv", text -> text.replaceFirst(
                "(?m)^(Noise injection,0.3,0.3,FULL_RANGE,3,20,10000,1[.]0),[^,]*", "$1,"));
        SummaryRow row = Run.read(folder).summary().row(NOISE, 0.3, Softmax.ONE).orElseThrow();
        assertTrue(Double.isNaN(row.get(Quantity.ACCURACY_MEAN)));
    }

    @Test
    void columnsOfTheFirstReleaseAreEnough() throws Exception {
        edit("summary.csv", text -> {
            StringBuilder cut = new StringBuilder();
            for (String line : text.split("\n")) {
                // The quoted name holds one of the commas.
                int fields = line.startsWith("\"") ? 22 : 21;
                cut.append(String.join(",", List.of(line.split(",", -1)).subList(0, fields))).append('\n');
            }
            return cut.toString();
        });
        SummaryRow row = Run.read(folder).summary().row(NOISE, 0.3, Softmax.ONE).orElseThrow();
        assertTrue(Double.isFinite(row.get(Quantity.NLL)));
        assertTrue(Double.isNaN(row.get(Quantity.KPP_5_CI_HIGH)));
    }

    @Test
    void runWithoutEvaluationOrTrainingIsComplete() throws Exception {
        Files.delete(folder.resolve("training.csv"));
        assertTrue(Run.read(folder).training().rows().isEmpty());
        writeRun();
        Files.delete(folder.resolve("summary.csv"));
        assertTrue(Run.read(folder).summary().rows().isEmpty());
        Files.delete(folder.resolve("training.csv"));
        refused(folder.toString(), "", "neither a summary.csv nor a training.csv");
    }

    @Test
    void missingFilesAreNamed() throws Exception {
        Files.delete(folder.resolve("chips.csv"));
        refused("chips.csv", "", "does not exist");
        Files.delete(folder.resolve("run.json"));
        refused("run.json", "", "does not exist");
        assertTrue(assertThrows(BadInputException.class, () -> Run.read(folder.resolve("nowhere"))).getMessage()
                .contains("There is no such folder"));
    }

    @Test
    void badTablesAreNamedWithLineAndColumn() throws Exception {
        List<Damage> damages = List.of(
                new Damage("(?m)^(Clean training,0.0,0.1,FULL_RANGE,3,20,10000),1.0", "$1,hot",
                        "line 4, column 'temperature'", "'hot' is not a number"),
                new Damage("(?m)^(Clean training,0.0,0.1,FULL_RANGE),3", "$1,3.5", "line 4, column 'seeds'",
                        "'3.5' is not a whole number"),
                new Damage("(?m)^(Clean training,0.0),0.1,", "$1,-0.1,", "line 4, column 'sigma_d'", "negative"),
                new Damage("(?m)^Clean training,0.0,0.1,", ",0.0,0.1,", "line 4, column 'method'", "empty"),
                new Damage("(?m)^(Clean training,0.0,0.1,)FULL_RANGE", "$1LEVEL",
                        "line 4, column 'sigma_convention'", "differs"),
                new Damage("(?m)^Clean training,0.0,0.1,", "Clean training,0.0,0.05,", "line 4", "earlier line"),
                new Damage("accuracy_mean", "mean", "line 1", "'accuracy_mean' is missing"),
                new Damage("(?m)^(Clean training,0.0,0.1,.*)$", "$1,1", "line 4", "31 fields, the header has 30"),
                new Damage("(?m)^(Clean training,0.0,0.1,.*),1[.]0$", "$1,0x1p3", "line 4, column 'converged'",
                        "not a number"),
                new Damage("method,", "seeds,", "", "cannot be read"));
        for (Damage damage : damages) {
            writeRun();
            edit("summary.csv", text -> text.replaceFirst(damage.from(), damage.to()));
            refused("summary.csv", damage.element(), damage.message());
        }
    }

    @Test
    void damagedTextIsRefused() throws Exception {
        Files.writeString(folder.resolve("summary.csv"), "");
        refused("summary.csv", "", "empty");
        writeRun();
        Files.write(folder.resolve("training.csv"), new byte[] {'m', (byte) 0xFF, '\n'});
        refused("training.csv", "", "UTF-8");
        writeRun();
        edit("chips.csv", text -> text.replaceFirst("\"NFT", "x\"NFT"));
        assertThrows(BadInputException.class, () -> Run.read(folder));
    }

    @Test
    void badJsonIsNamedWithItsField() throws Exception {
        List<Damage> damages = List.of(
                new Damage("\"arrays\": 32", "\"arrays\": \"many\"", "mapping.layers[1].arrays", "not a number"),
                new Damage("\"seeds\": \\[1, 2, 3\\]", "\"seeds\": 1", "seeds", "not a list"),
                new Damage("\"threads\": 2", "\"threads\": 1.5", "threads", "whole number"),
                new Damage("\"confidence\": 0.95", "\"confidence\": 95", "evaluation.confidence", "not between"),
                new Damage("\"formatVersion\": 1", "\"formatVersion\": 2", "formatVersion", "format 2"),
                new Damage("\"runHash\": \"", "\"runHash\": NaN, \"x\": \"", "", "not valid JSON"),
                new Damage("\\}\\s*$", "", "", "not valid JSON"));
        for (Damage damage : damages) {
            writeRun();
            edit("run.json", text -> text.replaceFirst(damage.from(), damage.to()));
            refused("run.json", damage.element(), damage.message());
        }
        Files.writeString(folder.resolve("run.json"), "[".repeat(100_000));
        assertThrows(BadInputException.class, () -> Run.read(folder));
        Files.writeString(folder.resolve("run.json"), "[]");
        refused("run.json", "", "does not hold a JSON object");
    }

    @Test
    void everythingInTheRecordMayBeMissing() throws Exception {
        Files.writeString(folder.resolve("run.json"), "{\"device\": null}");
        Run run = Run.read(folder);
        assertEquals("", run.info().identity().runHash());
        assertTrue(run.info().methods().isEmpty());
        assertEquals(0.95, run.confidence());
    }

    private void refused(String file, String element, String message) {
        BadInputException thrown = assertThrows(BadInputException.class, () -> Run.read(folder), file + " " + message);
        assertTrue(thrown.problems().get(0).file().endsWith(file), thrown.getMessage());
        assertEquals(element, thrown.problems().get(0).element(), thrown.getMessage());
        assertTrue(thrown.getMessage().contains(message), thrown.getMessage());
        assertFalse(thrown.problems().get(0).remedy().isEmpty(), thrown.getMessage());
    }

    private void edit(String file, UnaryOperator<String> change) throws IOException {
        Path path = folder.resolve(file);
        String before = Files.readString(path, StandardCharsets.UTF_8);
        String after = change.apply(before);
        assertFalse(before.equals(after), "the edit of " + file + " changes nothing");
        Files.writeString(path, after);
    }
}
