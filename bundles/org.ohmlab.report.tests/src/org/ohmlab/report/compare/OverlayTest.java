/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Series;
import org.ohmlab.core.BadInputException;
import org.ohmlab.report.MadeUpRun;
import org.ohmlab.report.Metric;
import org.ohmlab.report.RunCharts;
import org.ohmlab.report.data.ChipQuantity;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.Softmax;

class OverlayTest {

    private static final MethodKey OVF = new MethodKey("NFT-OVF, β = 0.1", 0.3);
    private static final MethodKey NOISE = new MethodKey("Noise injection", 0.3);

    @TempDir
    Path folder;

    private NamedRun one;
    private NamedRun two;

    @BeforeEach
    void write() throws IOException, BadInputException {
        MadeUpRun.write(folder.resolve("runs/a-001"), MadeUpRun.METHODS, 1, 40);
        MadeUpRun.write(folder.resolve("runs/a-002"), MadeUpRun.METHODS, 2, 20);
        one = new NamedRun("a-001", Run.read(folder.resolve("runs/a-001")));
        two = new NamedRun("a-002", Run.read(folder.resolve("runs/a-002")));
    }

    private static List<Curve> all(NamedRun... runs) {
        return List.of(runs).stream().flatMap(run -> run.run().summary().keys().stream()
                .map(key -> new Curve(run, key))).toList();
    }

    @Test
    void oneRunLooksAsInItsReport() {
        Chart chart = new Overlay(List.of(one), all(one)).sigma(Metric.ENTROPY, Softmax.TRAINING,
                SigmaUnit.FULL_RANGE);
        assertEquals(new RunCharts(one.run()).sigma(Metric.ENTROPY, Softmax.TRAINING).series(), chart.series());
        assertEquals(new RunCharts(one.run()).accuracy().provenance(), chart.provenance());
    }

    @Test
    void severalRunsKeepTheMethodsColoursAndAreToldApart() {
        Overlay overlay = new Overlay(List.of(one, two), all(one, two));
        Chart chart = overlay.sigma(Metric.ACCURACY, Softmax.ONE, SigmaUnit.FULL_RANGE);
        assertEquals(10, chart.series().size());
        assertEquals(10, chart.series().stream().map(Series::name).distinct().count());
        assertEquals(10, chart.series().stream().map(Series::style).distinct().count());
        Series first = named(chart, "NFT-OVF, β = 0.1 – a-001");
        Series second = named(chart, "NFT-OVF, β = 0.1 – a-002");
        assertEquals(first.style().slot(), second.style().slot());
        assertNotEquals(first.style().variant(), second.style().variant());
        assertTrue(chart.provenance().text().contains("run 2: a-002"));
    }

    @Test
    void looksDoNotChangeWithTheChoice() {
        Curve curve = new Curve(two, OVF);
        Series alone = new Overlay(List.of(one, two), List.of(curve)).sigma(Metric.ACCURACY, Softmax.ONE,
                SigmaUnit.FULL_RANGE).series().get(0);
        Chart chart = new Overlay(List.of(one, two), all(one, two)).sigma(Metric.ACCURACY, Softmax.ONE,
                SigmaUnit.FULL_RANGE);
        assertEquals(named(chart, alone.name()), alone);
    }

    @Test
    void unitsDifferByTheStepsOfACell() throws IOException, BadInputException {
        // Two bits of a cell have three steps.
        assertEquals(3.0, SigmaUnit.LEVEL.factor(one.run()).orElseThrow());
        Chart chart = new Overlay(List.of(one), all(one)).sigma(Metric.ACCURACY, Softmax.ONE, SigmaUnit.LEVEL);
        assertEquals(1.5, chart.series().get(0).points().get(10).x(), 1e-12);
        assertTrue(chart.x().label().contains("conductance level"));
        assertEquals(0.9, chart.markers().get(0).at(), 1e-12);

        Path level = folder.resolve("runs/a-003");
        MadeUpRun.write(level, MadeUpRun.METHODS, 1, 4);
        for (String table : List.of("summary.csv", "chips.csv", "run.json")) {
            Path file = level.resolve(table);
            Files.writeString(file, Files.readString(file).replace("FULL_RANGE", "LEVEL"));
        }
        assertEquals(1 / 3.0, SigmaUnit.FULL_RANGE.factor(Run.read(level)).orElseThrow(), 1e-15);
    }

    @Test
    void runsOfUnknownUnitAreNamedNotDrawn() throws IOException, BadInputException {
        Path file = folder.resolve("runs/a-002/run.json");
        Files.writeString(file, Files.readString(file).replace("\"cellBits\"", "\"x\"")
                .replace("\"bitsPerCell\"", "\"y\""));
        NamedRun unknown = new NamedRun("a-002", Run.read(folder.resolve("runs/a-002")));
        Chart chart = new Overlay(List.of(one, unknown), all(one, unknown)).sigma(Metric.ACCURACY, Softmax.ONE,
                SigmaUnit.LEVEL);
        assertEquals(5, chart.series().size());
        assertTrue(chart.notes().stream().anyMatch(note -> note.contains("Left out") && note.contains("a-002")));
    }

