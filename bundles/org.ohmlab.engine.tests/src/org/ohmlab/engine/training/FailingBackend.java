/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.ohmlab.engine.JavaBackend;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** Breaks in the fifth forward or backward pass, counted over all executors. */
final class FailingBackend implements Backend {

    private final JavaBackend backend = new JavaBackend();
    private final AtomicInteger passes = new AtomicInteger();
    private final String breaking;

    /** @param backward whether the backward pass breaks, not the forward */
    FailingBackend(boolean backward) {
        breaking = backward ? "backward" : "forward";
    }

    int openExecutors() {
        return backend.openExecutors();
    }

    @Override
    public String name() {
        return "failing";
    }

    @Override
    public Map<String, String> versions() {
        return Map.of();
    }

    @Override
    public Executor open(Program program, int batch, int count, boolean training) throws EngineException {
        Executor executor = backend.open(program, batch, count, training);
        return (Executor) Proxy.newProxyInstance(Executor.class.getClassLoader(), new Class<?>[] {Executor.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals(breaking) && passes.incrementAndGet() == 5) {
                        throw new IllegalStateException("broken");
                    }
                    try {
                        return method.invoke(executor, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
