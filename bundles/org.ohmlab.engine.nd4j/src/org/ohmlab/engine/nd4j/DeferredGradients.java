/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Gradients by parameters, which nobody reads before a backward pass has ended: a second thread takes them while the
 * executor's own thread carries the gradients by the activations to the layers before. Every gradient comes from the
 * same operations as on one thread and has a place of its own, so that no bit hangs on who computes it.
 */
final class DeferredGradients implements AutoCloseable {

    /** Multiplications below which waking the second thread would take longer than computing: about 50 microseconds. */
    private static final long WORTHWHILE = 4_000_000;

    private final Nd4jLibrary library;
    private final ScratchMemory scratch;
    private final Queue<Work> waiting = new ArrayDeque<>();
    private boolean running;
    private boolean closed;
    private Throwable failure;

    /** The gradients by one node's parameters. */
    @FunctionalInterface
    interface Work {

        /** @param scratch memory for native operations that nobody else uses meanwhile */
        void run(ScratchMemory scratch);
    }

    /**
     * @param library says to native code how many threads to use
     * @param scratch the second thread's own
     */
    DeferredGradients(Nd4jLibrary library, ScratchMemory scratch) {
        this.library = library;
        this.scratch = scratch;
        Thread thread = new Thread(this::takeAll, "ohmlab-gradients");
        thread.setDaemon(true);
        thread.start();
    }

    /** @return whether so many multiplications are worth another thread */
    static boolean worthwhile(long multiplications) {
        return multiplications >= WORTHWHILE;
    }

    /** Leaves work to whoever comes first, the second thread or {@link #finish}. */
    synchronized void add(Work work) {
        waiting.add(work);
        notifyAll();
    }

    /**
     * Does what is left, and waits for what the second thread is at.
     *
     * @param own the caller's scratch memory
     */
    void finish(ScratchMemory own) {
        Work work = next();
        while (work != null) {
            work.run(own);
            work = next();
        }
        settle();
        Throwable failed = takeFailure();
        if (failed != null) {
            throw new IllegalStateException("A gradient could not be computed: " + failed.getMessage(), failed);
        }
    }

    /** Forgets what is left after a failure, and waits for what the second thread is at. */
    void abandon() {
        synchronized (this) {
            waiting.clear();
        }
        settle();
        takeFailure();
    }

    private synchronized Work next() {
        return waiting.poll();
    }

    private synchronized Throwable takeFailure() {
        Throwable taken = failure;
        failure = null;
        return taken;
    }

    /** Waits in any case: memory must not be freed or used while the second thread computes with it. */
    private synchronized void settle() {
        boolean interrupted = false;
        while (running) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void takeAll() {
        library.useOneThread();
        Work work = await();
        while (work != null) {
            Throwable failed = null;
            try {
                work.run(scratch);
            } catch (RuntimeException | Error e) {
                failed = e;
            }
            done(failed);
            work = await();
        }
    }

    /** @return what to do, or null when it is time to end */
    private synchronized Work await() {
        while (waiting.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                // Nobody else knows this thread; it ends when the executor is closed.
                continue;
            }
        }
        running = !waiting.isEmpty();
        return waiting.poll();
    }

    private synchronized void done(Throwable failed) {
        running = false;
        if (failure == null) {
            failure = failed;
        }
        notifyAll();
    }

    @Override
    public void close() {
        abandon();
        synchronized (this) {
            closed = true;
            notifyAll();
        }
    }
}
