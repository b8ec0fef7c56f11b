/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.spi;

import java.util.LinkedHashMap;
import java.util.Map;

import org.ohmlab.core.random.CounterRandom;

/**
 * Which numbers an engine computes: two engines with equal numerics give equal bits for equal inputs on one machine. A
 * run records this, and is resumed only where it is the same, since its table would otherwise mix two computations.
 */
public final class Numerics {

    /**
     * Version of the engine's own arithmetic: the order of its float operations in trainer, variation, methods,
     * optimisers, evaluator and kernels. To be raised by whoever changes a bit of any result in any of them. 1 was
     * Philox and ND4J's convolutions, 2 is oneDNN's convolutions and products and the fused first block.
     */
    public static final int ARITHMETIC = 2;

    private Numerics() {
    }

    /**
     * @param backend what computes
     * @return named parts of the identity, in a fixed order: the random numbers' scheme, the arithmetic's version, the
     *         backend and its libraries with their versions
     * @throws EngineException when the backend's libraries cannot be loaded
     */
    public static Map<String, String> identity(Backend backend) throws EngineException {
        Map<String, String> identity = new LinkedHashMap<>();
        identity.put("random numbers", CounterRandom.SCHEME);
        identity.put("arithmetic", Integer.toString(ARITHMETIC));
        identity.put("backend", backend.name());
        backend.versions().forEach((library, version) -> identity.put("library " + library, version));
        return identity;
    }
}
