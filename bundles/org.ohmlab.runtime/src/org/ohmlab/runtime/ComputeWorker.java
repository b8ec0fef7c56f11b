/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.evaluation.ChipEvaluator;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;

/** What a worker thread keeps between its tasks: an evaluator with one executor, opened when first needed. */
final class ComputeWorker implements AutoCloseable {

    private final Backend backend;
    private final Program deployed;
    private final Images test;
    private final EvaluationPlan plan;
    private ChipEvaluator evaluator;

    /**
     * @param backend computes
     * @param deployed the deployed program
     * @param test the test images
     * @param plan how is evaluated
     */
    ComputeWorker(Backend backend, Program deployed, Images test, EvaluationPlan plan) {
        this.backend = backend;
        this.deployed = deployed;
        this.test = test;
        this.plan = plan;
    }

    /** @return computes */
    Backend backend() {
        return backend;
    }

    /**
     * @return an evaluator that uses the calling thread only
     * @throws EngineException when the backend cannot compute the network
     */
    ChipEvaluator evaluator() throws EngineException {
        if (evaluator == null) {
            evaluator = new ChipEvaluator(backend, deployed, test, plan, 1);
        }
        return evaluator;
    }

    @Override
    public void close() {
        if (evaluator != null) {
            evaluator.close();
        }
    }
}
