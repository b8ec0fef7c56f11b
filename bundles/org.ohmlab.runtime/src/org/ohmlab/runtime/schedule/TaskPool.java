/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.function.Supplier;

import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;

/**
 * Runs tasks on a fixed number of threads until none is left. A running task may add further ones.
 *
 * <p>The first failure stops everything: no task is begun after it, and {@link #token()} tells the running ones.
 *
 * @param <W> what a thread keeps between its tasks; closed by its thread at the end
 */
public final class TaskPool<W extends AutoCloseable> {

    private static final long POLL_MILLIS = 50;

    private record Entry<W>(Task<W> task, long order) {
    }

    private final int threads;
    private final CancellationToken outer;
    private final Supplier<W> workers;
    private final PriorityQueue<Entry<W>> waiting = new PriorityQueue<>(
            Comparator.comparingInt((Entry<W> entry) -> entry.task().rank())
                    .thenComparing(Comparator.comparingDouble((Entry<W> entry) -> entry.task().cost()).reversed())
                    .thenComparingLong(Entry::order));
    private long added;
    private int running;
    private Throwable failure;
    private volatile boolean stopped;

    /**
     * @param threads number of threads, at least 1
     * @param outer cancels the whole pool
     * @param workers makes what each thread keeps between its tasks
     */
    public TaskPool(int threads, CancellationToken outer, Supplier<W> workers) {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread is needed, not " + threads);
        }
        this.threads = threads;
        this.outer = Objects.requireNonNull(outer, "outer");
        this.workers = Objects.requireNonNull(workers, "workers");
    }

    /** @return tells tasks to stop: the run was cancelled, or another task failed */
    public CancellationToken token() {
        return () -> stopped || outer.isCancelled();
    }

    /**
     * Adds a task; allowed before {@link #run()} and from within tasks.
     *
     * @param task the task
     */
    public synchronized void add(Task<W> task) {
        waiting.add(new Entry<>(task, added++));
        notifyAll();
    }

    /**
     * @return threads that neither run a task nor have one waiting for them now; what a running task may use beside its
     *         own thread
     */
    public synchronized int idleThreads() {
        return Math.max(0, threads - running - waiting.size());
    }

    /**
     * Runs all tasks and waits for the last.
     *
     * @throws CancelledException when the outer token cancelled
     * @throws OhmlabException the first failure of a task
     */
    public void run() throws OhmlabException {
        List<Thread> all = new ArrayList<>();
        for (int i = 1; i <= threads; i++) {
            Thread thread = new Thread(this::work, "ohmlab-worker-" + i);
            thread.setDaemon(true);
            thread.start();
            all.add(thread);
        }
        for (Thread thread : all) {
            join(thread);
        }
        rethrow();
    }

    private void rethrow() throws OhmlabException {
        Throwable first;
        synchronized (this) {
            first = failure;
        }
        if (first instanceof OhmlabException foreseen) {
            throw foreseen;
        }
        if (first instanceof Error error) {
            throw error;
        }
        if (first != null) {
            throw new IllegalStateException("A worker failed: " + first, first);
        }
        outer.check();
    }

    /** An interrupt of the waiting thread stops the pool; it is handed on after the workers have ended. */
    private void join(Thread thread) {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
                fail(new CancelledException());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try (W worker = workers.get()) {
            for (Task<W> task = next(); task != null; task = next()) {
                task.run(worker);
                finished();
            }
        } catch (Exception | Error e) {
            // Whatever a task throws must reach the caller of run(), not end silently with this thread.
            fail(e);
        }
    }

    private synchronized Task<W> next() {
        while (true) {
            if (stopped || outer.isCancelled()) {
                return null;
            }
            if (!waiting.isEmpty()) {
                running++;
                return waiting.poll().task();
            }
            if (running == 0) {
                return null;
            }
            await();
        }
    }

    /** Waits for a new task or an end; wakes now and then because the outer token cannot notify. */
    private void await() {
        try {
            wait(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private synchronized void finished() {
        running--;
        notifyAll();
    }

    private synchronized void fail(Throwable cause) {
        // A cancellation that follows from a failure must not hide it.
        if (failure == null || failure instanceof CancelledException && !(cause instanceof CancelledException)) {
            failure = cause;
        }
        stopped = true;
        notifyAll();
    }
}
