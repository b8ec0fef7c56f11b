/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.StepPlan;
import org.ohmlab.engine.method.WeightPenalty;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;
import org.ohmlab.engine.variation.VariationDraw;

/**
 * One optimiser step after the other: forwards under fresh variation, the combined loss, one backward through
 * everything, the gradient at the noisy weights applied to the clean ones (straight-through). All memory is taken at
 * creation.
 */
final class TrainingStep {

    private final Executor executor;
    private final Program program;
    private final TrainingState state;
    private final StepPlan plan;
    private final NoisyLoader loader;
    private final Optional<WeightPenalty> penalty;
    private final long seed;
    private final CombinedLoss loss;
    private final float[][][] logits;
    private final boolean[] readsExits;
    private final List<Node> norms = new ArrayList<>();
    private final List<Node> dropouts = new ArrayList<>();
    private final float[] gradient;
    private final float[] mean;
    private final float[] variance;
    private final float[] mask;

    TrainingStep(Executor executor, TrainingPlan training, TrainingState state, NoisyLoader loader) {
        this.executor = executor;
        this.state = state;
        this.loader = loader;
        program = executor.program();
        plan = training.method().plan(program.exits());
        penalty = training.method().penalty();
        seed = training.seed();
        int outputs = program.outputs().size();
        loss = new CombinedLoss(plan, outputs, executor.batch(), program.classes());
        logits = new float[plan.passes()][outputs][];
        readsExits = new boolean[plan.passes()];
        logits[0][0] = new float[executor.batch() * program.classes()];
        for (StepPlan.Term term : plan.terms()) {
            logits[term.pass()][term.output()] = new float[executor.batch() * program.classes()];
            readsExits[term.pass()] |= term.output() > 0;
        }
        int channels = 0;
        int masked = 0;
        for (Node node : program.nodes()) {
            if (node.op() instanceof Op.BatchNormalization) {
                norms.add(node);
                channels = Math.max(channels, node.output().channels());
            } else if (node.op() instanceof Op.Dropout) {
                dropouts.add(node);
                masked = Math.max(masked, node.output().size());
            }
        }
        mean = new float[channels];
        variance = new float[channels];
        mask = new float[executor.batch() * masked];
        gradient = new float[program.parameters().stream().mapToInt(Parameter::size).max().orElse(0)];
        // Passes that do not read the exits leave them alone from here on; let them at least hold numbers.
        for (int pass = 0; pass < plan.passes(); pass++) {
            for (Parameter parameter : program.parameters()) {
                executor.load(pass, parameter.index(), state.parameters().get(parameter.index()));
            }
        }
    }

    /**
     * Does a step.
     *
     * @param pixels the batch
     * @param labels a label per image
     * @param count number of images
     * @param learningRate the learning rate
     * @param token asked before every forward
     * @return the sum of the images' losses; when it is not finite nothing was changed
     * @throws CancelledException when cancelled
     */
    double run(float[] pixels, int[] labels, int count, double learningRate, CancellationToken token)
            throws CancelledException {
        int step = state.step();
        executor.input(pixels, count);
        loader.bind(state.parameters());
        for (int pass = 0; pass < plan.passes(); pass++) {
            token.check();
            loader.load(pass, state.parameters(), VariationDraw.training(seed, step, pass),
                    plan.passOffsets().get(pass), readsExits[pass], false);
            drop(pass, step, count);
            executor.forward(pass, true);
            for (int output = 0; output < logits[pass].length; output++) {
                if (logits[pass][output] != null) {
                    executor.logits(pass, output, logits[pass][output]);
                }
            }
        }
        double sum = loss.compute(logits, labels, count);
        if (Double.isFinite(sum)) {
            takeStatistics(count);
            executor.zeroGradients();
            for (int pass = 0; pass < plan.passes(); pass++) {
                if (loss.counts(pass)) {
                    token.check();
                    executor.backward(pass, loss.gradients(pass));
                }
            }
            sum += update(learningRate) * count;
        }
        return sum;
    }

    private double update(double learningRate) {
        int step = state.nextStep();
        double penalties = 0;
        for (Parameter parameter : program.parameters()) {
            if (parameter.kind().trained()) {
                int index = parameter.index();
                float[] values = state.parameters().get(index);
                executor.gradient(index, gradient);
                if (penalty.isPresent() && parameter.kind() == Kind.WEIGHT) {
                    penalties += penalty.get().add(parameter, values, gradient);
                }
                state.optimizer().update(index, values, gradient, learningRate, step);
            }
        }
        return penalties;
    }

    private void drop(int pass, int step, int count) {
        for (Node node : dropouts) {
            int size = count * node.output().size();
            double rate = ((Op.Dropout) node.op()).rate();
            CounterRandom.uniforms(new DrawKey(seed, Purpose.DROPOUT, step, DrawKey.stream(node.id()), pass), 0, mask,
                    0, size);
            float kept = (float) (1 / (1 - rate));
            for (int i = 0; i < size; i++) {
                mask[i] = mask[i] < rate ? 0 : kept;
            }
            executor.mask(pass, node.index(), mask);
        }
    }

    private void takeStatistics(int count) {
        int passes = plan.batchNorm() == BatchNormPolicy.ALL_PASSES ? plan.passes() : 1;
        Parameters parameters = state.parameters();
        for (int pass = 0; pass < passes; pass++) {
            for (Node node : norms) {
                int samples = count * node.output().height() * node.output().width();
                // One value has no variance to learn from, and a pass that does not read exits says nothing about them.
                if (samples > 1 && (readsExits[pass] || node.role() == Node.Role.BACKBONE)) {
                    executor.batchStatistics(pass, node.index(), mean, variance);
                    double momentum = ((Op.BatchNormalization) node.op()).momentum();
                    move(parameters.get(program.parameter(node.index(), Kind.RUNNING_MEAN)), mean, momentum);
                    move(parameters.get(program.parameter(node.index(), Kind.RUNNING_VARIANCE)), variance, momentum);
                }
            }
        }
    }

    private static void move(float[] running, float[] batch, double momentum) {
        float keep = (float) (1 - momentum);
        float take = (float) momentum;
        for (int i = 0; i < running.length; i++) {
            running[i] = keep * running[i] + take * batch[i];
        }
    }

    /**
     * @param output an output of the program
     * @return the last step's logits of the main pass, or null when the method does not read that output
     */
    float[] mainLogits(int output) {
        return logits[0][output];
    }
}
