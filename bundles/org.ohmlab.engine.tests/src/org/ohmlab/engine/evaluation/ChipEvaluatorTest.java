/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.JavaBackend;
import org.ohmlab.engine.Programs;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.data.Subset;
import org.ohmlab.engine.method.CleanTraining;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.Distribution;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.DeviceSpec.Variation;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.training.Augmentation;
import org.ohmlab.engine.training.Initialization;
import org.ohmlab.engine.training.Keep;
import org.ohmlab.engine.training.OptimizerSpec;
import org.ohmlab.engine.training.ScheduleSpec;
import org.ohmlab.engine.training.Trainer;
import org.ohmlab.engine.training.TrainingListener;
import org.ohmlab.engine.training.TrainingPlan;
import org.ohmlab.engine.training.TrainingSettings;

/** Monte-Carlo evaluation: the same bits for any threads and any split, and what chips share. */
class ChipEvaluatorTest {

    private static final Images TEST = Programs.patterns(Shape.vector(8), 3, 101, 2, 0.7f);
    private static final EvaluationPlan PLAN = new EvaluationPlan(List.of(0.0, 0.3), 13, 1, 32, 5, 0.95);
    private static Program program;
    private static Parameters trained;

    @BeforeAll
    static void train() throws Exception {
        Images training = Programs.patterns(Shape.vector(8), 3, 300, 1, 0.7f);
        program = Programs.mlp(8, 3, 0, Programs.analog(Programs.gaussian()));
        TrainingSettings settings = new TrainingSettings(10, 30, Initialization.KAIMING_FAN_IN, Keep.LAST,
                new OptimizerSpec.Adam(0.01, 0, 0.9, 0.999, 1e-8), new ScheduleSpec.Constant(), Augmentation.NONE);
        trained = new Trainer(new JavaBackend(), new TrainingPlan(program, new CleanTraining(), 0, 1, settings),
                training,
                new Subset(training, new int[0])).train(Optional.empty(), TrainingListener.NONE, CancellationToken.NONE)
                .deployed();
    }

    private static ChipRangeResult evaluate(Program of, EvaluationPlan plan, int threads, double sigma,
            double temperature, int first, int end) throws Exception {
        JavaBackend backend = new JavaBackend();
        try (ChipEvaluator evaluator = new ChipEvaluator(backend, of, TEST, plan, threads)) {
            assertEquals(threads, backend.openExecutors());
            return evaluator.evaluate(trained, sigma, temperature, first, end, EvaluationListener.NONE,
                    CancellationToken.NONE);
        } finally {
            assertEquals(0, backend.openExecutors());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 16})
    void anyNumberOfThreadsGivesTheSameBits(int threads) throws Exception {
        assertEquals(evaluate(program, PLAN, 1, 0.3, 4, 0, 13), evaluate(program, PLAN, threads, 0.3, 4, 0, 13));
    }

    @Test
    void anySplitOfTheChipsMergesToTheSameBits() throws Exception {
        ChipRangeResult whole = evaluate(program, PLAN, 2, 0.3, 4, 0, 13);
        try (ChipEvaluator evaluator = new ChipEvaluator(new JavaBackend(), program, TEST, PLAN, 2)) {
            for (int[] cuts : new int[][] {{0, 13}, {0, 1, 13}, {0, 5, 6, 13}, {0, 2, 4, 6, 8, 10, 12, 13}}) {
                List<ChipRangeResult> parts = new ArrayList<>();
                for (int i = cuts.length - 2; i >= 0; i--) {
                    parts.add(evaluator.evaluate(trained, 0.3, 4, cuts[i], cuts[i + 1], EvaluationListener.NONE,
                            CancellationToken.NONE));
                }
                assertEquals(whole, ChipRangeResult.merge(parts));
            }
        }
    }

    @Test
    void oneChipHasTheSameFiguresWhateverTheBatch() throws Exception {
        EvaluationPlan other = new EvaluationPlan(List.of(0.3), 13, 1, 7, 5, 0.95);
        assertEquals(evaluate(program, PLAN, 1, 0.3, 1, 4, 5), evaluate(program, other, 1, 0.3, 1, 4, 5));
    }

    @Test
    void variationCostsAccuracyAndChipsDiffer() throws Exception {
        ChipRangeResult exact = evaluate(program, PLAN, 2, 0, 1, 0, 13);
        ChipRangeResult varied = evaluate(program, PLAN, 2, 0.4, 1, 0, 13);
        double clean = exact.chips().get(0).accuracy();
        assertTrue(clean > 0.9, "clean accuracy " + clean);
        assertTrue(varied.chips().stream().mapToDouble(ChipResult::accuracy).average().orElseThrow() < clean - 0.05);
        assertTrue(varied.chips().stream().map(ChipResult::accuracy).distinct().count() > 3);
        assertTrue(varied.atOne().spread().mutualInformation() > 0.01);
    }

    @Test
    void withoutVariationAllChipsAreTheCleanNetwork() throws Exception {
        ChipRangeResult at0 = evaluate(program, PLAN, 2, 0, 4, 0, 13);
        assertEquals(13, at0.chips().size());
        assertEquals(13, at0.atOne().draws());
        ChipResult first = at0.chips().get(0);
        for (ChipResult chip : at0.chips()) {
            assertEquals(new ChipResult(chip.chip(), 101, first.accuracy(), first.atOne(), first.atTraining()), chip);
        }
        assertEquals(0, at0.atOne().spread().mutualInformation(), 1e-9);
        // A digital network is what it would be without any crossbar.
        Program digital = Programs.mlp(8, 3, 0, null);
        ChipRangeResult unvaried = evaluate(digital, PLAN, 1, 0.3, 4, 0, 13);
        assertEquals(at0.chips(), unvaried.chips());
        assertEquals(at0.atOne(), unvaried.atOne());
        assertEquals(at0.atTraining(), unvaried.atTraining());
    }

