/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Native memory does not grow with steps nor with executors opened and closed. */
@EnabledOnOs(OS.LINUX)
class MemoryTest {

    private static final List<String> FIXED_HEAP = List.of("-Xms256m", "-Xmx256m", "-XX:+UseSerialGC",
            "-XX:+AlwaysPreTouch");

    @TempDir
    private Path folder;

    @Test
    void stepsLeaveNothing(TestReporter reporter) throws IOException, InterruptedException {
        check(reporter, "steps", 1000, 4000);
    }

    @Test
    void closingFrees(TestReporter reporter) throws IOException, InterruptedException {
        check(reporter, "executors", 120, 160);
    }

    private void check(TestReporter reporter, String what, int warming, int rounds)
            throws IOException, InterruptedException {
        JavaProcess outcome = JavaProcess.run(folder, FIXED_HEAP, JavaProcess.shippedClassPath(),
                CountMegabytes.class, what, Integer.toString(warming), Integer.toString(rounds));
        assertEquals(0, outcome.exit(), outcome.output());
        reporter.publishEntry("resident MB after " + warming + " and " + rounds + " more " + what,
                outcome.output().strip());
        String[] megabytes = outcome.output().lines().reduce((first, last) -> last).orElseThrow().split(" ");
        double before = Double.parseDouble(megabytes[0]);
        double after = Double.parseDouble(megabytes[1]);
        assertTrue(after < before * 1.05, before + " MB grew to " + after + " MB");
    }
}
