/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime;

import java.util.Map;

import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;
import org.ohmlab.engine.spi.Executor;

/** A backend that can compute nothing. */
final class BrokenBackend implements Backend {

    @Override
    public String name() {
        return "broken";
    }

    @Override
    public Map<String, String> versions() {
        return Map.of();
    }

    @Override
    public Executor open(Program program, int batch, int passes, boolean training) throws EngineException {
        throw new EngineException("No such operation here.", null);
    }
}
