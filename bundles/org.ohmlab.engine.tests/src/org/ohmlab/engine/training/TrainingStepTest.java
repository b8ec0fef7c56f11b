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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.engine.JavaBackend;
import org.ohmlab.engine.Programs;
import org.ohmlab.engine.data.ArrayImages;
import org.ohmlab.engine.data.Subset;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.FeedbackSign;
import org.ohmlab.engine.method.NoiseInjection;
import org.ohmlab.engine.method.OrientedVariationalForward;
import org.ohmlab.engine.method.StepPlan;
import org.ohmlab.engine.method.TrainingMethod;
import org.ohmlab.engine.method.WeightPenalty;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.AnalogWeight.Simulation;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;
import org.ohmlab.engine.variation.NetworkVariation;
import org.ohmlab.engine.variation.VariationDraw;

/** What a single training step loads, and what it does with the gradient. */
class TrainingStepTest {

    private static final ArrayImages IMAGES = Programs.patterns(Shape.vector(8), 3, 40, 1, 0.7f);
    private static final double RATE = 0.25;
    private static final long SEED = 17;

    /** Notes what is loaded into the training forwards of each pass. */
    private static final class Loads implements Backend {

        private final JavaBackend backend = new JavaBackend();
        private final List<Map<String, float[]>> forwards = new ArrayList<>();

        @Override
        public String name() {
            return "recording";
        }

        @Override
        public Map<String, String> versions() {
            return Map.of();
        }

        @Override
        public Executor open(Program program, int batch, int passes, boolean training)
                throws EngineException {
            Executor inner = backend.open(program, batch, passes, training);
            List<Map<String, float[]>> loaded = new ArrayList<>();
            for (int pass = 0; pass < passes; pass++) {
                loaded.add(new HashMap<>());
            }
            return (Executor) Proxy.newProxyInstance(Executor.class.getClassLoader(),
                    new Class<?>[] {Executor.class}, (proxy, method, args) -> {
                        if (method.getName().equals("load")) {
                            Parameter parameter = program.parameters().get((int) args[1]);
                            loaded.get((int) args[0]).put(parameter.name(),
                                    Arrays.copyOf((float[]) args[2], parameter.size()));
                        } else if (method.getName().equals("forward") && (boolean) args[1]) {
                            forwards.add(new HashMap<>(loaded.get((int) args[0])));
                        }
                        return method.invoke(inner, args);
                    });
        }
    }

    private static TrainingPlan plan(TrainingMethod method, AnalogWeight analog, int images) {
        TrainingSettings settings = new TrainingSettings(1, images, Initialization.KAIMING_FAN_IN, Keep.LAST,
                new OptimizerSpec.Sgd(RATE, 0, 0), new ScheduleSpec.Constant(), Augmentation.NONE);
        return new TrainingPlan(Programs.mlp(8, 3, 0, analog), method, 0.2, SEED, settings);
    }

    private static TrainingOutcome train(Backend backend, TrainingPlan plan) throws Exception {
        return new Trainer(backend, plan, IMAGES, new Subset(IMAGES, new int[0])).train(Optional.empty(),
                TrainingListener.NONE, CancellationToken.NONE);
    }

    private static Parameters start(TrainingPlan plan) {
        return InitialParameters.draw(plan.trainedProgram(), Initialization.KAIMING_FAN_IN, SEED);
    }

    @Test
    void gradientAtTheNoisyWeightsMovesTheCleanOnes() throws Exception {
        TrainingPlan plan = plan(new NoiseInjection(2), Programs.analog(Programs.gaussian()), IMAGES.size());
        TrainingOutcome outcome = train(new JavaBackend(), plan);
        Program program = plan.trainedProgram();
        Parameters clean = start(plan);
        NetworkVariation variation = new NetworkVariation(program);
        variation.bind(clean);
        try (Executor executor = new JavaBackend().open(program, IMAGES.size(), 1, true)) {
            for (Parameter parameter : program.parameters()) {
                float[] values = clean.get(parameter.index()).clone();
                if (variation.covers(parameter.index())) {
                    variation.draw(parameter.index(), 0.2, VariationDraw.training(SEED, 0, 0), values);
                    assertFalse(Arrays.equals(values, clean.get(parameter.index())));
                }
                executor.load(0, parameter.index(), values);
            }
            BatchReader reader = new BatchReader(IMAGES, Augmentation.NONE, SEED, IMAGES.size());
            reader.shuffle(1);
            reader.readShuffled(0, IMAGES.size());
            executor.input(reader.pixels(), IMAGES.size());
            executor.forward(0, true);
            float[] logits = new float[IMAGES.size() * 3];
            executor.logits(0, 0, logits);
            CombinedLoss loss = new CombinedLoss(plan.method().plan(0), 1, IMAGES.size(), 3);
            loss.compute(new float[][][] {{logits}}, reader.labels(), IMAGES.size());
            executor.zeroGradients();
            executor.backward(0, loss.gradients(0));
            for (Parameter parameter : program.parameters()) {
                if (parameter.kind().trained()) {
                    float[] expected = clean.get(parameter.index()).clone();
                    float[] gradient = new float[expected.length];
                    executor.gradient(parameter.index(), gradient);
                    for (int i = 0; i < expected.length; i++) {
                        expected[i] -= (float) RATE * gradient[i];
                    }
                    assertArrayEquals(expected, outcome.deployed().get(parameter.index()), parameter.name());
                }
            }
        }
    }

