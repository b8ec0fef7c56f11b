/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Marker;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.report.data.Quantity;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.report.data.SummaryRow;

class RunChartsTest {

    @TempDir
    private Path folder;

    @Test
    void accuracyIsTheSummaryWithItsIntervals() throws Exception {
        Run run = run(3, 20);
        Chart chart = new RunCharts(run).accuracy();
        assertEquals("device variation σ_d (relative to one cell’s full range)", chart.x().label());
        assertEquals("Fashion-MNIST · 3 seeds × 20 chips · 10\u202f000 test images", chart.subtitle());
        assertEquals(List.of(new Marker(0.3, "trained at σ_d = 0.3")), chart.markers());
        assertTrue(chart.notes().get(0)
                .contains("95\u00a0% confidence interval of the mean, Student’s t over the seeds’ means"));
        assertEquals(5, chart.series().size());
        for (int i = 0; i < 5; i++) {
            Series series = chart.series().get(i);
            assertEquals(MadeUpRun.METHODS.get(i).name(), series.name());
            for (Point point : series.points()) {
                SummaryRow row = run.summary().row(run.summary().keys().get(i), point.x(), Softmax.ONE).orElseThrow();
                assertEquals(new Point(row.sigmaD(), row.get(Quantity.ACCURACY_MEAN),
                        row.get(Quantity.ACCURACY_CI_LOW), row.get(Quantity.ACCURACY_CI_HIGH)), point);
            }
        }
    }

    @Test
    void entropyHasBandsFromTheChipsAtBothTemperatures() throws Exception {
        RunCharts charts = new RunCharts(run(3, 20));
        assertEquals(List.of(Softmax.ONE, Softmax.TRAINING), charts.temperatures());
        for (Softmax softmax : charts.temperatures()) {
            Chart chart = charts.sigma(Metric.ENTROPY, softmax);
            assertTrue(chart.series().stream().allMatch(Series::hasIntervals), chart.id());
        }
        Chart training = charts.sigma(Metric.ENTROPY, Softmax.TRAINING);
        assertEquals("entropy-training-temperature", training.id());
        assertTrue(training.notes().contains("Softmax at the temperature of training:"
                + " 1 (Clean training; Noise injection), 4 (Noise injection, T = 4; NFT-OVF, β = 0.1), 3 (NFT-IRS)."),
                training.notes().toString());
    }

    @Test
    void referenceFarAboveAllOthersEndsTheAxisBelowItself() throws Exception {
        run(1, 20);
        Path file = folder.resolve("summary.csv");
        // Only the likelihood of the clean training at the largest variation: the 21st column of its last row.
        Files.writeString(file, Files.readString(file).replaceFirst("(?m)^((Clean training,0.0,0.5,)([^,]*,){17})[^,]*",
                "$1400"));
        RunCharts charts = new RunCharts(Run.read(folder));
        Chart chart = charts.sigma(Metric.NLL, Softmax.ONE);
        double others = chart.series().stream().skip(1).flatMap(s -> s.points().stream())
                .mapToDouble(p -> Math.max(p.y(), p.high())).max().orElseThrow();
        assertEquals(others, chart.y().max());
        assertTrue(chart.notes().contains("The vertical axis ends where the other trainings end: Clean training, in its"
                + " mean, goes up to 400."), chart.notes().toString());
        assertTrue(Double.isNaN(charts.sigma(Metric.ENTROPY, Softmax.ONE).y().max()));
        assertTrue(Double.isNaN(charts.accuracy().y().max()));
    }

    @Test
    void oneSeedSaysSo() throws Exception {
        Chart chart = new RunCharts(run(1, 20)).accuracy();
        assertTrue(chart.subtitle().contains("1 seed × 20 chips"), chart.subtitle());
        assertTrue(chart.notes().get(0).contains("over the chips of one training"), chart.notes().toString());
    }

