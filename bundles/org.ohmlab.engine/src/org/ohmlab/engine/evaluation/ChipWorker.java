/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;
import org.ohmlab.engine.variation.NetworkVariation;
import org.ohmlab.engine.variation.VariationDraw;

/**
 * One thread's means to run chips: an executor with several passes, each holding another chip, so that a batch of
 * images is brought in once for all of them. Used by one thread at a time.
 */
final class ChipWorker implements AutoCloseable {

    private final Executor executor;
    private final Program program;
    private final Images images;
    private final long seed;
    private final NetworkVariation variation;
    private final DrawTally[] tallies;
    private final float[] drawn;
    private final float[] pixels;
    private final int[] labels;
    private final float[] logits;

    /**
     * @param executor an executor of the deployed program with a pass per lane, closed with this worker
     * @param lanes number of chips at a time
     * @param images the test images
     * @param seed the evaluation's seed
     */
    ChipWorker(Executor executor, int lanes, Images images, long seed) {
        this.executor = executor;
        this.images = images;
        this.seed = seed;
        program = executor.program();
        variation = new NetworkVariation(program);
        tallies = new DrawTally[lanes];
        for (int lane = 0; lane < lanes; lane++) {
            tallies[lane] = new DrawTally(program.classes());
        }
        drawn = new float[program.parameters().stream().mapToInt(Parameter::size).max().orElse(0)];
        pixels = new float[Math.multiplyExact(executor.batch(), images.shape().size())];
        labels = new int[executor.batch()];
        logits = new float[executor.batch() * program.classes()];
    }

    /** @param weights the network whose chips come next */
    void bind(Parameters weights) {
        variation.bind(weights);
    }

    /**
     * What a draw came to.
     *
     * @param accuracy share of right answers
     * @param atOne uncertainty at temperature 1
     * @param atTraining uncertainty at the training temperature
     */
    record DrawResult(double accuracy, Uncertainty atOne, Uncertainty atTraining) {
    }

    /**
     * Runs all images on some draws.
     *
     * @param weights the network, bound before
     * @param job what is evaluated
     * @param first number of the first draw; draw d is read d % reads of chip firstChip + d / reads
     * @param count number of draws, at most the lanes
     * @param one sums at temperature 1, added to
     * @param training sums at the training temperature, added to
     * @param results receives a result per draw, at its number
     * @param token asked before every forward
     * @throws CancelledException when cancelled
     */
    void run(Parameters weights, Job job, int first, int count, PredictiveSums one, PredictiveSums training,
            DrawResult[] results, CancellationToken token) throws CancelledException {
        for (int lane = 0; lane < count; lane++) {
            token.check();
            int draw = first + lane;
            program(lane, weights, job.sigmaD(),
                    VariationDraw.chip(seed, job.firstChip() + draw / job.reads(), draw % job.reads()));
            tallies[lane].clear();
        }
        for (int from = 0; from < images.size(); from += executor.batch()) {
            int size = Math.min(executor.batch(), images.size() - from);
            for (int i = 0; i < size; i++) {
                labels[i] = images.label(from + i);
                images.read(from + i, pixels, i * images.shape().size());
            }
            executor.input(pixels, size);
            for (int lane = 0; lane < count; lane++) {
                token.check();
                executor.forward(lane, false);
                executor.logits(lane, 0, logits);
                tallies[lane].add(logits, labels, from, size, job.temperature(), one, training);
            }
        }
        for (int lane = 0; lane < count; lane++) {
            one.endDraw();
            if (job.temperature() != 1) {
                training.endDraw();
            }
            DrawTally tally = tallies[lane];
            results[first + lane] = new DrawResult(tally.accuracy(), tally.atOne(), tally.at(job.temperature()));
        }
    }

    /**
     * What is evaluated.
     *
     * @param sigmaD the device variation
     * @param temperature the training temperature
     * @param firstChip the chip of draw 0
     * @param reads draws per chip
     */
    record Job(double sigmaD, double temperature, int firstChip, int reads) {
    }

    private void program(int lane, Parameters weights, double sigmaD, VariationDraw draw) {
        for (Parameter parameter : program.parameters()) {
            int index = parameter.index();
            if (variation.covers(index)) {
                variation.draw(index, sigmaD, draw, drawn);
                executor.load(lane, index, drawn);
            } else {
                executor.load(lane, index, weights.get(index));
            }
        }
    }

    @Override
    public void close() {
        executor.close();
    }
}
