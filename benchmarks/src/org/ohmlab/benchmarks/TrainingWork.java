/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
/** Ohmlab's side of the comparison with PyTorch; {@code benchmarks/run} starts it and the other side. */
package org.ohmlab.benchmarks;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.SynchronousQueue;

import org.ohmlab.compiler.data.LoadedData;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.training.BatchProgress;
import org.ohmlab.engine.training.Checkpoint;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.Trainer;
import org.ohmlab.engine.training.TrainingListener;
import org.ohmlab.engine.training.TrainingPlan;

/**
 * Steps of a training as users run it: the trainer itself, held between its steps while the other side is measured. A
 * step is all from reading the batch to the updated weights; what belongs to the end of an epoch is left out.
 */
final class TrainingWork implements Work {

    private static final double NANOSECONDS_PER_MILLISECOND = 1e6;

    private final SynchronousQueue<Order> orders = new SynchronousQueue<>();
    private final SynchronousQueue<Answer> answers = new SynchronousQueue<>();
    private final CancellationSource cancellation = new CancellationSource();
    private final Thread thread;

    /** How long to step. */
    private record Order(double milliseconds, int least) {
    }

    /** The times, or why there are none. */
    private record Answer(double[] times, OhmlabException failure) {
    }

    /**
     * @param backend computes
     * @param plan what to train
     * @param data the images
     * @param threads threads that may share a step
     */
    TrainingWork(Backend backend, TrainingPlan plan, LoadedData data, int threads) {
        thread = new Thread(() -> train(new Trainer(backend, plan, data.training(), data.validation(), threads)),
                "training");
        thread.setDaemon(true);
        thread.start();
    }

    private void train(Trainer trainer) {
        Answer last;
        try {
            Stopwatch stopwatch = new Stopwatch();
            stopwatch.await();
            trainer.train(Optional.empty(), stopwatch, cancellation);
            last = new Answer(null, new EngineException("The training ended before its measurement.", null));
        } catch (CancelledException e) {
            return;
        } catch (OhmlabException e) {
            last = new Answer(null, e);
        } catch (InterruptedException | RuntimeException | Error e) {
            last = new Answer(null, new EngineException("The training broke off: " + e, e));
        }
        try {
            answers.put(last);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public double[] run(double milliseconds, int least) throws OhmlabException {
        try {
            orders.put(new Order(milliseconds, least));
            Answer answer = answers.take();
            if (answer.failure() != null) {
                throw answer.failure();
            }
            return answer.times();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    @Override
    public void close() {
        cancellation.cancel();
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Times the steps, and holds the training when the time is over. */
    private final class Stopwatch implements TrainingListener {

        private double[] times;
        private int count;
        private Order order;
        private long begin;
        private long stepBegin;

        void await() throws InterruptedException {
            order = orders.take();
            times = new double[Math.max(64, order.least())];
            count = 0;
            begin = Clock.nanoseconds();
            stepBegin = begin;
        }

        @Override
        public void batch(BatchProgress progress) {
            long now = Clock.nanoseconds();
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = (now - stepBegin) / NANOSECONDS_PER_MILLISECOND;
            stepBegin = now;
            if (count >= order.least() && (now - begin) / NANOSECONDS_PER_MILLISECOND >= order.milliseconds()) {
                try {
                    answers.put(new Answer(Arrays.copyOf(times, count), null));
                    await();
                } catch (InterruptedException e) {
                    // The order to close; the training asks the token before its next forward.
                    cancellation.cancel();
                }
            }
        }

        @Override
        public void epoch(EpochResult result, Checkpoint checkpoint) {
            stepBegin = Clock.nanoseconds();
        }
    }
}
