/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.method.StepPlan;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** The lanes of a training and the threads that drive them; the first lane is the caller's own. */
final class PassTeam implements AutoCloseable {

    private final List<PassLane> lanes = new ArrayList<>();
    private final ExecutorService helpers;

    /** What a lane does between two meetings of all lanes. */
    @FunctionalInterface
    interface Share {

        /**
         * @param lane the lane
         * @throws CancelledException when cancelled
         */
        void of(PassLane lane) throws CancelledException;
    }

    /**
     * @param backend computes
     * @param training what is trained
     * @param plan the step
     * @param batch largest number of images
     * @param threads threads that may share a step: each takes passes, and what is left over helps with passes
     * @throws EngineException when the backend cannot compute the program; nothing stays open
     */
    PassTeam(Backend backend, TrainingPlan training, StepPlan plan, int batch, int threads) throws EngineException {
        int count = Math.max(1, Math.min(threads, plan.passes()));
        try {
            for (int i = 0; i < count; i++) {
                Executor executor = backend.open(training.trainedProgram(), batch, PassLane.passes(plan, i, count),
                        true, Math.max(1, threads / count));
                lanes.add(new PassLane(executor, training, plan, i, count));
            }
        } catch (EngineException | RuntimeException e) {
            lanes.forEach(lane -> lane.executor().close());
            throw e;
        }
        helpers = count == 1 ? null : Executors.newFixedThreadPool(count - 1, task -> {
            Thread thread = new Thread(task, "ohmlab-passes");
            thread.setDaemon(true);
            return thread;
        });
    }

    List<PassLane> lanes() {
        return lanes;
    }

    /** @return the lane that computes a pass */
    PassLane lane(int pass) {
        return lanes.get(pass % lanes.size());
    }

    /**
     * Lets every lane do its share, and waits for all.
     *
     * @param share what to do; does not wait for other lanes once {@code failed} ran
     * @param failed called as soon as a share has failed, by its thread
     * @throws CancelledException when a share was cancelled
     */
    void all(Share share, Runnable failed) throws CancelledException {
        List<Future<?>> others = new ArrayList<>();
        for (PassLane lane : lanes.subList(1, lanes.size())) {
            others.add(helpers.submit(() -> {
                run(share, lane, failed);
                return null;
            }));
        }
        Throwable failure = null;
        try {
            run(share, lanes.get(0), failed);
        } catch (CancelledException | RuntimeException | Error e) {
            failure = e;
        }
        for (Future<?> other : others) {
            failure = worse(failure, outcome(other));
        }
        rethrow(failure);
    }

    private static void run(Share share, PassLane lane, Runnable failed) throws CancelledException {
        boolean done = false;
        try {
            share.of(lane);
            done = true;
        } finally {
            if (!done) {
                failed.run();
            }
        }
    }

    /** Waits in any case: a lane's memory must not be freed or used while its thread still computes. */
    private static Throwable outcome(Future<?> other) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    other.get();
                    return interrupted ? new CancelledException() : null;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    return e.getCause();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** A cancellation that follows from a failure must not hide it. */
    private static Throwable worse(Throwable one, Throwable other) {
        return one == null || one instanceof CancelledException && other != null ? other : one;
    }

    private static void rethrow(Throwable failure) throws CancelledException {
        if (failure instanceof CancelledException cancelled) {
            throw cancelled;
        }
        if (failure instanceof RuntimeException unforeseen) {
            throw unforeseen;
        }
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdown();
        }
        lanes.forEach(lane -> lane.executor().close());
    }
}
