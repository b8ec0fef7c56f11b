/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.method.StepPlan;
import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.spi.Executor;
import org.ohmlab.engine.variation.VariationDraw;

/**
 * The forwards and backwards of every n-th pass of a step, on an executor of their own, so that n threads can share a
 * step. Owned by one thread at a time.
 */
final class PassLane {

    private final Executor executor;
    private final NoisyLoader loader;
    private final StepPlan plan;
    private final long seed;
    private final int first;
    private final int stride;
    private final boolean[] readsExits;
    private final List<Node> dropouts = new ArrayList<>();
    private final float[] mask;

    /**
     * @param executor computes this lane's passes
     * @param training what is trained
     * @param plan the step
     * @param first the lane's first pass
     * @param stride how many lanes there are
     */
    PassLane(Executor executor, TrainingPlan training, StepPlan plan, int first, int stride) {
        this.executor = executor;
        loader = new NoisyLoader(executor, training.method(), training.sigmaTrain());
        this.plan = plan;
        this.first = first;
        this.stride = stride;
        seed = training.seed();
        readsExits = new boolean[plan.passes()];
        for (StepPlan.Term term : plan.terms()) {
            readsExits[term.pass()] |= term.output() > 0;
        }
        int masked = 0;
        for (Node node : executor.program().nodes()) {
            if (node.op() instanceof Op.Dropout) {
                dropouts.add(node);
                masked = Math.max(masked, node.output().size());
            }
        }
        mask = new float[executor.batch() * masked];
    }

    /** @return this lane's passes among a plan's, for its executor to hold */
    static int passes(StepPlan plan, int first, int stride) {
        return (plan.passes() - first + stride - 1) / stride;
    }

    Executor executor() {
        return executor;
    }

    /** @return what loads parameters into the executor */
    NoisyLoader loader() {
        return loader;
    }

    boolean readsExits(int pass) {
        return readsExits[pass];
    }

    int first() {
        return first;
    }

    int stride() {
        return stride;
    }

    /** @param parameters loaded into every pass: those that do not read the exits leave them alone from here on */
    void fill(Parameters parameters) {
        for (int pass = first; pass < plan.passes(); pass += stride) {
            for (Parameter parameter : executor.program().parameters()) {
                executor.load(local(pass), parameter.index(), parameters.get(parameter.index()));
            }
        }
    }

    void begin(float[] pixels, int count, Parameters parameters) {
        executor.input(pixels, count);
        loader.bind(parameters);
    }

    /**
     * Runs a pass of this lane.
     *
     * @param pass number of the pass within the step
     * @param step number of the step, which keys the draws
     * @param count number of images
     * @param parameters the clean parameters
     * @param logits receives the logits per output; null entries are not read
     */
    void forward(int pass, int step, int count, Parameters parameters, float[][] logits) {
        loader.load(local(pass), parameters, VariationDraw.training(seed, step, pass), plan.passOffsets().get(pass),
                readsExits[pass], false);
        drop(pass, step, count);
        executor.forward(local(pass), true);
        for (int output = 0; output < logits.length; output++) {
            if (logits[output] != null) {
                executor.logits(local(pass), output, logits[output]);
            }
        }
    }

    /** Adds a pass's gradient to the executor's. */
    void backward(int pass, float[][] logitGradients) {
        executor.backward(local(pass), logitGradients);
    }

    /** Reads a BatchNorm node's statistics of a pass of this lane. */
    void batchStatistics(int pass, int node, float[] mean, float[] variance) {
        executor.batchStatistics(local(pass), node, mean, variance);
    }

    private int local(int pass) {
        return (pass - first) / stride;
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
            executor.mask(local(pass), node.index(), mask);
        }
    }
}
