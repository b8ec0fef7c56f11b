/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Map;

import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/**
 * The engine's backend on ND4J: float32, activations height x width x channels, one native thread per Java thread.
 *
 * <p>The native libraries are unpacked and loaded at the first {@link #versions()} or {@link #open}, which takes a
 * second, and some more the first time on a machine. Executors of different threads may run at the same time; their
 * results do not depend on it.
 */
public final class Nd4jBackend implements Backend {

    @Override
    public String name() {
        return "nd4j";
    }

    @Override
    public Map<String, String> versions() throws EngineException {
        return Nd4jLibrary.load().versions();
    }

    @Override
    public Executor open(Program program, int batch, int passes, boolean training) throws EngineException {
        return open(program, batch, passes, training, 1);
    }

    @Override
    public Executor open(Program program, int batch, int passes, boolean training, int threads)
            throws EngineException {
        if (batch < 1 || passes < 1) {
            throw new IllegalArgumentException("A batch of " + batch + " images in " + passes + " passes is empty.");
        }
        return new ProgramExecutor(Nd4jLibrary.load(), program, batch, passes, training, threads);
    }
}
