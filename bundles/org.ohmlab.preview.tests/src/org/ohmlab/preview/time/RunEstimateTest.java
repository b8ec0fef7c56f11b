/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.preview.time.RunEstimate.ImageCounts;
import org.ohmlab.preview.time.RunEstimate.MethodTime;

/** The estimate grows with the work and is no slower than it needs to be. */
class RunEstimateTest {

    private static final Path QUICK = Path.of("../../examples/fashion-lenet/quick.experiment");

    private static ExperimentPlan plan(Map<String, String> overrides) throws OhmlabException {
        return ExperimentCompiler.compile(QUICK, overrides);
    }

    @Test
    void methodsCostWhatTheirPassesCost() throws OhmlabException {
        long start = System.nanoTime();
        RunEstimate estimate = RunEstimate.of(plan(Map.of()), new ImageCounts(8000, 500, 500), new Nd4jBackend(), 2,
                CancellationToken.NONE);
        double seconds = (System.nanoTime() - start) / 1e9;
        assertTrue(seconds < 30, "a calibration is short: " + seconds + " s");
        assertEquals(List.of("Clean", "Noise injection", "Noise injection T=4", "Noise injection T=3", "OVF", "IRS",
                "OVF+IRS", "OVF positive", "OVF BN all passes"),
                estimate.training().stream().map(MethodTime::method).toList());
        double single = estimate.training().get(1).time().toMillis();
        double four = estimate.training().get(4).time().toMillis();
        assertTrue(single > 0 && four > 1.5 * single, "four passes against one: " + four + " and " + single + " ms");
        assertTrue(estimate.evaluation().toMillis() > 0);
        Duration alone = estimate.trainingWork().plus(estimate.evaluation());
        assertTrue(estimate.total().compareTo(alone) < 0, "two threads share the work");
        assertEquals(alone.toMillis() / 2.0, estimate.total().toMillis(), 2);
    }

    @Test
    void everySigmaAndSeedIsATraining() throws OhmlabException {
        RunEstimate estimate = RunEstimate.of(plan(Map.of("seeds", "1 2 3", "sigmaTrain", "0.1 0.3")),
                new ImageCounts(8000, 500, 500), new Nd4jBackend(), 1, CancellationToken.NONE);
        assertEquals(3, estimate.training().get(0).trainings(), "clean training knows no sigma");
        assertEquals(6, estimate.training().get(1).trainings());
        assertEquals(estimate.trainingWork().plus(estimate.evaluation()), estimate.total());
    }

    @Test
    void cancelledCalibrationEnds() throws OhmlabException {
        ExperimentPlan plan = plan(Map.of());
        assertThrows(CancelledException.class,
                () -> RunEstimate.of(plan, new ImageCounts(1, 0, 1), new Nd4jBackend(), 1, () -> true));
    }
}
