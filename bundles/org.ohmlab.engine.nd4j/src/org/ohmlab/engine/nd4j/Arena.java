/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.engine.spi.EngineException;

/** All native memory of one executor; freed together. */
final class Arena implements AutoCloseable {

    private final List<NativeFloats> owned = new ArrayList<>();
    private long bytes;

    /**
     * @param purpose what it is for, for the error
     * @param count values per image
     * @param images images
     * @return zeroed memory
     * @throws EngineException when it is too much
     */
    NativeFloats allocate(String purpose, long count, int images) throws EngineException {
        long size = Math.multiplyExact(count, (long) images);
        if (size > Integer.MAX_VALUE - 64) {
            throw new EngineException("The buffer for " + purpose + " would hold " + size + " numbers with " + images
                    + " images at once, more than this backend can address; use a smaller batch.", null);
        }
        try {
            NativeFloats floats = new NativeFloats((int) Math.max(1, size));
            owned.add(floats);
            bytes += size * Float.BYTES;
            return floats;
        } catch (OutOfMemoryError e) {
            throw new EngineException("There is not enough memory for " + purpose + " after " + (bytes >> 20)
                    + " MB of buffers; use a smaller batch, fewer threads, or give Java more memory (-Xmx).", e);
        }
    }

    /** Frees one allocation before the others. */
    void release(NativeFloats floats) {
        owned.remove(floats);
        bytes -= (long) floats.size() * Float.BYTES;
        floats.close();
    }

    /** @return bytes of native memory */
    long bytes() {
        return bytes;
    }

    @Override
    public void close() {
        owned.forEach(NativeFloats::close);
        owned.clear();
    }
}
