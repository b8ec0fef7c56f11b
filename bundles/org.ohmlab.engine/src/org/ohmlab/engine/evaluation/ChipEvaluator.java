/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.evaluation.ChipWorker.DrawResult;
import org.ohmlab.engine.evaluation.ChipWorker.Job;
import org.ohmlab.engine.program.Parameters;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.variation.NetworkVariation;

/**
 * Evaluates networks on simulated chips with a fixed number of threads, each with an executor of its own that is opened
 * once and serves every network of the program. Results do not depend on the number of threads. One call at a time.
 *
 * <p>A chip's weights are drawn once and frozen over all images; per-read components are drawn once per read, which
 * then holds for all images. Where nothing varies all chips are one, which is run once and counted for each.
 */
public final class ChipEvaluator implements AutoCloseable {

    /** Chips that share the upload of a batch of images; more would save little and hold more activations. */
    private static final int MAX_LANES = 4;
    private static final double NANOSECONDS = 1e9;

    private final Program program;
    private final Images images;
    private final int reads;
    private final int lanes;
    private final NetworkVariation variation;
    private final List<ChipWorker> workers = new ArrayList<>();
    private final ExecutorService threads;

    /**
     * @param backend computes
     * @param program the deployed program
     * @param images the test images
     * @param plan chips, seed, reads and batch of the evaluation
     * @param threads number of threads
     * @throws EngineException when the backend cannot compute the program
     */
    public ChipEvaluator(Backend backend, Program program, Images images, EvaluationPlan plan, int threads)
            throws EngineException {
        this.program = Objects.requireNonNull(program, "program");
        this.images = Objects.requireNonNull(images, "images");
        if (threads < 1) {
            throw new IllegalArgumentException("There must be at least one thread.");
        }
        if (images.size() == 0 || !images.shape().equals(program.input()) || images.classes() > program.classes()) {
            throw new IllegalArgumentException(images.size() + " images " + images.shape() + " of " + images.classes()
                    + " classes do not fit a network for " + program.input() + " and " + program.classes());
        }
        variation = new NetworkVariation(program);
        reads = variation.perRead() ? plan.reads() : 1;
        lanes = Math.max(1, Math.min(MAX_LANES, (plan.chips() * reads + threads - 1) / threads));
        int batch = Math.min(plan.batch(), images.size());
        try {
            for (int i = 0; i < threads; i++) {
                workers.add(new ChipWorker(backend.open(program, batch, lanes, false), lanes, images, plan.seed()));
            }
        } catch (EngineException | RuntimeException e) {
            workers.forEach(ChipWorker::close);
            throw e;
        }
        AtomicInteger number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "ohmlab-chips-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Runs all images on the chips {@code firstChip} to {@code endChip - 1} of a network.
     *
     * @param weights the network's clean parameters; those of the deployed program, or of one that contains it
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
        if (firstChip < 0 || endChip <= firstChip || !(sigmaD >= 0) || !(temperature > 0)) {
            throw new IllegalArgumentException("Cannot evaluate chips " + firstChip + " to " + endChip + " at sigma_d "
                    + sigmaD + " and temperature " + temperature);
        }
        Parameters deployed = weights.restrict(program);
        int chips = endChip - firstChip;
        int copies = variation.active(sigmaD) ? 1 : chips * reads;
        Call call = new Call(deployed, new Job(sigmaD, temperature, firstChip, reads), chips, chips * reads / copies,
                listener, token);
        call.run();
        PredictiveSums one = new PredictiveSums(images.size(), program.classes());
        PredictiveSums training = temperature == 1 ? one : new PredictiveSums(images.size(), program.classes());
        call.ones.forEach(part -> one.merge(part, copies));
        call.trainings.forEach(part -> training.merge(part, copies));
        List<ChipResult> results = new ArrayList<>();
        for (int chip = 0; chip < chips; chip++) {
            DrawResult[] ofChip = copies > 1 ? new DrawResult[] {call.results[0]}
                    : Arrays.copyOfRange(call.results, chip * reads, (chip + 1) * reads);
            results.add(mean(firstChip + chip, ofChip));
        }
        return new ChipRangeResult(sigmaD, temperature, results, one, training);
    }

