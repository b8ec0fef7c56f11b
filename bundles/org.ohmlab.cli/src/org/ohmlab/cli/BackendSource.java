/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import org.ohmlab.engine.spi.Backend;
import org.ohmlab.engine.spi.EngineException;

/** Gives the compute backend when a command first needs it, because loading its native libraries takes a while. */
@FunctionalInterface
interface BackendSource {

    /**
     * @return the backend
     * @throws EngineException when none is installed or it cannot be loaded
     */
    Backend open() throws EngineException;
}
