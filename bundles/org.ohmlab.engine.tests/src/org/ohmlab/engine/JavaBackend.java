/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** A backend of naive loops in plain Java: slow, obvious, and enough for small networks. */
public final class JavaBackend implements Backend {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public String name() {
        return "java";
    }

    @Override
    public Map<String, String> versions() {
        return Map.of("java", Runtime.version().toString());
    }

    @Override
    public Executor open(Program program, int batch, int passes, boolean training) throws EngineException {
        open.incrementAndGet();
        return new JavaExecutor(program, batch, passes, open::decrementAndGet);
    }

    /** @return executors that have been opened and not closed */
    public int openExecutors() {
        return open.get();
    }
}