    private ChipResult mean(int chip, DrawResult[] draws) {
        double accuracy = 0;
        for (DrawResult draw : draws) {
            accuracy += draw.accuracy();
        }
        return new ChipResult(chip, images.size(), accuracy / draws.length,
                mean(Arrays.stream(draws).map(DrawResult::atOne).toList()),
                mean(Arrays.stream(draws).map(DrawResult::atTraining).toList()));
    }

    private static Uncertainty mean(List<Uncertainty> reads) {
        double entropy = 0;
        double confidence = 0;
        double nll = 0;
        double ece = 0;
        for (Uncertainty read : reads) {
            entropy += read.entropy();
            confidence += read.confidence();
            nll += read.nll();
            ece += read.ece();
        }
        int n = reads.size();
        return new Uncertainty(entropy / n, confidence / n, nll / n, ece / n);
    }

    /** One evaluation: its draws, cut into portions that the workers fetch one after the other. */
    private final class Call {

        private final Parameters weights;
        private final Job job;
        private final int chips;
        private final EvaluationListener listener;
        private final CancellationToken token;
        private final DrawResult[] results;
        private final List<PredictiveSums> ones = new ArrayList<>();
        private final List<PredictiveSums> trainings = new ArrayList<>();
        private final int portions;
        private final AtomicInteger next = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final long started = System.nanoTime();
        private int done;

        Call(Parameters weights, Job job, int chips, int draws, EvaluationListener listener, CancellationToken token) {
            this.weights = weights;
            this.job = job;
            this.chips = chips;
            this.listener = listener;
            this.token = token;
            results = new DrawResult[draws];
            // Portions of equal size, a multiple of the threads in number, keep the threads busy to the end.
            int busy = Math.min(workers.size(), draws);
            int rounds = (draws + busy * lanes - 1) / (busy * lanes);
            portions = Math.min(draws, busy * rounds);
        }

        void run() throws CancelledException, EngineException {
            token.check();
            List<Future<?>> futures = new ArrayList<>();
            for (ChipWorker worker : workers.subList(0, Math.min(workers.size(), portions))) {
                PredictiveSums one = new PredictiveSums(images.size(), program.classes());
                PredictiveSums training = job.temperature() == 1 ? one
                        : new PredictiveSums(images.size(), program.classes());
                ones.add(one);
                if (training != one) {
                    trainings.add(training);
                }
                futures.add(threads.submit(() -> {
                    work(worker, one, training);
                    return null;
                }));
            }
            ExecutionException failure = null;
            boolean interrupted = false;
            for (Future<?> future : futures) {
                boolean waiting = true;
                while (waiting) {
                    try {
                        future.get();
                        waiting = false;
                    } catch (ExecutionException e) {
                        waiting = false;
                        failure = failure == null || failure.getCause() instanceof CancelledException ? e : failure;
                    } catch (InterruptedException e) {
                        // The workers own their executors until they have stopped, so they are waited for.
                        interrupted = true;
                        stopped.set(true);
                    }
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
            report(failure);
        }

        private void report(ExecutionException failure) throws CancelledException, EngineException {
            if (failure == null) {
                return;
            }
            Throwable cause = failure.getCause();
            if (cause instanceof CancelledException cancelled) {
                throw cancelled;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw new EngineException("The evaluation failed: " + cause.getMessage(), cause);
        }

        private void work(ChipWorker worker, PredictiveSums one, PredictiveSums training) throws CancelledException {
            try {
                worker.bind(weights);
                CancellationToken either = () -> stopped.get() || token.isCancelled();
                int portion = next.getAndIncrement();
                while (portion < portions) {
                    int first = (int) ((long) results.length * portion / portions);
                    int end = (int) ((long) results.length * (portion + 1) / portions);
                    worker.run(weights, job, first, end - first, one, training, results, either);
                    finished(end - first);
                    portion = next.getAndIncrement();
                }
            } catch (CancelledException | RuntimeException | Error e) {
                stopped.set(true);
                throw e;
            }
        }

        private synchronized void finished(int draws) {
            done += draws;
            listener.progress((int) ((long) done * chips / results.length), chips,
                    (double) done * images.size() * NANOSECONDS / Math.max(1, System.nanoTime() - started));
        }
    }

    /** Stops the threads and frees the executors. */
    @Override
    public void close() {
        threads.shutdown();
        workers.forEach(ChipWorker::close);
    }
}
