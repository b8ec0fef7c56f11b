/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.Objects;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;

/**
 * Evaluates networks on simulated chips with a fixed number of threads, each with an executor of its own that is opened once
 * and serves every network of the program. Results do not depend on the number of threads. One call at a time.
 */
public final class ChipEvaluator implements AutoCloseable {

    private final Program program;

    /**
     * @param backend computes
     * @param program the deployed program
     * @param images the test images
     * @param plan seed, reads and batch of the evaluation
     * @param threads number of threads
     * @throws EngineException when the backend cannot compute the program
     */
    public ChipEvaluator(Backend backend, Program program, Images images, EvaluationPlan plan, int threads)
            throws EngineException {
        this.program = Objects.requireNonNull(program, "program");
    }

    /**
     * Runs all images on the chips {@code firstChip} to {@code endChip - 1} of a network.
     *
     * @param weights the network's clean parameters
     * @param sigmaD the device variation
     * @param temperature the training temperature
     * @param firstChip the first chip
     * @param endChip one more than the last
     * @param listener hears of the progress
     * @param token asked before every forward
     * @return the result
     * @throws CancelledException when cancelled
     * @throws EngineException when the backend fails
     */
    public ChipRangeResult evaluate(Parameters weights, double sigmaD, double temperature, int firstChip, int endChip,
            EvaluationListener listener, CancellationToken token) throws CancelledException, EngineException {
        throw new UnsupportedOperationException(program.name());
    }

    @Override
    public void close() {
    }
}