    @Test
    void everyForwardSeesItsOwnVariationAndDigitalPartsNone() throws Exception {
        Loads loads = new Loads();
        TrainingPlan plan = plan(new OrientedVariationalForward(0.1, 0.1, List.of(0.15, 0.1, 0.05),
                FeedbackSign.NEGATIVE, BatchNormPolicy.MAIN_PASS), Programs.analog(Programs.gaussian()), 20);
        train(loads, plan);
        assertEquals(8, loads.forwards.size());
        Parameters clean = start(plan);
        float max = 0;
        for (float weight : clean.byName().get("fc1.weight")) {
            max = Math.max(max, Math.abs(weight));
        }
        double[] sigmas = {0.2, 0.35, 0.3, 0.25};
        for (int pass = 0; pass < 4; pass++) {
            for (String exact : List.of("fc1.bias", "fc2.bias", "bn1.weight", "bn1.bias")) {
                assertArrayEquals(clean.byName().get(exact), loads.forwards.get(pass).get(exact), exact);
            }
            double squares = 0;
            float[] weights = clean.byName().get("fc1.weight");
            for (int i = 0; i < weights.length; i++) {
                squares += Math.pow(loads.forwards.get(pass).get("fc1.weight")[i] - weights[i], 2);
            }
            double std = Math.sqrt(squares / weights.length);
            assertEquals(1, std / (sigmas[pass] * max * 0.77763), 4 / Math.sqrt(2.0 * weights.length));
            for (int other = 0; other < pass; other++) {
                assertFalse(Arrays.equals(loads.forwards.get(pass).get("fc1.weight"),
                        loads.forwards.get(other).get("fc1.weight")));
            }
        }
    }

    @Test
    void layersWithoutAPointKeepTheTrainingSigmaAndOwnSigmasCount() throws Exception {
        AnalogWeight quiet = new AnalogWeight(8, 2, Programs.gaussian(), false, OptionalDouble.of(0.05),
                Simulation.CLOSED_FORM);
        Loads loads = new Loads();
        TrainingPlan plan = plan(new OrientedVariationalForward(0.1, 0.1, List.of(0.4), FeedbackSign.NEGATIVE,
                BatchNormPolicy.MAIN_PASS), quiet, IMAGES.size());
        train(loads, plan);
        NetworkVariation variation = new NetworkVariation(plan.trainedProgram());
        variation.bind(start(plan));
        for (int pass = 0; pass < 2; pass++) {
            float[] expected = new float[8 * 12];
            variation.draw(0, 0.05, VariationDraw.training(SEED, 0, pass), expected);
            assertArrayEquals(expected, loads.forwards.get(pass).get("fc1.weight"));
        }
    }

    @Test
    void aPenaltyJoinsLossAndGradient() throws Exception {
        record Ridge(NoiseInjection base, double strength) implements TrainingMethod {

            @Override
            public String name() {
                return "ridge";
            }

            @Override
            public boolean usesExits() {
                return false;
            }

            @Override
            public boolean noisy() {
                return true;
            }

            @Override
            public StepPlan plan(int exits) {
                return base.plan(exits);
            }

            @Override
            public Optional<WeightPenalty> penalty() {
                return Optional.of((parameter, weight, gradient) -> {
                    double sum = 0;
                    for (int i = 0; i < weight.length; i++) {
                        sum += strength * weight[i] * weight[i];
                        gradient[i] += (float) (2 * strength * weight[i]);
                    }
                    return sum;
                });
            }
        }

        AnalogWeight analog = Programs.analog(Programs.gaussian());
        TrainingPlan plain = plan(new NoiseInjection(1), analog, IMAGES.size());
        TrainingOutcome without = train(new JavaBackend(), plain);
        TrainingOutcome with = train(new JavaBackend(),
                plan(new Ridge(new NoiseInjection(1), 0.1), analog, IMAGES.size()));
        Parameters clean = start(plain);
        double penalty = 0;
        for (String name : List.of("fc1.weight", "fc2.weight")) {
            float[] weights = clean.byName().get(name);
            for (int i = 0; i < weights.length; i++) {
                penalty += 0.1 * weights[i] * weights[i];
                assertEquals(without.deployed().byName().get(name)[i] - RATE * 0.2 * weights[i],
                        with.deployed().byName().get(name)[i], 1e-6);
            }
        }
        assertEquals(without.epochs().get(0).loss() + penalty, with.epochs().get(0).loss(), 1e-6);
        assertArrayEquals(without.deployed().byName().get("fc1.bias"), with.deployed().byName().get("fc1.bias"));
        assertTrue(penalty > 0);
    }
}
