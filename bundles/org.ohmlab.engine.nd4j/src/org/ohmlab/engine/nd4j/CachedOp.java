/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A native operation on fixed buffers. Its native description is built once per number of images and kept, because
 * building it costs as much as a small operation and its memory is returned by the garbage collector only.
 */
final class CachedOp {

    /** A full batch, the last one of an epoch, and those of an evaluation. */
    private static final int KEPT = 4;

    private final DynamicCustomOp op;
    private final long[] arguments;
    private final BiConsumer<OpContext, Integer> binding;
    private final Map<Integer, OpContext> contexts = new LinkedHashMap<>(8, 0.75f, true);

    /**
     * @param name ND4J's name of the operation
     * @param arguments its integer arguments
     * @param binding sets the inputs and outputs for a number of images
     */
    CachedOp(String name, long[] arguments, BiConsumer<OpContext, Integer> binding) {
        this.op = DynamicCustomOp.builder(name).build();
        this.arguments = arguments.clone();
        this.binding = binding;
    }

    void run(int count) {
        OpContext context = contexts.get(count);
        if (context == null) {
            context = Nd4j.getExecutioner().buildContext();
            binding.accept(context, count);
            context.setIArguments(arguments);
            if (contexts.size() == KEPT) {
                contexts.remove(contexts.keySet().iterator().next());
            }
            contexts.put(count, context);
        }
        Nd4j.getExecutioner().exec(op, context);
    }
}
