/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Map;

import org.bytedeco.dnnl.IntMemoryMap;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.memory;
import org.bytedeco.dnnl.primitive;
import org.bytedeco.javacpp.Pointer;

/** One of oneDNN's primitives on fixed buffers. Everything but the scratch memory is bound when it is made. */
final class OneDnnStep implements AutoCloseable {

    private final OneDnn library;
    private final primitive primitive;
    private final IntMemoryMap arguments;
    private final memory scratch;
    private final ScratchMemory scratches;
    private Pointer bound;

    /**
     * @param library the library
     * @param primitive what is run; owned from here on
     * @param arguments memory by oneDNN's argument numbers
     * @param scratch what it needs for itself, or null
     * @param scratches gives the memory for that
     */
    OneDnnStep(OneDnn library, primitive primitive, Map<Integer, memory> arguments, memory.desc scratch,
            ScratchMemory scratches) {
        this.library = library;
        this.primitive = primitive;
        this.scratches = scratches;
        this.arguments = new IntMemoryMap();
        primitive.retainReference();
        this.arguments.retainReference();
        arguments.forEach(this.arguments::put);
        if (scratch == null || scratch.get_size() == 0) {
            this.scratch = null;
        } else {
            scratches.reserve(scratch.get_size());
            bound = scratches.pointer();
            this.scratch = new memory(scratch, library.engine(), bound);
            this.scratch.retainReference();
            this.arguments.put(dnnl.DNNL_ARG_SCRATCHPAD, this.scratch);
        }
    }

    /** Makes memory large enough for {@link #run(ScratchMemory)}. */
    void reserve(ScratchMemory memory) {
        if (scratch != null) {
            memory.reserve(scratch.get_desc().get_size());
        }
    }

    void run() {
        run(scratches);
    }

    /** @param memory for the operation itself; large enough if it was asked to be */
    void run(ScratchMemory memory) {
        if (scratch != null && bound != memory.pointer()) {
            bound = memory.pointer();
            scratch.set_data_handle(bound);
        }
        primitive.execute(library.stream(), arguments);
    }

    @Override
    public void close() {
        if (scratch != null) {
            scratch.releaseReference();
        }
        arguments.releaseReference();
        primitive.releaseReference();
    }
}