    @Test
    void distributionCountsTheChipsAndMarksTheWeakOnes() {
        Overlay overlay = new Overlay(List.of(one), List.of(new Curve(one, OVF), new Curve(one, NOISE)));
        Chart chart = new ChipDistribution(overlay, SigmaUnit.FULL_RANGE).chart(ChipQuantity.ACCURACY, Softmax.ONE,
                0.3);
        assertEquals(2, chart.series().size());
        assertTrue(chart.series().get(0).name().endsWith("(40 chips)"));
        for (Series series : chart.series()) {
            assertEquals(Series.Form.STEPS, series.form());
            assertEquals(1, series.points().subList(0, series.points().size() - 1).stream()
                    .mapToDouble(p -> p.y()).sum(), 1e-9);
        }
        // 5 % of 40 chips are two; 1 % of 40 are less than half a chip.
        assertEquals(List.of("KPP_5", "KPP_5"), chart.markers().stream().map(m -> m.label()).toList());
        double[] sorted = one.run().chips().values(ChipQuantity.ACCURACY, Softmax.ONE, OVF, 0.3).get(1L).values()
                .stream().mapToDouble(Double::doubleValue).sorted().toArray();
        assertEquals(sorted[1], chart.markers().get(0).at());
        assertFalse(new ChipDistribution(overlay, SigmaUnit.FULL_RANGE).chart(ChipQuantity.ACCURACY, Softmax.ONE,
                0.77).drawable());
    }

    @Test
    void distributionFindsTheVariationInTheOtherUnit() {
        Overlay overlay = new Overlay(List.of(one), List.of(new Curve(one, OVF)));
        List<Double> sigmas = overlay.sigmas(SigmaUnit.LEVEL);
        assertEquals(11, sigmas.size());
        for (double sigma : sigmas) {
            assertTrue(new ChipDistribution(overlay, SigmaUnit.LEVEL).chart(ChipQuantity.NLL, Softmax.TRAINING, sigma)
                    .drawable(), "at " + sigma);
        }
    }

    @Test
    void pairsAreTakenAtEveryCommonVariation() {
        Overlay overlay = new Overlay(List.of(one), all(one));
        PairedComparison paired = new PairedComparison(overlay, new Curve(one, OVF), new Curve(one, NOISE),
                SigmaUnit.FULL_RANGE);
        assertTrue(paired.sameChips());
        Map<Double, PairedChips> rows = paired.rows(ChipQuantity.ACCURACY, Softmax.ONE);
        assertEquals(11, rows.size());
        PairedChips at = rows.get(0.4);
        assertEquals(40, at.pairs());
        assertEquals(one.run().chips().pairedAccuracy(OVF, NOISE, 0.4, 0.95).orElseThrow(), at.difference());
        assertTrue(at.difference().mean() > 0 && at.distinct());
        Chart chart = paired.chart(ChipQuantity.ACCURACY, Softmax.ONE);
        assertEquals(100 * at.difference().mean(), chart.series().get(1).points().get(8).y(), 1e-9);
        assertTrue(chart.y().label().contains("percentage points"));
    }

    @Test
    void pairsOfRunsWithOtherModelsAreToldApart() throws IOException, BadInputException {
        PairedComparison same = new PairedComparison(new Overlay(List.of(one, two), all(one, two)),
                new Curve(one, OVF), new Curve(two, OVF), SigmaUnit.FULL_RANGE);
        assertTrue(same.sameChips());
        Path file = folder.resolve("runs/a-002/run.json");
        String json = Files.readString(file);
        int at = json.indexOf("\"sha256\"", json.indexOf("\"role\": \"network\""));
        Files.writeString(file, json.substring(0, at) + json.substring(at).replaceFirst("[0-9a-f]{8}", "00000000"));
        NamedRun other = new NamedRun("a-002", Run.read(folder.resolve("runs/a-002")));
        PairedComparison apart = new PairedComparison(new Overlay(List.of(one, other), all(one, other)),
                new Curve(one, OVF), new Curve(other, OVF), SigmaUnit.FULL_RANGE);
        assertFalse(apart.sameChips());
        assertTrue(apart.chart(ChipQuantity.ACCURACY, Softmax.ONE).notes().stream()
                .anyMatch(note -> note.contains("differ in network")));
    }

    @Test
    void catalogFindsRunsAndSaysWhatIsWrongWithThem() throws IOException, BadInputException {
        Path broken = Files.createDirectories(folder.resolve("runs/b-001"));
        Files.writeString(broken.resolve("run.json"), "{");
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve(".hidden/run.json"), "{}");
        List<RunCatalog.Entry> found = RunCatalog.below(folder);
        assertEquals(List.of("a-001", "a-002", "b-001"), found.stream().map(RunCatalog.Entry::name).sorted().toList());
        RunCatalog.Entry bad = found.stream().filter(e -> e.name().equals("b-001")).findFirst().orElseThrow();
        assertTrue(bad.info().isEmpty() && !bad.problem().isEmpty() && !bad.results());
        assertTrue(found.get(0).results() && found.get(0).info().isPresent());
    }

    @Test
    void inputsAreComparedFactByFact() {
        List<InputDifferences.Row> rows = InputDifferences.of(one.run().info(), two.run().info());
        InputDifferences.Row seeds = rows.stream().filter(row -> row.name().equals("seeds")).findFirst().orElseThrow();
        assertTrue(seeds.differs());
        assertEquals("1", seeds.left());
        assertTrue(rows.stream().anyMatch(row -> row.section().equals("Device") && !row.differs()));
        assertTrue(rows.stream().anyMatch(row -> row.section().startsWith("Method NFT-OVF")));
    }

    private static Series named(Chart chart, String name) {
        return chart.series().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }
}
