/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** Native memory does not grow with steps nor with executors opened and closed. */
@EnabledOnOs(OS.LINUX)
class MemoryTest {

    private static final int STEPS = 3000;

    @Test
    void stepsLeaveNothing(TestReporter reporter) throws EngineException, IOException {
        Program program = Networks.lenetExits();
        Experiment full = Experiment.random(program, 4, 2, 71);
        Experiment ragged = Experiment.random(program, 3, 2, 72);
        try (Executor executor = new Nd4jBackend().open(program, 4, 2, true)) {
            for (int step = 0; step < 500; step++) {
                step(executor, full, ragged, step);
            }
            double before = residentMegabytes();
            for (int step = 0; step < STEPS; step++) {
                step(executor, full, ragged, step);
            }
            double after = residentMegabytes();
            report(reporter, before, after);
            assertTrue(after < before * 1.05 + 8, before + " MB grew to " + after + " MB in " + STEPS + " steps");
        }
    }

    private static void step(Executor executor, Experiment full, Experiment ragged, int step) {
        (step % 10 == 9 ? ragged : full).run(executor);
    }

    @Test
    void closingFrees(TestReporter reporter) throws EngineException, IOException {
        Program program = Networks.smallVgg();
        Experiment experiment = Experiment.random(program, 64, 2, 73);
        for (int round = 0; round < 10; round++) {
            openRunClose(experiment);
        }
        double before = residentMegabytes();
        for (int round = 0; round < 60; round++) {
            openRunClose(experiment);
        }
        double after = residentMegabytes();
        report(reporter, before, after);
        assertTrue(after < before * 1.1 + 16, before + " MB grew to " + after + " MB");
    }

    private static void openRunClose(Experiment experiment) throws EngineException {
        Executor executor = new Nd4jBackend().open(experiment.program(), 64, 2, true);
        experiment.run(executor);
        executor.close();
        executor.close();
    }

    private static void report(TestReporter reporter, double before, double after) {
        reporter.publishEntry("resident MB", String.format(Locale.ROOT, "%.0f to %.0f", before, after));
    }

    private static double residentMegabytes() throws IOException {
        System.gc();
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).findFirst()
                .orElseThrow();
    }
}
