/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/**
 * Main class of a process that ends well when native calls ran on the calling thread alone. A thread that a native
 * library starts carries the name of the thread that called it, by which its time is found in the system's table of
 * threads.
 */
public final class CountTicks {

    private static final String NAME = "ohmlab-compute";

    private CountTicks() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) {
        Thread thread = new Thread(CountTicks::run, NAME);
        thread.setUncaughtExceptionHandler((failed, error) -> fail(error.toString()));
        thread.start();
    }

    private static void fail(String message) {
        new PrintStream(new FileOutputStream(FileDescriptor.err)).println(message);
        System.exit(1);
    }

    private static void run() {
        try {
            long[] ticks = measure();
            if (ticks[0] < 20 || ticks[1] > ticks[0] / 25) {
                fail(ticks[1] + " ticks of helpers beside " + ticks[0]);
            }
        } catch (EngineException | IOException e) {
            fail(e.toString());
        }
    }

    private static long[] measure() throws EngineException, IOException {
        Program program = Networks.smallVgg();
        Experiment experiment = Experiment.random(program, 128, 1, 70);
        try (Executor executor = new Nd4jBackend().open(program, 128, 1, true)) {
            experiment.run(executor);
            long[] before = ticks();
            for (int round = 0; round < 40; round++) {
                experiment.run(executor);
            }
            long[] after = ticks();
            return new long[] {after[0] - before[0], after[1] - before[1]};
        }
    }

    /** @return clock ticks of the calling thread, and of threads that carry its name or that of the process */
    private static long[] ticks() throws IOException {
        Path self = Path.of("/proc/thread-self").toRealPath();
        long[] ticks = new long[2];
        try (Stream<Path> tasks = Files.list(self.getParent())) {
            for (Path task : tasks.toList()) {
                String name = Files.readString(task.resolve("comm")).strip();
                // The fields after the name, which may hold spaces: user and system time are the 12th and 13th.
                String[] fields = Files.readString(task.resolve("stat")).replaceAll("(?s)^.*\\) ", "").split(" ");
                long time = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
                if (task.equals(self)) {
                    ticks[0] += time;
                } else if (Set.of(NAME, "java").contains(name)) {
                    ticks[1] += time;
                }
            }
        }
        return ticks;
    }
}
