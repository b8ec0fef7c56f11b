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

/**
 * One optimiser step after the other: forwards under fresh variation, the combined loss, one backward through
 * everything, the gradient at the noisy weights applied to the clean ones (straight-through). Several threads may share
 * the passes of a step; the step is the same to the bit. All memory is taken at creation.
 */
final class TrainingStep {

    private final PassTeam team;
    private final Program program;
    private final TrainingState state;
    private final StepPlan plan;
    private final Optional<WeightPenalty> penalty;
    private final CombinedLoss loss;
    private final float[][][] logits;
    private final List<Node> norms = new ArrayList<>();
    private final float[] gradient;
    private final GradientSum sum;
    private final float[] mean;
    private final float[] variance;

    TrainingStep(PassTeam team, TrainingPlan training, StepPlan plan, TrainingState state) {
        this.team = team;
        this.state = state;
        this.plan = plan;
        Executor executor = team.lanes().get(0).executor();
        program = executor.program();
        penalty = training.method().penalty();
        int outputs = program.outputs().size();
        loss = new CombinedLoss(plan, outputs, executor.batch(), program.classes());
        logits = new float[plan.passes()][outputs][];
        logits[0][0] = new float[executor.batch() * program.classes()];
        for (StepPlan.Term term : plan.terms()) {
            logits[term.pass()][term.output()] = new float[executor.batch() * program.classes()];
        }
        int channels = 0;
        for (Node node : program.nodes()) {
            if (node.op() instanceof Op.BatchNormalization) {
                norms.add(node);
                channels = Math.max(channels, node.output().channels());
            }
        }
        mean = new float[channels];
        variance = new float[channels];
        boolean alone = team.lanes().size() == 1;
        gradient = new float[alone ? program.parameters().stream().mapToInt(Parameter::size).max().orElse(0) : 0];
        sum = alone ? null : new GradientSum(program);
        team.lanes().forEach(lane -> lane.fill(state.parameters()));
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
        team.all(lane -> {
            lane.begin(pixels, count, state.parameters());
            for (int pass = lane.first(); pass < plan.passes(); pass += lane.stride()) {
                token.check();
                lane.forward(pass, step, count, state.parameters(), logits[pass]);
            }
        }, () -> { });
        double total = loss.compute(logits, labels, count);
        if (Double.isFinite(total)) {
            takeStatistics(count);
            backward(token);
            total += update(learningRate) * count;
        }
        return total;
    }

    private void backward(CancellationToken token) throws CancelledException {
        int[] turns = new int[plan.passes()];
        for (int pass = 1; pass < turns.length; pass++) {
            turns[pass] = turns[pass - 1] + (loss.counts(pass - 1) ? 1 : 0);
        }
        if (sum != null) {
            sum.clear();
        }
        team.all(lane -> {
            lane.executor().zeroGradients();
            for (int pass = lane.first(); pass < plan.passes(); pass += lane.stride()) {
                if (loss.counts(pass)) {
                    token.check();
                    lane.backward(pass, loss.gradients(pass));
                    if (sum != null) {
                        sum.add(turns[pass], lane.executor());
                        lane.executor().zeroGradients();
                    }
                }
            }
        }, () -> {
            if (sum != null) {
                sum.abandon();
            }
        });
    }

    private double update(double learningRate) {
        int step = state.nextStep();
        double penalties = 0;
        for (Parameter parameter : program.parameters()) {
            if (parameter.kind().trained()) {
                int index = parameter.index();
                float[] values = state.parameters().get(index);
                float[] slope = slope(index);
                if (penalty.isPresent() && parameter.kind() == Kind.WEIGHT) {
                    penalties += penalty.get().add(parameter, values, slope);
                }
                state.optimizer().update(index, values, slope, learningRate, step);
            }
        }
        return penalties;
    }

    private float[] slope(int parameter) {
        if (sum != null) {
            return sum.of(parameter);
        }
        team.lanes().get(0).executor().gradient(parameter, gradient);
        return gradient;
    }

    private void takeStatistics(int count) {
        int passes = plan.batchNorm() == BatchNormPolicy.ALL_PASSES ? plan.passes() : 1;
        Parameters parameters = state.parameters();
        for (int pass = 0; pass < passes; pass++) {
            PassLane lane = team.lane(pass);
            for (Node node : norms) {
                int samples = count * node.output().height() * node.output().width();
                // One value has no variance to learn from, and a pass that does not read exits says nothing about them.
                if (samples > 1 && (lane.readsExits(pass) || node.role() == Node.Role.BACKBONE)) {
                    lane.batchStatistics(pass, node.index(), mean, variance);
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
