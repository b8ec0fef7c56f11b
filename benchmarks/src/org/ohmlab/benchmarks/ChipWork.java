/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import java.lang.management.ManagementFactory;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.evaluation.ChipEvaluator;
import org.ohmlab.engine.evaluation.EvaluationPlan;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.spi.Backend;

import com.sun.management.OperatingSystemMXBean;

/** Monte-Carlo evaluation: fresh chips of one network at every execution, all metrics taken. */
final class ChipWork extends RepeatedWork {

    private static final double SIGMA = 0.3;
    /** From one sigma_d to the next where several are measured. */
    private static final double STEP = 0.05;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final ChipEvaluator evaluator;
    private final Parameters weights;
    private final int chips;
    private final int sigmas;
    private int next;

    ChipWork(Backend backend, Parameters weights, Images images, EvaluationPlan plan, int chips, int sigmas,
            int threads) throws OhmlabException {
        this.weights = weights;
        this.chips = chips;
        this.sigmas = sigmas;
        EvaluationPlan ours = new EvaluationPlan(plan.sigmas(), chips, plan.reads(), plan.batch(), plan.seed(),
                plan.confidence());
        evaluator = new ChipEvaluator(backend, weights.program(), images, ours, threads);
    }

    @Override
    void once() throws OhmlabException {
        for (int point = 0; point < sigmas; point++) {
            evaluator.evaluate(weights, SIGMA + STEP * point, 1, next, next + chips, (done, all, rate) -> { },
                    CancellationToken.NONE);
        }
        next += chips;
    }

    /** The evaluator computes on threads of its own, so processor time is that of the process, and is coarse. */
    @Override
    long now() {
        return Clock.processor() ? SYSTEM.getProcessCpuTime() : super.now();
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
