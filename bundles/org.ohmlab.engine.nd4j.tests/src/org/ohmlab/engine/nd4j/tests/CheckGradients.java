/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j.tests;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.ohmlab.engine.nd4j.Nd4jBackend;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;

/** Main class of a process that checks the gradients of all layers and networks, and says what computed them. */
public final class CheckGradients {

    private CheckGradients() {
    }

    /** @param arguments none */
    public static void main(String[] arguments) throws EngineException {
        List<Program> programs = Stream.of(LayerPrograms.all().stream(), GradientTest.networks(),
                WideNetworkTest.programs()).flatMap(stream -> stream).toList();
        for (Program program : programs) {
            OracleCheck.worst(Experiment.random(program, 3, 2, 71), 4);
        }
        Map<String, String> versions = new Nd4jBackend().versions();
        new PrintStream(new FileOutputStream(FileDescriptor.out)).println("onednn " + versions.get("onednn"));
    }
}
