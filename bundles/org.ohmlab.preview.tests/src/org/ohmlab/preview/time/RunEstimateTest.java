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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.ohmlab.compiler.ExperimentCompiler;
import org.ohmlab.compiler.ExperimentPlan;
import org.ohmlab.compiler.MethodPlan;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.preview.time.RunEstimate.ImageCounts;
import org.ohmlab.preview.time.RunEstimate.MethodTime;

/** The estimate grows with the work, by arithmetic on what single steps take. */
class RunEstimateTest {

    private static final Path QUICK = Path.of("../../examples/fashion-lenet/quick.experiment");

    private static ExperimentPlan plan(Map<String, String> overrides) throws OhmlabException {
        return ExperimentCompiler.compile(QUICK, overrides);
    }

    /** A machine on which each pass over an image takes 1 ms and a forward 0.1 ms, whatever else it does. */
    private static final class PassTimes implements StepTimes {

        private final int exits;
        private final List<String> measured = new ArrayList<>();

        PassTimes(ExperimentPlan plan) {
            exits = plan.program().exits();
        }

        @Override
        public double secondsPerTrainingImage(MethodPlan method) {
            measured.add(method.name());
            return 0.001 * method.method().plan(method.method().usesExits() ? exits : 0).passes();
        }

        @Override
        public double secondsPerForwardImage() {
            return 0.0001;
        }
    }

    @Test
    void methodsCostWhatTheirPassesCost() throws OhmlabException {
        ExperimentPlan plan = plan(Map.of());
        PassTimes steps = new PassTimes(plan);
        RunEstimate estimate = RunEstimate.of(plan, new ImageCounts(8000, 500, 500), steps, 2);
        // Two epochs of 8000 images, and of a forward of 500 for the validation.
        double one = 2 * (8000 * 0.001 + 500 * 0.0001);
        double four = 2 * (8000 * 0.004 + 500 * 0.0001);
        assertEquals(one, seconds(estimate.training().get(0)), 1e-9, "clean training: the main pass");
        assertEquals(one, seconds(estimate.training().get(1)), 1e-9, "noise injection: the main pass");
        assertEquals(four, seconds(estimate.training().get(4)), 1e-9, "three offsets are three passes more");
        assertEquals(List.of("Clean", "Noise injection", "OVF", "IRS", "OVF+IRS"), steps.measured,
                "methods that do the same steps are measured once");
        // At sigma 0 one chip stands for all; at four more there are five: 21 times 500 images by nine networks.
        assertEquals(9 * 21 * 500 * 0.0001, estimate.evaluation().toMillis() / 1e3, 1e-9);
    }

    @Test
    void threadsShareTheWork() throws OhmlabException {
        ExperimentPlan plan = plan(Map.of());
        ImageCounts counts = new ImageCounts(8000, 500, 500);
        RunEstimate alone = RunEstimate.of(plan, counts, new PassTimes(plan), 1);
        assertEquals(alone.trainingWork().plus(alone.evaluation()), alone.total());
        RunEstimate pair = RunEstimate.of(plan, counts, new PassTimes(plan), 2);
        assertEquals(alone.total().dividedBy(2), pair.total());
        RunEstimate many = RunEstimate.of(plan, counts, new PassTimes(plan), 18);
        assertEquals(alone.trainingWork().dividedBy(9).plus(alone.evaluation().dividedBy(18)), many.total(),
                "a training has one thread");
    }

    @Test
    void everySigmaAndSeedIsATraining() throws OhmlabException {
        ExperimentPlan plan = plan(Map.of("seeds", "1 2 3", "sigmaTrain", "0.1 0.3"));
        RunEstimate estimate =
                RunEstimate.of(plan, new ImageCounts(8000, 500, 500), new PassTimes(plan), 1);
        assertEquals(3, estimate.training().get(0).trainings(), "clean training knows no sigma");
        assertEquals(6, estimate.training().get(1).trainings());
        assertEquals(2 * seconds(estimate.training().get(0)), seconds(estimate.training().get(1)), 1e-9);
    }

    @Test
    void realStepsAreTimed() throws OhmlabException {
        RunEstimate estimate = RunEstimate.of(plan(Map.of()), new ImageCounts(8000, 500, 500), new Nd4jBackend(), 2,
                CancellationToken.NONE);
        assertEquals(List.of("Clean", "Noise injection", "Noise injection T=4", "Noise injection T=3", "OVF", "IRS",
                "OVF+IRS", "OVF positive", "OVF BN all passes"),
                estimate.training().stream().map(MethodTime::method).toList());
        assertTrue(estimate.training().stream().allMatch(method -> seconds(method) > 0));
        assertTrue(estimate.evaluation().toMillis() > 0);
    }

    private static double seconds(MethodTime method) {
        return method.time().toMillis() / 1e3;
    }

    @Test
    void cancelledCalibrationEnds() throws OhmlabException {
        ExperimentPlan plan = plan(Map.of());
        assertThrows(CancelledException.class,
                () -> RunEstimate.of(plan, new ImageCounts(1, 0, 1), new Nd4jBackend(), 1, () -> true));
    }
}
