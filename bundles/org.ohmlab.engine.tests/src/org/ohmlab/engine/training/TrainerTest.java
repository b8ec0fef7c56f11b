/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.JavaBackend;
import org.ohmlab.engine.Programs;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.data.Subset;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.CleanTraining;
import org.ohmlab.engine.method.CombinedFeedback;
import org.ohmlab.engine.method.FeedbackSign;
import org.ohmlab.engine.method.IntermediateRepresentationSnapshot;
import org.ohmlab.engine.method.NoiseInjection;
import org.ohmlab.engine.method.OrientedVariationalForward;
import org.ohmlab.engine.method.TrainingMethod;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;

/** Trainings from the first step to the last. */
class TrainerTest {

    private static final Images ALL = Programs.patterns(Shape.vector(8), 3, 330, 1, 0.7f);
    private static final Images TRAIN = Subset.split(ALL, 60, 0).training();
    private static final Images VALIDATION = Subset.split(ALL, 60, 0).validation();
    private static final List<Double> OFFSETS = List.of(0.15, 0.1, 0.05);

    static List<TrainingMethod> methods() {
        return List.of(new CleanTraining(), new NoiseInjection(1), new NoiseInjection(4),
                ovf(0.1, BatchNormPolicy.MAIN_PASS), ovf(0.001, BatchNormPolicy.ALL_PASSES),
                new IntermediateRepresentationSnapshot(0.01, 0.1, FeedbackSign.NEGATIVE, BatchNormPolicy.MAIN_PASS),
                new CombinedFeedback(0.1, 0.01, 0.1, OFFSETS, FeedbackSign.POSITIVE, BatchNormPolicy.MAIN_PASS));
    }

    private static TrainingMethod ovf(double beta, BatchNormPolicy policy) {
        return new OrientedVariationalForward(beta, 0.1, OFFSETS, FeedbackSign.NEGATIVE, policy);
    }

    private static TrainingSettings settings(int epochs, Keep keep) {
        return new TrainingSettings(epochs, 32, Initialization.KAIMING_FAN_IN, keep,
                new OptimizerSpec.Adam(0.01, 0, 0.9, 0.999, 1e-8), new ScheduleSpec.Cosine(0), Augmentation.NONE);
    }

    private static TrainingPlan plan(TrainingMethod method, TrainingSettings settings) {
        Program program = Programs.mlp(8, 3, 2, Programs.analog(Programs.gaussian()));
        return new TrainingPlan(program, method, 0.1, 17, settings);
    }

    private static TrainingOutcome train(TrainingPlan plan) throws Exception {
        return new Trainer(new JavaBackend(), plan, TRAIN, VALIDATION).train(Optional.empty(), TrainingListener.NONE,
                CancellationToken.NONE);
    }