    @Test
    void everyChartOfTheRunCanBeTold() throws Exception {
        Run run = run(3, 20);
        List<Chart> charts = new RunCharts(run).all();
        assertEquals(17, charts.size());
        assertEquals(17, new HashSet<>(charts.stream().map(Chart::id).toList()).size());
        for (Chart chart : charts) {
            assertTrue(chart.drawable(), chart.id());
            assertEquals(5, chart.series().size(), chart.id());
            assertTrue(chart.provenance().text().contains("run hash: 3f9c12ab77d0"), chart.id());
            assertTrue(chart.provenance().text().contains("sigma convention: full_range"), chart.id());
            assertTrue(chart.provenance().text().contains("input 1: nft.experiment sha256 0b1e"), chart.id());
            assertEquals("Ohmlab 0.1.0 · nft.experiment · run 3f9c12ab77d0", chart.provenance().caption());
        }
    }

    @Test
    void methodKeepsItsLookInEveryChart() throws Exception {
        List<Chart> charts = new RunCharts(run(3, 20)).all();
        List<SeriesStyle> first = charts.get(0).series().stream().map(Series::style).toList();
        assertEquals(SeriesStyle.reference(), first.get(0));
        assertEquals(5, new HashSet<>(first).size());
        for (Chart chart : charts) {
            assertEquals(first, chart.series().stream().map(Series::style).toList(), chart.id());
        }
    }

    @Test
    void methodTrainedAtSeveralVariationsKeepsItsColour() throws Exception {
        List<MadeUpRun.Method> methods = new ArrayList<>(MadeUpRun.METHODS.subList(0, 2));
        methods.add(new MadeUpRun.Method("Noise injection", "NoiseInjection", 0.2, 0.28, 1));
        Chart chart = new RunCharts(Run.read(MadeUpRun.write(folder, methods, 2, 5))).accuracy();
        assertEquals(List.of("Clean training", "Noise injection, σ_train = 0.3", "Noise injection, σ_train = 0.2"),
                chart.series().stream().map(Series::name).toList());
        assertEquals(new SeriesStyle(SeriesStyle.Role.SUBJECT, 0, 1), chart.series().get(1).style());
        assertEquals(new SeriesStyle(SeriesStyle.Role.SUBJECT, 0, 0), chart.series().get(2).style());
        assertEquals(List.of(new Marker(0.2, "trained at σ_d = 0.2"), new Marker(0.3, "0.3")), chart.markers());
    }

    @Test
    void otherConventionIsOnTheAxis() throws Exception {
        run(1, 5);
        for (String table : List.of("summary.csv", "chips.csv")) {
            Path file = folder.resolve(table);
            Files.writeString(file, Files.readString(file).replace("FULL_RANGE", "LEVEL"));
        }
        assertEquals("device variation σ_d (in units of one conductance level)",
                new RunCharts(Run.read(folder)).accuracy().x().label());
    }

    @Test
    void trainingIsTheMeanOverTheSeedsWithTheirRange() throws Exception {
        Run run = run(3, 5);
        Chart chart = new RunCharts(run).training(TrainingMeasure.ACCURACY);
        assertEquals(6, chart.series().get(0).points().size());
        Point last = chart.series().get(0).points().get(5);
        double[] seeds = run.training().lastRows(run.training().keys().get(0)).stream()
                .mapToDouble(row -> row.accuracy()).sorted().toArray();
        assertEquals((seeds[0] + seeds[1] + seeds[2]) / 3, last.y(), 1e-12);
        assertEquals(seeds[0], last.low());
        assertEquals(seeds[2], last.high());
        assertFalse(new RunCharts(run).training(TrainingMeasure.LOSS).notes().get(1).isEmpty());
    }

    @Test
    void runWithoutEvaluationHasAChartThatSaysSo() throws Exception {
        run(1, 5);
        Files.delete(folder.resolve("summary.csv"));
        RunCharts charts = new RunCharts(Run.read(folder));
        assertEquals("Nothing was evaluated in this run.", charts.accuracy().whyEmpty());
        assertEquals(5, charts.all().size());
    }

    @Test
    void trainingAtTemperatureOneNeedsNoSecondChart() throws Exception {
        RunCharts charts = new RunCharts(Run.read(MadeUpRun.write(folder, MadeUpRun.METHODS.subList(0, 2), 1, 5)));
        assertEquals(List.of(Softmax.ONE), charts.temperatures());
        assertTrue(charts.all().stream().noneMatch(chart -> chart.id().contains("temperature")));
    }

    private Run run(int seeds, int chips) throws Exception {
        return Run.read(MadeUpRun.write(folder, MadeUpRun.METHODS, seeds, chips));
    }
}
