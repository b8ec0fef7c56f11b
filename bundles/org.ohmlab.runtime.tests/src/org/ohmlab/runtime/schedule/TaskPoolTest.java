/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;

@Timeout(30)
class TaskPoolTest {

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger closed = new AtomicInteger();

    /** What a worker keeps. */
    private final class Kept implements AutoCloseable {

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    /** What a task does. */
    private interface Work {
        void run() throws OhmlabException;
    }

    private static Task<Kept> task(int rank, double cost, Work work) {
        return new Task<>() {

            @Override
            public int rank() {
                return rank;
            }

            @Override
            public double cost() {
                return cost;
            }

            @Override
            public void run(Kept worker) throws OhmlabException {
                work.run();
            }
        };
    }

    private TaskPool<Kept> pool(int threads, CancellationToken token) {
        return new TaskPool<>(threads, token, Kept::new);
    }

    @Test
    void lowerRankFirstThenLongestThenFirstCome() throws Exception {
        TaskPool<Kept> pool = pool(1, CancellationToken.NONE);
        pool.add(task(1, 9, () -> log.add("second rank")));
        pool.add(task(0, 1, () -> log.add("short")));
        pool.add(task(0, 5, () -> log.add("long a")));
        pool.add(task(0, 5, () -> log.add("long b")));
        pool.run();
        assertEquals(List.of("long a", "long b", "short", "second rank"), log);
        assertEquals(1, closed.get());
    }

    @Test
    void idleThreadsAreThoseWithoutATaskToCome() throws Exception {
        TaskPool<Kept> pool = pool(3, CancellationToken.NONE);
        List<Integer> idle = new ArrayList<>();
        pool.add(task(0, 1, () -> {
            idle.add(pool.idleThreads());
            pool.add(task(1, 1, () -> log.add("child")));
            idle.add(pool.idleThreads());
        }));
        pool.run();
        assertEquals(2, idle.get(0));
        assertTrue(idle.get(1) >= 1 && idle.get(1) <= 2, idle.toString());
    }

    @Test
    void tasksAddedByTasksAreRun() throws Exception {
        TaskPool<Kept> pool = pool(3, CancellationToken.NONE);
        for (int i = 0; i < 4; i++) {
            pool.add(task(0, i, () -> {
                for (int j = 0; j < 5; j++) {
                    pool.add(task(1, 1, () -> log.add("child")));
                }
            }));
        }
        pool.run();
        assertEquals(20, log.size());
        assertEquals(3, closed.get());
    }

    @Test
    void idleThreadsWaitForTasksThatMayCome() throws Exception {
        TaskPool<Kept> pool = pool(2, CancellationToken.NONE);
        CountDownLatch both = new CountDownLatch(2);
        Work meet = () -> {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            log.add(Thread.currentThread().getName());
        };
        pool.add(task(0, 1, () -> {
            try {
                Thread.sleep(150);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            pool.add(task(1, 1, meet));
            pool.add(task(1, 1, meet));
        }));
        pool.run();
        assertEquals(2, log.stream().distinct().count(), "the thread that found nothing at first was still there");
    }

    @Test
    void firstFailureStopsTheOthers() {
        TaskPool<Kept> pool = pool(2, CancellationToken.NONE);
        OhmlabException failure = new OhmlabException("broken");
        pool.add(task(0, 9, () -> {
            while (!pool.token().isCancelled()) {
                Thread.onSpinWait();
            }
            throw new CancelledException();
        }));
        pool.add(task(0, 8, () -> {
            throw failure;
        }));
        pool.add(task(1, 1, () -> log.add("never")));
        assertSame(failure, assertThrows(OhmlabException.class, pool::run));
        assertEquals(List.of(), log);
        assertEquals(2, closed.get());
    }

    @Test
    void unforeseenFailureReachesTheCaller() {
        TaskPool<Kept> pool = pool(2, CancellationToken.NONE);
        IllegalArgumentException bug = new IllegalArgumentException("bug");
        pool.add(task(0, 1, () -> {
            throw bug;
        }));
        assertSame(bug, assertThrows(IllegalStateException.class, pool::run).getCause());
        TaskPool<Kept> second = pool(1, CancellationToken.NONE);
        OutOfMemoryError error = new OutOfMemoryError("test");
        second.add(task(0, 1, () -> {
            throw error;
        }));
        assertSame(error, assertThrows(OutOfMemoryError.class, second::run));
    }

    @Test
    void cancellationIsThrown() {
        CancellationSource source = new CancellationSource();
        TaskPool<Kept> pool = pool(2, source);
        pool.add(task(0, 1, source::cancel));
        pool.add(task(1, 1, () -> log.add("never")));
        assertThrows(CancelledException.class, pool::run);
        assertTrue(pool.token().isCancelled());
        assertEquals(List.of(), log);
    }

    @Test
    void interruptOfTheWaitingThreadStopsThePool() {
        TaskPool<Kept> pool = pool(1, CancellationToken.NONE);
        pool.add(task(0, 1, () -> pool.token().check()));
        Thread.currentThread().interrupt();
        pool.add(task(0, 1, () -> {
            while (true) {
                pool.token().check();
            }
        }));
        assertThrows(CancelledException.class, pool::run);
        assertTrue(Thread.interrupted(), "the interrupt is handed on");
    }
}
