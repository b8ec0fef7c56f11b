/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.evaluation.ChipRangeResult;
import org.ohmlab.engine.evaluation.EvaluationListener;
import org.ohmlab.runtime.schedule.Task;

/** A few chips of one network at one sigma_d. */
final class EvaluationTask implements Task<ComputeWorker> {

    private final RunContext run;
    private final EvaluationUnit unit;
    private final NetworkWeights weights;
    private final int first;
    private final int end;

    /**
     * @param run what all tasks of the run share
     * @param unit collects the chips
     * @param weights the network's weights
     * @param first the first chip
     * @param end one more than the last
     */
    EvaluationTask(RunContext run, EvaluationUnit unit, NetworkWeights weights, int first, int end) {
        this.run = run;
        this.unit = unit;
        this.weights = weights;
        this.first = first;
        this.end = end;
    }

    @Override
    public int rank() {
        return 1;
    }

    /** @return the same for all, so that networks are finished one after the other and few sums are held at a time */
    @Override
    public double cost() {
        return 1;
    }

    @Override
    public void run(ComputeWorker worker) throws OhmlabException {
        long started = run.clock().getAsLong();
        ChipRangeResult part = worker.evaluator().evaluate(weights.get(), unit.sigmaD(), unit.network().temperature(),
                first, end, EvaluationListener.NONE, run.token());
        unit.add(part);
        weights.release();
        run.evaluationTime(started);
        double images = (double) part.chips().size() * run.plan().test().size();
        run.reporter().chips(unit.network().key(), unit.sigmaD(), part.chips(), run.chipWork(), images);
    }
}
