/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** Equal work gives equal bits: again, beside other threads, and after batches of other sizes. */
class RepeatabilityTest {

    private static final int THREADS = 4;

    @Test
    void theSameWorkAgain() throws EngineException {
        for (Program program : GradientTest.networks().toList()) {
            Experiment experiment = Experiment.random(program, 5, 2, 51);
            List<float[]> first = alone(experiment, 5);
            assertSame(first, alone(experiment, 5), program.name());
            try (Executor executor = new Nd4jBackend().open(program, 5, 2, true)) {
                for (int round = 0; round < 3; round++) {
                    experiment.run(executor);
                    assertSame(first, experiment.results(executor), program.name());
                }
            }
        }
    }

    @Test
    void besideOtherThreads() throws Exception {
        List<Experiment> experiments = new ArrayList<>();
        List<List<float[]>> expected = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Program program = i % 2 == 0 ? Networks.lenetExits() : Networks.smallResnet();
            experiments.add(Experiment.random(program, 16, 2, 60 + i));
            expected.add(alone(experiments.get(i), 16));
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Void>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                Experiment experiment = experiments.get(i);
                List<float[]> results = expected.get(i);
                Callable<Void> work = () -> {
                    try (Executor executor = new Nd4jBackend().open(experiment.program(), 16, 2, true)) {
                        for (int round = 0; round < 10; round++) {
                            experiment.run(executor);
                            assertSame(results, experiment.results(executor), experiment.program().name());
                        }
                    }
                    return null;
                };
                all.add(threads.submit(work));
            }
            for (Future<Void> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void afterBatchesOfOtherSizes() throws EngineException {
        for (Program program : GradientTest.networks().toList()) {
            try (Executor executor = new Nd4jBackend().open(program, 7, 2, true)) {
                for (int count : new int[] {7, 3, 7, 1, 2, 4, 5, 6, 3}) {
                    // A single image leaves BatchNorm of vectors without variance, which is no case of interest here.
                    Experiment experiment = Experiment.random(program, count, 2, 80 + count);
                    experiment.run(executor);
                    assertSame(alone(experiment, 7), experiment.results(executor), program.name() + " with " + count);
                }
            }
        }
    }

    @Test
    void raggedBatchesAreRight() throws EngineException {
        for (Program program : GradientTest.networks().toList()) {
            OracleCheck.worst(Experiment.random(program, 3, 2, 90), 8);
        }
    }

    private static List<float[]> alone(Experiment experiment, int batch) throws EngineException {
        try (Executor executor = new Nd4jBackend().open(experiment.program(), batch, experiment.passes(), true)) {
            experiment.run(executor);
            return experiment.results(executor);
        }
    }

    private static void assertSame(List<float[]> expected, List<float[]> actual, String name) {
        for (int i = 0; i < expected.size(); i++) {
            assertArrayEquals(expected.get(i), actual.get(i), name + " array " + i);
        }
    }
}
