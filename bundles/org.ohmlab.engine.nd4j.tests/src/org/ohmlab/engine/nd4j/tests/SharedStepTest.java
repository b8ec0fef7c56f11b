/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.engine.data.ArrayImages;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.CombinedFeedback;
import org.ohmlab.engine.method.FeedbackSign;
import org.ohmlab.engine.method.IntermediateRepresentationSnapshot;
import org.ohmlab.engine.method.NoiseInjection;
import org.ohmlab.engine.method.OrientedVariationalForward;
import org.ohmlab.engine.method.TrainingMethod;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.Distribution;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.Variation;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.training.Augmentation;
import org.ohmlab.engine.training.Initialization;
import org.ohmlab.engine.training.Keep;
import org.ohmlab.engine.training.OptimizerSpec;
import org.ohmlab.engine.training.ScheduleSpec;
import org.ohmlab.engine.training.Trainer;
import org.ohmlab.engine.training.TrainingListener;
import org.ohmlab.engine.training.TrainingOutcome;
import org.ohmlab.engine.training.TrainingPlan;
import org.ohmlab.engine.training.TrainingSettings;

/** Trainings whose passes several threads share are, to the bit, those of one thread. */
class SharedStepTest {

    private static final int IMAGES = 60;
    private static final List<Double> OFFSETS = List.of(0.15, 0.1, 0.05);

    static Stream<Program> networks() {
        return GradientTest.networks().map(SharedStepTest::analog);
    }

    private static Program analog(Program program) {
        DeviceSpec device = new DeviceSpec("test", DeviceSpec.SigmaConvention.FULL_RANGE, false,
                List.of(new Variation("v1", Drawn.PER_CHIP, true, 1, new Distribution.Gaussian())));
        AnalogWeight weight = new AnalogWeight(8, 2, device, true, OptionalDouble.empty(),
                AnalogWeight.Simulation.CLOSED_FORM);
        return new Program(program.name(), program.nodes().stream().map(node -> new Node(node.index(), node.id(),
                node.label(), node.op(), node.inputs(), node.output(), node.role(),
                node.op() instanceof Op.Dense || node.op() instanceof Op.Convolution ? Optional.of(weight)
                        : Optional.empty())).toList(), program.outputs());
    }

    private static Images images(Program program) {
        Random random = new Random(7);
        float[] pixels = new float[IMAGES * program.input().size()];
        int[] labels = new int[IMAGES];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) random.nextGaussian();
        }
        for (int i = 0; i < IMAGES; i++) {
            labels[i] = random.nextInt(program.classes());
        }
        return new ArrayImages(program.input(), program.classes(), pixels, labels,
                new float[program.input().channels()]);
    }

    private static TrainingOutcome train(Program program, TrainingMethod method, int batch, int threads)
            throws Exception {
        TrainingSettings settings = new TrainingSettings(2, batch, Initialization.KAIMING_FAN_IN, Keep.LAST,
                new OptimizerSpec.Adam(0.01, 1e-4, 0.9, 0.999, 1e-8), new ScheduleSpec.Constant(), Augmentation.NONE);
        Images images = images(program);
        return new Trainer(new Nd4jBackend(), new TrainingPlan(program, method, 0.2, 3, settings), images, images,
                threads).train(Optional.empty(), TrainingListener.NONE, CancellationToken.NONE);
    }

    private static void assertSame(Parameters expected, Parameters actual, String what) {
        expected.byName().forEach((name, values) -> assertArrayEquals(values, actual.byName().get(name),
                what + " " + name));
    }

    /** Wide ones have convolutions that are worth a second thread. */
    static Stream<Program> allNetworks() {
        return Stream.concat(networks(), WideNetworkTest.programs().map(SharedStepTest::analog));
    }

    @ParameterizedTest
    @MethodSource("allNetworks")
    void threadsThatShareAPassTrainTheSameNetwork(Program program) throws Exception {
        TrainingMethod method = program.exits() == 0 ? new NoiseInjection(1)
                : new IntermediateRepresentationSnapshot(0.1, 0.01, FeedbackSign.NEGATIVE, BatchNormPolicy.MAIN_PASS);
        // Full batches are divided, the last one of 12 images is not.
        TrainingOutcome alone = train(program, method, 48, 1);
        for (int threads : new int[] {2, 3}) {
            TrainingOutcome shared = train(program, method, 48, threads);
            String what = program.name() + " with " + threads + " threads";
            assertEquals(alone.epochs(), shared.epochs(), what);
            assertSame(alone.trained(), shared.trained(), what);
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void anyNumberOfThreadsTrainsTheSameNetwork(Program program) throws Exception {
        for (BatchNormPolicy policy : BatchNormPolicy.values()) {
            TrainingMethod method = program.exits() == 0
                    ? new OrientedVariationalForward(0.1, 0.1, OFFSETS, FeedbackSign.NEGATIVE, policy)
                    : new CombinedFeedback(0.1, 0.01, 0.1, OFFSETS, FeedbackSign.NEGATIVE, policy);
            TrainingOutcome alone = train(program, method, 16, 1);
            for (int threads : new int[] {2, 3, 9}) {
                TrainingOutcome shared = train(program, method, 16, threads);
                String what = program.name() + " with " + threads + " threads";
                assertEquals(alone.epochs(), shared.epochs(), what);
                assertSame(alone.trained(), shared.trained(), what);
            }
        }
    }
}
