/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.Point;
import org.ohmlab.chart.Series;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.core.stats.MeanInterval;
import org.ohmlab.engine.evaluation.ChipResult;
import org.ohmlab.engine.evaluation.Uncertainty;
import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.runtime.RunProgress;
import org.ohmlab.runtime.TrainingKey;

class LiveRunTest {

    private static final TrainingKey CLEAN = new TrainingKey("Clean", 0, 1);
    private static final TrainingKey OVF = new TrainingKey("OVF", 0.3, 1);
    private static final TrainingKey OVF_2 = new TrainingKey("OVF", 0.3, 2);
    private static final Uncertainty SURE = new Uncertainty(0.5, 0.9, 0.4, 0.02);

    private final LiveRun live = new LiveRun(() -> Instant.EPOCH);

    private static ChipResult chip(int number, double accuracy, double entropy) {
        return new ChipResult(number, 100, accuracy, new Uncertainty(entropy, 0.9, 0.4, 0.02), SURE);
    }

    private void plan(TrainingKey... keys) {
        live.plan(List.of(keys), "FULL_RANGE", 0.95, 2, 4);
    }

    private Chart chart(LiveChart which) {
        return live.charts().get(which);
    }

    @Test
    void lossIsTheMeanSinceTheLastPoint() {
        plan(CLEAN);
        // Means of the epoch so far after 5, 10, 15 of 20 steps; a point comes with every step here.
        for (int batch = 1; batch <= 20; batch++) {
            live.batch(CLEAN, new BatchProgress(1, 2, batch, 20, batch <= 10 ? 2 : (20.0 + (batch - 10)) / batch, 1));
        }
        List<Point> points = chart(LiveChart.LOSS).series().get(0).points();
        assertEquals(20, points.size());
        assertEquals(0.05, points.get(0).x(), 1e-12);
        assertEquals(2, points.get(9).y(), 1e-12);
        assertEquals(1, points.get(15).y(), 1e-9, "the later steps alone, not the epoch's mean");
        assertEquals(1, points.get(19).x());
    }

    @Test
    void allTrainingsUnderWaySayWhereTheyAre() {
        plan(CLEAN, OVF);
        live.batch(CLEAN, new BatchProgress(1, 2, 5, 20, 0.5, 1));
        live.batch(OVF, new BatchProgress(2, 2, 1, 20, 2, 1));
        live.batch(CLEAN, new BatchProgress(1, 2, 6, 20, 0.25, 1));
        assertEquals("Clean: epoch 1/2, loss 0.250 · OVF: epoch 2/2, loss 2.000", live.doing());
        live.trained(CLEAN, TrainingStatus.OK, "");
        assertEquals("OVF: epoch 2/2, loss 2.000", live.doing());
        live.trained(OVF, TrainingStatus.OK, "");
        live.stage("Drawing charts and report");
        assertEquals("Drawing charts and report", live.doing());
    }

    @Test
    void trainingsAreToldApartByWhatDiffers() {
        TrainingKey other = new TrainingKey("OVF", 0.1, 2);
        plan(CLEAN, OVF, other);
        live.batch(other, new BatchProgress(1, 2, 5, 20, 0.5, 1));
        live.batch(CLEAN, new BatchProgress(1, 2, 5, 20, 0.5, 1));
        assertEquals("OVF, σ_train 0.1, seed 2: epoch 1/2, loss 0.500 · Clean, seed 1: epoch 1/2, loss 0.500",
                live.doing());
    }

    @Test
    void longTrainingsKeepFewPoints() {
        plan(CLEAN);
        for (int epoch = 1; epoch <= 200; epoch++) {
            for (int batch = 1; batch <= 100; batch++) {
                live.batch(CLEAN, new BatchProgress(epoch, 200, batch, 100, 1, 1));
            }
        }
        List<Point> points = chart(LiveChart.LOSS).series().get(0).points();
        assertTrue(points.size() <= 401 && points.size() > 100, points.size() + " points");
        assertTrue(points.stream().allMatch(p -> Math.abs(p.y() - 1) < 1e-9));
        assertEquals(200, points.get(points.size() - 1).x(), 1.0);
    }