    private static void assertSame(Parameters expected, Parameters actual) {
        expected.byName().forEach((name, values) -> assertArrayEquals(values, actual.byName().get(name), name));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodLearnsSeparableClasses(TrainingMethod method) throws Exception {
        TrainingOutcome outcome = train(plan(method, settings(15, Keep.LAST)));
        assertEquals(TrainingStatus.OK, outcome.status(), outcome.message());
        assertEquals(15, outcome.epochs().size());
        assertEquals(15, outcome.keptEpoch());
        EpochResult first = outcome.epochs().get(0);
        EpochResult last = outcome.epochs().get(14);
        assertTrue(last.loss() < first.loss(), last.toString());
        assertTrue(last.validationAccuracy() > 0.85, last.toString());
        assertTrue(last.accuracy() > 0.85, last.toString());
        assertEquals(method.usesExits() ? 2 : 0, last.exitArgmax().size());
        assertEquals(method.usesExits() ? 2 : 0, last.exitArgmin().size());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void deployedNetworksHoldNoExit(TrainingMethod method) throws Exception {
        TrainingOutcome outcome = train(plan(method, settings(1, Keep.LAST)));
        assertEquals(0, outcome.deployed().program().exits());
        assertEquals(List.of("fc1.weight", "fc1.bias", "bn1.weight", "bn1.bias", "bn1.running_mean", "bn1.running_var",
                "fc2.weight", "fc2.bias"), List.copyOf(outcome.deployed().byName().keySet()));
        assertEquals(method.usesExits(), outcome.trained().byName().containsKey("exit1.fc1.weight"));
        assertSame(outcome.deployed(), outcome.trained().restrict(outcome.deployed().program()));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void interruptedTrainingsEndBitEqual(TrainingMethod method) throws Exception {
        TrainingSettings settings = new TrainingSettings(4, 32, Initialization.XAVIER, Keep.BEST_VALIDATION,
                new OptimizerSpec.Sgd(0.05, 1e-4, 0.9), new ScheduleSpec.Step(2, 0.5), new Augmentation(0, true));
        TrainingPlan plan = plan(method, settings);
        TrainingOutcome whole = train(plan);
        List<Checkpoint> checkpoints = new ArrayList<>();
        CancellationSource cancel = new CancellationSource();
        TrainingListener listener = new TrainingListener() {
            @Override
            public void batch(BatchProgress progress) {
                if (progress.epoch() == 3 && progress.batch() == 2) {
                    cancel.cancel();
                }
            }

            @Override
            public void epoch(EpochResult result, Checkpoint checkpoint) {
                checkpoints.add(checkpoint);
            }
        };
        JavaBackend backend = new JavaBackend();
        assertThrows(CancelledException.class,
                () -> new Trainer(backend, plan, TRAIN, VALIDATION).train(Optional.empty(), listener, cancel));
        assertEquals(0, backend.openExecutors());
        assertEquals(2, checkpoints.size());
        TrainingOutcome resumed = new Trainer(backend, plan, TRAIN, VALIDATION).train(Optional.of(checkpoints.get(1)),
                TrainingListener.NONE, CancellationToken.NONE);
        assertEquals(whole.epochs(), resumed.epochs());
        assertEquals(whole.keptEpoch(), resumed.keptEpoch());
        assertSame(whole.trained(), resumed.trained());
    }

    @Test
    void bestValidationKeepsTheFirstBestEpoch() throws Exception {
        TrainingOutcome best = train(plan(new NoiseInjection(1), settings(6, Keep.BEST_VALIDATION)));
        double highest = best.epochs().stream().mapToDouble(EpochResult::validationAccuracy).max().orElseThrow();
        int first = 0;
        while (best.epochs().get(first).validationAccuracy() < highest) {
            first++;
        }
        assertEquals(first + 1, best.keptEpoch());
        TrainingOutcome last = train(plan(new NoiseInjection(1), settings(6, Keep.LAST)));
        assertEquals(last.epochs(), best.epochs());
        assertEquals(6, last.keptEpoch());
    }

    @Test
    void checkpointOfAnotherNetworkIsRefusedByName() throws Exception {
        List<Checkpoint> checkpoints = new ArrayList<>();
        TrainingListener listener = new TrainingListener() {
            @Override
            public void epoch(EpochResult result, Checkpoint checkpoint) {
                checkpoints.add(checkpoint);
            }
        };
        new Trainer(new JavaBackend(), plan(new NoiseInjection(1), settings(1, Keep.LAST)), TRAIN, VALIDATION)
                .train(Optional.empty(), listener, CancellationToken.NONE);
        TrainingPlan withExits = plan(methods().get(5), settings(2, Keep.LAST));
        BadInputException refused = assertThrows(BadInputException.class,
                () -> new Trainer(new JavaBackend(), withExits, TRAIN, VALIDATION)
                        .train(Optional.of(checkpoints.get(0)), TrainingListener.NONE, CancellationToken.NONE));
        assertTrue(refused.getMessage().contains("exit1.fc1.weight"), refused.getMessage());
    }

    @Test
    void ovfWithoutBetaTrainsTheVeryNetworkOfNoiseInjectionAtTemperatureFour() throws Exception {
        TrainingOutcome feedback = train(plan(ovf(0, BatchNormPolicy.MAIN_PASS), settings(3, Keep.LAST)));
        TrainingOutcome plain = train(plan(new NoiseInjection(4), settings(3, Keep.LAST)));
        assertSame(plain.deployed(), feedback.deployed());
        assertEquals(plain.epochs(), feedback.epochs());
    }

    @Test
    void statisticsOfAllPassesDifferAndWeightsDoNot() throws Exception {
        TrainingOutcome main = train(plan(ovf(0.1, BatchNormPolicy.MAIN_PASS), settings(2, Keep.LAST)));
        TrainingOutcome all = train(plan(ovf(0.1, BatchNormPolicy.ALL_PASSES), settings(2, Keep.LAST)));
        for (Parameter parameter : main.deployed().program().parameters()) {
            float[] a = main.deployed().get(parameter.index());
            float[] b = all.deployed().get(parameter.index());
            if (parameter.kind().trained()) {
                assertArrayEquals(a, b, parameter.name());
            } else {
                assertNotEquals(a[0], b[0], parameter.name());
            }
        }
    }

    @Test
    void infiniteLossStopsTheTrainingAndSaysWhere() throws Exception {
        TrainingSettings wild = new TrainingSettings(3, 32, Initialization.KAIMING_FAN_IN, Keep.LAST,
                new OptimizerSpec.Sgd(1e30, 0, 0.9), new ScheduleSpec.Constant(), Augmentation.NONE);
        List<EpochResult> reported = new ArrayList<>();
        TrainingListener listener = new TrainingListener() {
            @Override
            public void epoch(EpochResult result, Checkpoint checkpoint) {
                reported.add(result);
            }
        };
        TrainingOutcome outcome = new Trainer(new JavaBackend(), plan(new NoiseInjection(1), wild), TRAIN, VALIDATION)
                .train(Optional.empty(), listener, CancellationToken.NONE);
        assertEquals(TrainingStatus.NAN, outcome.status());
        assertFalse(outcome.converged());
        assertEquals(1, outcome.epochs().size());
        assertTrue(reported.isEmpty());
        assertTrue(outcome.message().contains("epoch 1"), outcome.message());
    }

    @Test
    void chanceLevelCountsAsCollapsed() throws Exception {
        TrainingPlan hopeless = new TrainingPlan(Programs.mlp(8, 3, 0, Programs.analog(Programs.gaussian())),
                new NoiseInjection(1), 50, 3, settings(1, Keep.LAST));
        TrainingOutcome outcome = train(hopeless);
        assertEquals(TrainingStatus.COLLAPSED, outcome.status(), outcome.epochs().toString());
        assertTrue(outcome.message().contains("chance"), outcome.message());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void threadsThatShareAStepChangeNothing(TrainingMethod method) throws Exception {
        // Not Adam: it makes whole steps of the rounding in the gradient of a bias before BatchNorm, which is none.
        TrainingPlan plan = plan(method, new TrainingSettings(2, 32, Initialization.KAIMING_FAN_IN, Keep.LAST,
                new OptimizerSpec.Sgd(0.05, 1e-4, 0.9), new ScheduleSpec.Constant(), Augmentation.NONE));
        TrainingOutcome alone = train(plan);
        JavaBackend backend = new JavaBackend();
        TrainingOutcome shared = new Trainer(backend, plan, TRAIN, VALIDATION, 3).train(Optional.empty(),
                TrainingListener.NONE, CancellationToken.NONE);
        assertEquals(0, backend.openExecutors());
        // The executor of these tests sums in float64, so the order of a sum shows in the last bit of a float.
        alone.trained().byName().forEach((name, values) -> assertArrayEquals(values,
                shared.trained().byName().get(name), 1e-5f, name));
    }

    @Test
    void cancellationReachesAllThreadsOfAStep() {
        CancellationSource cancel = new CancellationSource();
        AtomicInteger asked = new AtomicInteger();
        CancellationToken token = () -> asked.incrementAndGet() > 40 || cancel.isCancelled();
        JavaBackend backend = new JavaBackend();
        TrainingPlan plan = plan(ovf(0.1, BatchNormPolicy.MAIN_PASS), settings(50, Keep.LAST));
        assertThrows(CancelledException.class, () -> new Trainer(backend, plan, TRAIN, VALIDATION, 4)
                .train(Optional.empty(), TrainingListener.NONE, token));
        assertEquals(0, backend.openExecutors());
    }

    @Test
    void failureOfOneThreadEndsTheOthersAndIsThrown() {
        for (boolean backward : new boolean[] {false, true}) {
            FailingBackend backend = new FailingBackend(backward);
            TrainingPlan plan = plan(ovf(0.1, BatchNormPolicy.MAIN_PASS), settings(50, Keep.LAST));
            IllegalStateException thrown = assertThrows(IllegalStateException.class,
                    () -> new Trainer(backend, plan, TRAIN, VALIDATION, 4).train(Optional.empty(),
                            TrainingListener.NONE, CancellationToken.NONE));
            assertEquals("broken", thrown.getMessage());
            assertEquals(0, backend.openExecutors());
        }
    }

    @Test
    void cancellationStopsBeforeTheNextForward() {
        CancellationSource cancel = new CancellationSource();
        int[] batches = {0};
        TrainingListener listener = new TrainingListener() {
            @Override
            public void batch(BatchProgress progress) {
                batches[0]++;
                assertEquals(9, progress.batches());
                assertTrue(progress.imagesPerSecond() > 0);
                cancel.cancel();
            }
        };
        assertThrows(CancelledException.class, () -> new Trainer(new JavaBackend(),
                plan(new NoiseInjection(1), settings(3, Keep.LAST)), TRAIN, VALIDATION).train(Optional.empty(),
                        listener, cancel));
        assertEquals(1, batches[0]);
    }

    @Test
    void withoutValidationTheTrainingImagesJudge() throws Exception {
        Images none = new Subset(TRAIN, new int[0]);
        TrainingPlan plan = plan(methods().get(5), settings(2, Keep.LAST));
        TrainingOutcome outcome = new Trainer(new JavaBackend(), plan, TRAIN, none)
                .train(Optional.empty(), TrainingListener.NONE, CancellationToken.NONE);
        assertTrue(Double.isNaN(outcome.epochs().get(0).validationAccuracy()));
        assertEquals(2, outcome.epochs().get(0).exitArgmin().size());
        assertThrows(IllegalArgumentException.class, () -> new Trainer(new JavaBackend(),
                plan(new NoiseInjection(1), settings(2, Keep.BEST_VALIDATION)), TRAIN, none));
    }

    @Test
    void convolutionsWithDropoutTrainToo() throws Exception {
        Shape shape = new Shape(6, 6, 2);
        Images images = Programs.patterns(shape, 3, 150, 2, 0.7f);
        Images held = Programs.patterns(shape, 3, 60, 3, 0.7f);
        Program program = Programs.convolutional(3, Programs.analog(Programs.gaussian()));
        TrainingPlan plan = new TrainingPlan(program, ovf(0.1, BatchNormPolicy.MAIN_PASS), 0.1, 5,
                settings(20, Keep.LAST));
        TrainingOutcome outcome = new Trainer(new JavaBackend(), plan, images, held).train(Optional.empty(),
                TrainingListener.NONE, CancellationToken.NONE);
        assertTrue(outcome.epochs().get(19).validationAccuracy() > 0.8, outcome.epochs().toString());
    }
}
