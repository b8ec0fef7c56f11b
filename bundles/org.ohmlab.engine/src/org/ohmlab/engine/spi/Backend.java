/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.spi;

import java.util.Map;

import org.ohmlab.engine.program.Program;

/** Opens executors. Safe for any thread. */
public interface Backend {

    /** @return short name, for reports */
    String name();

    /**
     * @return names and versions of the libraries that compute
     * @throws EngineException when the native libraries cannot be loaded
     */
    Map<String, String> versions() throws EngineException;

    /**
     * Allocates everything that passes over the program need; nothing more is allocated later.
     *
     * @param program what to compute
     * @param batch largest number of images per call
     * @param passes how many forwards of one step keep their activations, at least 1 (OVF: N + 1)
     * @param training whether {@link Executor#backward} will be called
     * @return an executor, owned by one thread at a time
     * @throws EngineException when the backend cannot compute it
     */
    Executor open(Program program, int batch, int passes, boolean training) throws EngineException;

    /**
     * The same, for a caller that has threads to spare. A backend that has no use for them needs not implement it.
     *
     * @param program what to compute
     * @param batch largest number of images per call
     * @param passes how many forwards of one step keep their activations, at least 1
     * @param training whether {@link Executor#backward} will be called
     * @param threads threads that a call may keep busy, the caller's included; no bit of a result may hang on it
     * @return an executor, owned by one thread at a time
     * @throws EngineException when the backend cannot compute it
     */
    default Executor open(Program program, int batch, int passes, boolean training, int threads)
            throws EngineException {
        return open(program, batch, passes, training);
    }
}
