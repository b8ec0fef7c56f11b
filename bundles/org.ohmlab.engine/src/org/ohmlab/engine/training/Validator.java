/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.List;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.method.BatchNormPolicy;
import org.ohmlab.engine.method.StepPlan;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;
import org.ohmlab.engine.variation.VariationDraw;

/**
 * Judges an epoch on held-out images, as deployed: running statistics, no dropout, one draw of the training variation.
 */
final class Validator {

    private final Executor executor;
    private final NoisyLoader loader;
    private final BatchReader reader;
    private final Tally tally;
    private final CombinedLoss loss;
    private final float[][][] logits;
    private final Images images;
    private final long seed;

    Validator(Executor executor, TrainingPlan training, Images images, NoisyLoader loader) {
        this.executor = executor;
        this.loader = loader;
        this.images = images;
        seed = training.seed();
        Program program = executor.program();
        reader = new BatchReader(images, Augmentation.NONE, seed, executor.batch());
        tally = new Tally(program.exits(), program.classes());
        StepPlan deployed = new StepPlan(List.of(0.0), List.of(new StepPlan.Term(0, 0, 1)), training.temperature(),
                BatchNormPolicy.MAIN_PASS);
        loss = new CombinedLoss(deployed, 1, executor.batch(), program.classes());
        logits = new float[1][program.outputs().size()][executor.batch() * program.classes()];
    }

    /**
     * Runs all validation images.
     *
     * @param epoch the epoch, which keys the draw
     * @param parameters the clean parameters
     * @param token asked before every forward
     * @return loss and accuracies
     * @throws CancelledException when cancelled
     */
    Tally run(int epoch, Parameters parameters, CancellationToken token) throws CancelledException {
        tally.clear();
        loader.bind(parameters);
        loader.load(0, parameters, VariationDraw.validation(seed, epoch), 0, true, true);
        for (int from = 0; from < images.size(); from += executor.batch()) {
            token.check();
            int count = Math.min(executor.batch(), images.size() - from);
            reader.readPlain(from, count);
            executor.input(reader.pixels(), count);
            executor.forward(0, false);
            for (int output = 0; output < logits[0].length; output++) {
                executor.logits(0, output, logits[0][output]);
                tally.answers(output, logits[0][output], reader.labels(), count);
            }
            tally.loss(loss.compute(logits, reader.labels(), count), count);
        }
        return tally;
    }
}
