/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.bytedeco.javacpp.Pointer;
import org.ohmlab.engine.spi.EngineException;

/** Memory that native operations use while they run, one after the other; as large as the largest needs. */
final class ScratchMemory {

    private final Arena arena;
    private NativeFloats floats;

    ScratchMemory(Arena arena) {
        this.arena = arena;
    }

    /** @param bytes what an operation needs; what was handed out before may move */
    void reserve(long bytes) {
        long count = (bytes + Float.BYTES - 1) / Float.BYTES;
        if (floats == null || floats.size() < count) {
            if (floats != null) {
                arena.release(floats);
            }
            try {
                floats = arena.allocate("the scratch memory of convolutions", count, 1);
            } catch (EngineException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }

    /** @return the memory */
    Pointer pointer() {
        return floats.pointer();
    }
}
