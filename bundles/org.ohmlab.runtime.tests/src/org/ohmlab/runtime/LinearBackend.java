/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.Map;

import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/**
 * Computes programs whose outputs are dense layers on the flattened image: enough to train, quick enough for many runs.
 */
final class LinearBackend implements Backend {

    private final long delayMillis;

    LinearBackend() {
        this(0);
    }

    /** @param delayMillis how long every forward takes at least */
    LinearBackend(long delayMillis) {
        this.delayMillis = delayMillis;
    }

    @Override
    public String name() {
        return "linear";
    }

    @Override
    public Map<String, String> versions() {
        return Map.of("linear", "1");
    }

    @Override
    public Executor open(Program program, int batch, int passes, boolean training) throws EngineException {
        for (int output : program.outputs()) {
            if (!(program.nodes().get(output).op() instanceof Op.Dense)) {
                throw new EngineException("Only dense outputs can be computed.", null);
            }
        }
        return new LinearExecutor(program, batch, passes, delayMillis);
    }
}
