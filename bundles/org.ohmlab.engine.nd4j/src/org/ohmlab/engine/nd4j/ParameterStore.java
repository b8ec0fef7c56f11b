/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;
import java.util.List;

import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Parameter.Kind;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.EngineException;

/**
 * Every pass's own parameters and the one set of gradients. Weights and convolution biases lie in native memory, where
 * oneDNN and OpenBLAS read them; what only Java reads stays on the heap.
 */
final class ParameterStore {

    private final List<Parameter> parameters;
    private final GroupLayout[] layouts;
    private final NativeFloats[][] natives;
    private final float[][][] heaps;
    private final float[][] gradients;
    private final boolean[] empty;
    private final float[][] staging;

    /**
     * @param program the program
     * @param passes forwards with parameters of their own
     * @param training whether gradients are collected
     * @param expand whether grouped convolutions are computed as ordinary ones
     * @param arena owns the native memory
     * @throws EngineException when the memory is not there
     */
    ParameterStore(Program program, int passes, boolean training, boolean expand, Arena arena) throws EngineException {
        parameters = program.parameters();
        int count = parameters.size();
        layouts = new GroupLayout[count];
        natives = new NativeFloats[passes][count];
        heaps = new float[passes][count][];
        gradients = new float[count][];
        staging = new float[count][];
        empty = new boolean[count];
        for (Parameter parameter : parameters) {
            int i = parameter.index();
            Op op = program.nodes().get(parameter.node()).op();
            if (parameter.kind() == Kind.WEIGHT && op instanceof Op.Convolution conv && conv.groups() > 1
                    && expand) {
                layouts[i] = GroupLayout.of(parameter.dimensions(), conv.groups());
            }
            int size = layouts[i] == null ? parameter.size() : layouts[i].expandedSize();
            boolean outside = parameter.kind() == Kind.WEIGHT
                    || parameter.kind() == Kind.BIAS && op instanceof Op.Convolution;
            for (int pass = 0; pass < passes; pass++) {
                if (outside) {
                    natives[pass][i] = arena.allocate(parameter.name(), size, 1);
                } else {
                    heaps[pass][i] = new float[size];
                }
            }
            if (layouts[i] != null) {
                staging[i] = new float[size];
            }
            if (training && parameter.kind().trained()) {
                gradients[i] = new float[parameter.size()];
                empty[i] = true;
                if (staging[i] == null) {
                    staging[i] = new float[size];
                }
            }
        }
    }

    /** Takes values in PyTorch's order. */
    void load(int pass, int parameter, float[] from) {
        Parameter description = parameters.get(parameter);
        if (from.length < description.size()) {
            throw new IllegalArgumentException("Parameter " + description.name() + " has " + description.size()
                    + " values, but " + from.length + " were given.");
        }
        if (layouts[parameter] != null) {
            layouts[parameter].expand(from, staging[parameter]);
            natives[pass][parameter].put(0, staging[parameter], staging[parameter].length);
        } else if (natives[pass][parameter] != null) {
            natives[pass][parameter].put(0, from, description.size());
        } else {
            System.arraycopy(from, 0, heaps[pass][parameter], 0, description.size());
        }
    }

    NativeFloats outside(int pass, int parameter) {
        return natives[pass][parameter];
    }

    float[] inside(int pass, int parameter) {
        return heaps[pass][parameter];
    }

    void zeroGradients() {
        Arrays.fill(empty, true);
    }

    /** Adds a gradient that a native operation wrote in the layout of {@link #outside}. */
    void addGradient(int parameter, NativeFloats from) {
        float[] values = staging[parameter];
        if (empty[parameter] && layouts[parameter] == null) {
            from.get(0, gradients[parameter], gradients[parameter].length);
            empty[parameter] = false;
            return;
        }
        from.get(0, values, values.length);
        if (layouts[parameter] != null) {
            layouts[parameter].collect(values);
        }
        addGradient(parameter, values);
    }

    /** Adds a gradient in PyTorch's order. */
    void addGradient(int parameter, float[] from) {
        float[] into = gradients[parameter];
        if (empty[parameter]) {
            System.arraycopy(from, 0, into, 0, into.length);
            empty[parameter] = false;
        } else {
            Rows.add(into, from, into.length);
        }
    }

    /** Reads a gradient, or zeroes, and says whether there is one. */
    boolean gradient(int parameter, float[] into) {
        float[] gradient = gradients[parameter];
        if (gradient == null) {
            throw new IllegalArgumentException("Parameter " + parameters.get(parameter).name() + " has no gradient.");
        }
        if (empty[parameter]) {
            Arrays.fill(into, 0, gradient.length, 0f);
        } else {
            System.arraycopy(gradient, 0, into, 0, gradient.length);
        }
        return !empty[parameter];
    }
}
