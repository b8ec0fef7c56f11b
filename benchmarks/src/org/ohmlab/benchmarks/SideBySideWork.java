/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.DoubleStream;

import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.spi.EngineException;

/** Trainings side by side, each on a thread of its own, as the command runs them. */
final class SideBySideWork implements Work {

    private final List<Work> trainings;
    private final ExecutorService threads;

    /** @param trainings what runs at once; closed with this */
    SideBySideWork(List<Work> trainings) {
        this.trainings = List.copyOf(trainings);
        threads = Executors.newFixedThreadPool(trainings.size());
    }

    /** @return one number: the milliseconds that a step costs when all trainings are counted */
    @Override
    public double[] run(double milliseconds, int least) throws OhmlabException {
        List<Future<double[]>> running = new ArrayList<>();
        for (Work training : trainings) {
            running.add(threads.submit(() -> training.run(milliseconds, least)));
        }
        double stepsPerMillisecond = 0;
        try {
            for (Future<double[]> each : running) {
                double[] times = each.get();
                stepsPerMillisecond += times.length / DoubleStream.of(times).sum();
            }
        } catch (ExecutionException e) {
            throw new EngineException("A training broke off: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        return new double[] {1 / stepsPerMillisecond};
    }

    @Override
    public void close() {
        threads.shutdownNow();
        trainings.forEach(Work::close);
    }
}