    @Test
    void sameChipMeansSameDrawsForEveryNetworkAndSeedsDiffer() throws Exception {
        ChipRangeResult a = evaluate(program, PLAN, 1, 0.3, 1, 2, 6);
        assertEquals(a, evaluate(program, PLAN, 2, 0.3, 1, 2, 6));
        EvaluationPlan otherSeed = new EvaluationPlan(List.of(0.3), 13, 1, 32, 6, 0.95);
        assertNotEquals(a.chips(), evaluate(program, otherSeed, 1, 0.3, 1, 2, 6).chips());
    }

    @Test
    void readsAverageTheirFiguresAndCountAsDraws() throws Exception {
        DeviceSpec device = new DeviceSpec("test", SigmaConvention.FULL_RANGE, false,
                List.of(new Variation("chip", Drawn.PER_CHIP, true, 1, new Distribution.Gaussian()),
                        new Variation("read", Drawn.PER_READ, false, 0.3, new Distribution.Gaussian())));
        Program reading = Programs.mlp(8, 3, 0, Programs.analog(device));
        EvaluationPlan three = new EvaluationPlan(List.of(0.1), 4, 3, 32, 5, 0.95);
        EvaluationPlan one = new EvaluationPlan(List.of(0.1), 4, 1, 32, 5, 0.95);
        ChipRangeResult often = evaluate(reading, three, 2, 0.1, 4, 0, 4);
        ChipRangeResult once = evaluate(reading, one, 2, 0.1, 4, 0, 4);
        assertEquals(12, often.atOne().draws());
        assertEquals(4, once.atOne().draws());
        assertNotEquals(once.chips(), often.chips());
        assertEquals(often, evaluate(reading, three, 1, 0.1, 4, 0, 4));
        // The mean over chips of the per-chip entropies is the mean over all draws.
        assertEquals(often.atOne().spread().entropy(),
                often.chips().stream().mapToDouble(chip -> chip.atOne().entropy()).average().orElseThrow(), 1e-8);
        // Without a per-read component further reads would repeat themselves, so there is one.
        assertEquals(13,
                evaluate(program, new EvaluationPlan(List.of(0.1), 13, 3, 32, 5, 0.95), 2, 0.1, 1, 0, 13).atOne()
                .draws());
    }

    @Test
    void divergedNetworksAreCountedNotHidden() throws Exception {
        Parameters broken = trained.copy();
        Arrays.fill(broken.get(0), Float.NaN);
        try (ChipEvaluator evaluator = new ChipEvaluator(new JavaBackend(), program, TEST, PLAN, 2)) {
            ChipRangeResult result = evaluator.evaluate(broken, 0.3, 4, 0, 3, EvaluationListener.NONE,
                    CancellationToken.NONE);
            assertEquals(0, result.chips().get(2).accuracy());
            assertEquals(Math.log(3), result.chips().get(2).atOne().entropy(), 1e-9);
        }
    }

    @Test
    void cancellationStopsWithinMomentsAndTheEvaluatorStaysUsable() throws Exception {
        CancellationSource cancel = new CancellationSource();
        EvaluationPlan many = new EvaluationPlan(List.of(0.3), 100_000, 1, 32, 5, 0.95);
        try (ChipEvaluator evaluator = new ChipEvaluator(new JavaBackend(), program, TEST, many, 2)) {
            Thread canceller = new Thread(() -> {
                try {
                    Thread.sleep(200);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                cancel.cancel();
            });
            canceller.start();
            long started = System.nanoTime();
            assertThrows(CancelledException.class,
                    () -> evaluator.evaluate(trained, 0.3, 1, 0, 100_000, EvaluationListener.NONE, cancel));
            assertTrue(System.nanoTime() - started < 5e9);
            canceller.join();
            List<Integer> done = new ArrayList<>();
            ChipRangeResult after = evaluator.evaluate(trained, 0.3, 4, 0, 13, (chips, all, rate) -> {
                assertEquals(13, all);
                assertTrue(rate > 0);
                done.add(chips);
            }, CancellationToken.NONE);
            assertEquals(13, done.get(done.size() - 1));
            assertEquals(evaluate(program, PLAN, 1, 0.3, 4, 0, 13), after);
        }
    }

    @Test
    void aFailingListenerStopsTheEvaluationWithItsMessage() throws Exception {
        try (ChipEvaluator evaluator = new ChipEvaluator(new JavaBackend(), program, TEST, PLAN, 2)) {
            Exception failure = assertThrows(Exception.class, () -> evaluator.evaluate(trained, 0.3, 1, 0, 13,
                    (chips, all, rate) -> {
                        throw new IllegalStateException("disk full");
                    }, CancellationToken.NONE));
            assertTrue(failure.getMessage().contains("disk full"), failure.getMessage());
        }
    }

    @Test
    void imagesThatDoNotFitAreRefused() {
        Images other = Programs.patterns(Shape.vector(9), 3, 10, 2, 1);
        assertThrows(IllegalArgumentException.class,
                () -> new ChipEvaluator(new JavaBackend(), program, other, PLAN, 1));
    }
}
