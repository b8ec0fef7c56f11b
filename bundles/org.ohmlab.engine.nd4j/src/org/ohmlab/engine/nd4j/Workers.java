/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/**
 * Threads beside an executor's own. They take shares of what it waits for, and otherwise work that can wait until the
 * end of a backward pass; the executor's thread helps with both. Who does what is left to chance, so work must come to
 * the same bits whoever does it.
 */
final class Workers implements AutoCloseable {

    /** Multiplications below which waking a thread would take longer than computing: about 50 microseconds. */
    private static final long WORTHWHILE = 4_000_000;

    private final Nd4jLibrary library;
    private final Queue<Runnable> shares = new ArrayDeque<>();
    private final Queue<Work> later = new ArrayDeque<>();
    private int sharesOut;
    private int laterOut;
    private boolean closed;
    private Throwable failure;

    /** Work that can wait. */
    @FunctionalInterface
    interface Work {

        /** @param scratch memory for native operations that nobody else uses meanwhile */
        void run(ScratchMemory scratch);
    }

    /**
     * @param library says to native code how many threads to use
     * @param scratches a thread each, which owns it
     */
    Workers(Nd4jLibrary library, List<ScratchMemory> scratches) {
        this.library = library;
        for (ScratchMemory scratch : scratches) {
            Thread thread = new Thread(() -> takeAll(scratch), "ohmlab-engine");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** @return whether so many multiplications are worth another thread */
    static boolean worthwhile(long multiplications) {
        return multiplications >= WORTHWHILE;
    }

    /** Does all shares, together with the threads, before anything else. */
    void all(List<? extends Runnable> work) {
        synchronized (this) {
            shares.addAll(work);
            notifyAll();
        }
        Runnable share = nextShare();
        while (share != null) {
            run(share, true);
            share = nextShare();
        }
        settle(false);
        rethrow();
    }

    /** Leaves work to whoever comes first, a thread or {@link #finish}. */
    synchronized void later(Work work) {
        later.add(work);
        notifyAll();
    }

    /**
     * Does what was left for later, and waits for what the threads are at.
     *
     * @param own the caller's scratch memory
     */
    void finish(ScratchMemory own) {
        Work work = nextLater();
        while (work != null) {
            Work taken = work;
            run(() -> taken.run(own), false);
            work = nextLater();
        }
        settle(true);
        rethrow();
    }

    /** Forgets what is left after a failure, and waits for what the threads are at. */
    void abandon() {
        synchronized (this) {
            shares.clear();
            later.clear();
        }
        settle(true);
        synchronized (this) {
            failure = null;
        }
    }

    private synchronized Runnable nextShare() {
        if (!shares.isEmpty()) {
            sharesOut++;
        }
        return shares.poll();
    }

    private synchronized Work nextLater() {
        if (!later.isEmpty()) {
            laterOut++;
        }
        return later.poll();
    }

    /** Waits in any case: memory must not be freed or used while another thread computes with it. */
    private synchronized void settle(boolean everything) {
        boolean interrupted = false;
        while (sharesOut > 0 || everything && laterOut > 0) {
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

    private void rethrow() {
        Throwable failed;
        synchronized (this) {
            failed = failure;
        }
        if (failed != null) {
            abandon();
            throw new IllegalStateException("A share of a pass could not be computed: " + failed.getMessage(), failed);
        }
    }

    private void takeAll(ScratchMemory scratch) {
        library.useOneThread();
        while (awaitWork()) {
            Runnable share = nextShare();
            Work work = share == null ? nextLater() : null;
            if (share != null) {
                run(share, true);
            } else if (work != null) {
                run(() -> work.run(scratch), false);
            }
        }
    }

    private synchronized boolean awaitWork() {
        while (shares.isEmpty() && later.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException e) {
                // Nobody else knows this thread; it ends when the executor is closed.
                continue;
            }
        }
        return !closed;
    }

    private void run(Runnable work, boolean share) {
        Throwable failed = null;
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failed = e;
        }
        synchronized (this) {
            failure = failure == null ? failed : failure;
            if (share) {
                sharesOut--;
            } else {
                laterOut--;
            }
            notifyAll();
        }
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