    @Test
    void seedsShareTheColourAndHaveNames() {
        plan(CLEAN, OVF, OVF_2);
        for (TrainingKey key : List.of(CLEAN, OVF, OVF_2)) {
            live.batch(key, new BatchProgress(1, 2, 1, 1, 1, 1));
        }
        List<Series> series = chart(LiveChart.LOSS).series();
        assertEquals(List.of("Clean, seed 1", "OVF, seed 1", "OVF, seed 2"),
                series.stream().map(Series::name).toList());
        assertEquals(SeriesStyle.Role.REFERENCE, series.get(0).style().role());
        assertEquals(series.get(1).style().slot(), series.get(2).style().slot());
        assertFalse(series.get(1).style().equals(series.get(2).style()));
    }

    @Test
    void chipsOfOneSeedHaveTheIntervalOverThem() {
        plan(OVF);
        double[] accuracies = {0.7, 0.8, 0.75};
        for (int i = 0; i < accuracies.length; i++) {
            live.chip(OVF, 0.2, chip(i, accuracies[i], 1));
        }
        // Told twice, it counts once.
        live.chip(OVF, 0.2, chip(0, 0.7, 1));
        Point point = chart(LiveChart.ACCURACY).series().get(0).points().get(0);
        MeanInterval mean = MeanInterval.of(accuracies, 0.95);
        assertEquals(new Point(0.2, mean.mean(), mean.low().orElseThrow(), mean.high().orElseThrow()), point);
        assertEquals("3 chips so far", chart(LiveChart.ACCURACY).subtitle());
        assertEquals(1, chart(LiveChart.ENTROPY).series().get(0).points().get(0).y());
    }

    @Test
    void chipsOfSeveralSeedsHaveTheIntervalOverTheSeeds() {
        plan(OVF, OVF_2);
        live.chip(OVF, 0.2, chip(0, 0.7, 1));
        live.chip(OVF, 0.2, chip(1, 0.9, 1));
        live.chip(OVF_2, 0.2, chip(0, 0.6, 1));
        MeanInterval mean = MeanInterval.of(new double[] {0.8, 0.6}, 0.95);
        assertEquals(mean.low().orElseThrow(), chart(LiveChart.ACCURACY).series().get(0).points().get(0).low());
    }

    @Test
    void variationsStandInOrderWhateverComesFirst() {
        plan(OVF);
        for (double sigma : new double[] {0.4, 0, 0.2}) {
            live.chip(OVF, sigma, chip(0, 0.5, 1));
        }
        assertEquals(List.of(0.0, 0.2, 0.4),
                chart(LiveChart.ACCURACY).series().get(0).points().stream().map(Point::x).toList());
    }

    @Test
    void convergenceCountsHowTrainingsEnded() {
        plan(CLEAN, OVF, OVF_2);
        live.trained(OVF, TrainingStatus.OK, "");
        live.trained(OVF_2, TrainingStatus.COLLAPSED, "It is no better than chance.");
        List<Convergence> rows = live.convergence();
        assertEquals(2, rows.size());
        assertEquals(new Convergence(LiveRun.methodOf(OVF), 2, 1, 1, 0), rows.get(1));
        assertEquals(0, rows.get(0).ended());
        assertTrue(live.log(0).stream().anyMatch(line -> line.warning() && line.text().contains("chance")));
    }

    @Test
    void logIsGivenOutFromWhereTheReaderIs() {
        plan(CLEAN);
        int read = live.logSize();
        live.epoch(CLEAN, new EpochResult(1, 0.001, 0.5, 0.8, 0.6, 0.75, List.of(), List.of(), TrainingStatus.OK));
        List<LogLine> lines = live.log(read);
        assertEquals(1, lines.size());
        assertTrue(lines.get(0).text().contains("epoch 1/2") && lines.get(0).text().contains("75.0"),
                lines.get(0).text());
        for (int i = 0; i < 12_000; i++) {
            live.note("line " + i);
        }
        assertTrue(live.log(0).size() <= 5000);
        assertEquals("line 11999", live.log(live.logSize() - 1).get(0).text());
    }

    @Test
    void chartsWithoutValuesSayWhy() {
        plan(CLEAN);
        for (LiveChart which : LiveChart.values()) {
            assertFalse(chart(which).drawable());
            assertFalse(chart(which).whyEmpty().isBlank());
        }
    }

    @Test
    void versionGrowsWithEverythingTold() {
        long before = live.version();
        plan(CLEAN);
        live.progress(new RunProgress(0, 9, 40, 225, 0.25, Optional.of(Duration.ofSeconds(125)), 5300));
        assertTrue(live.version() > before);
        assertEquals("trained 0 of 9 · chips 40 of 225 · 5\u202f300 images/s · 2 min 5 s left",
                ProgressText.of(live.progress().orElseThrow()));
    }
}
