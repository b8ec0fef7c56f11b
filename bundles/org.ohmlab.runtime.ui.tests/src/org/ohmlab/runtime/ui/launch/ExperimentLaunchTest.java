/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.chart.Chart;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.report.Metric;
import org.ohmlab.report.MetricCurve;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.runtime.ui.live.Convergence;
import org.ohmlab.runtime.ui.live.LiveChart;
import org.ohmlab.runtime.ui.live.LiveRun;

/** A real run of the quick example, made very short. */
class ExperimentLaunchTest {

    private static final Map<String, String> SHORT = Map.of("data.trainImages", "700", "data.validationImages", "100",
            "evaluation.images", "100", "evaluation.chips", "3");

    @TempDir
    Path project;

    private final List<LaunchPhase> phases = new ArrayList<>();

    @BeforeEach
    void copyExample() throws IOException {
        try (var files = Files.list(Path.of("../../examples/fashion-lenet"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, project.resolve(file.getFileName()));
            }
        }
    }

    private ExperimentLaunch launch(Path folder, boolean resume, LiveRun live) {
        return new ExperimentLaunch(new RunRequest(project.resolve("quick.experiment"), folder, resume, SHORT, 2),
                new Nd4jBackend(), live, phases::add);
    }

    @Test
    void liveCurvesEndAsTheFilesSay() throws OhmlabException {
        Path folder = ResultFolders.next(project, project.resolve("quick.experiment"));
        LiveRun live = new LiveRun(() -> Instant.EPOCH);
        launch(folder, false, live).run(() -> false);
        assertEquals(List.of(LaunchPhase.values()), phases);
        assertTrue(Files.exists(folder.resolve("report.html")));
        expectAsInFiles(live, folder);
        assertEquals(9, live.convergence().stream().mapToInt(Convergence::ended).sum());
    }

    @Test
    void resumedRunsShowWhatWasDoneBefore() throws OhmlabException {
        Path folder = ResultFolders.next(project, project.resolve("quick.experiment"));
        LiveRun first = new LiveRun(() -> Instant.EPOCH);
        assertThrows(CancelledException.class, () -> launch(folder, false, first)
                .run(() -> first.convergence().stream().mapToInt(Convergence::ended).sum() >= 2));
        int before = first.convergence().stream().mapToInt(Convergence::ended).sum();
        assertTrue(before >= 2 && before < 9, before + " trainings");
        LiveRun second = new LiveRun(() -> Instant.EPOCH);
        launch(folder, true, second).run(() -> false);
        assertTrue(second.log(0).stream().anyMatch(line -> line.text().startsWith("Resumed: ")));
        assertEquals(9, second.convergence().stream().mapToInt(Convergence::ended).sum());
        expectAsInFiles(second, folder);
    }

    @Test
    void badExperimentsAreRefusedBeforeAnythingIsWritten() throws IOException {
        Path file = project.resolve("quick.experiment");
        Files.writeString(file, Files.readString(file).replace("lenet5.network#lenet5", "missing.network#x"));
        Path folder = project.resolve("runs/quick-001");
        assertThrows(BadInputException.class,
                () -> launch(folder, false, new LiveRun(() -> Instant.EPOCH)).run(() -> false));
        assertFalse(Files.exists(folder));
    }

    private static void expectAsInFiles(LiveRun live, Path folder) throws BadInputException {
        Run run = Run.read(folder);
        Chart accuracy = live.charts().get(LiveChart.ACCURACY);
        assertEquals(run.summary().keys().size(), accuracy.series().size());
        for (int i = 0; i < accuracy.series().size(); i++) {
            var written = MetricCurve.points(run, Metric.ACCURACY, Softmax.ONE, run.summary().keys().get(i));
            var shown = accuracy.series().get(i).points();
            assertEquals(written.size(), shown.size(), accuracy.series().get(i).name());
            for (int j = 0; j < written.size(); j++) {
                assertEquals(written.get(j).y(), shown.get(j).y(), 1e-12);
                assertEquals(written.get(j).low(), shown.get(j).low(), 1e-9);
            }
        }
    }
}
