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

import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/**
 * Main class of a process that tells how its resident memory grows, over steps or over executors opened and closed.
 * Started with a heap of fixed size that is resident from the beginning, it sees native memory alone.
 */
public final class CountMegabytes {

    private CountMegabytes() {
    }

    /** @param arguments {@code steps} or {@code executors}, warm-up rounds, and rounds */
    public static void main(String[] arguments) throws EngineException, IOException {
        int warming = Integer.parseInt(arguments[1]);
        int rounds = Integer.parseInt(arguments[2]);
        double[] megabytes = arguments[0].equals("steps") ? steps(warming, rounds) : executors(warming, rounds);
        new PrintStream(new FileOutputStream(FileDescriptor.out)).println(megabytes[0] + " " + megabytes[1]);
    }

    private static double[] steps(int warming, int rounds) throws EngineException, IOException {
        Program program = Networks.lenetExits();
        Experiment full = Experiment.random(program, 4, 2, 71);
        Experiment ragged = Experiment.random(program, 3, 2, 72);
        double before = 0;
        try (Executor executor = new Nd4jBackend().open(program, 4, 2, true)) {
            for (int step = 0; step < warming + rounds; step++) {
                if (step == warming) {
                    before = residentMegabytes();
                }
                (step % 10 == 9 ? ragged : full).run(executor);
            }
            return new double[] {before, residentMegabytes()};
        }
    }

    private static double[] executors(int warming, int rounds) throws EngineException, IOException {
        Program program = Networks.smallVgg();
        Experiment experiment = Experiment.random(program, 16, 2, 73);
        double before = 0;
        for (int round = 0; round < warming + rounds; round++) {
            if (round == warming) {
                before = residentMegabytes();
            }
            try (Executor executor = new Nd4jBackend().open(program, 16, 2, true)) {
                experiment.run(executor);
            }
        }
        return new double[] {before, residentMegabytes()};
    }

    private static double residentMegabytes() throws IOException {
        System.gc();
        return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024).findFirst()
                .orElseThrow();
    }
}
