/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.Arrays;
import java.util.List;

import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Parameter.Kind;

/**
 * Tries whether a convolution of a whole batch and convolutions of its parts give the same bits. The order of a
 * product's sums does not depend on the numbers, so that numbers drawn once show it.
 */
final class SameBits {

    private static final long SEED = 20230514;

    private final Workspace workspace;

    /** @param workspace the whole batch's; nothing in its activations and gradients is needed any more */
    SameBits(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * @param whole computes the whole batch
     * @param parts compute its parts
     * @return whether results and gradients by the input are the same to the bit
     */
    boolean holds(Kernel whole, List<Kernel> parts) {
        if (!(whole.node().op() instanceof Op.Convolution)) {
            return true;
        }
        int batch = workspace.batch();
        int input = whole.inputNode().index();
        fill(whole.input(0), batch * whole.inputNode().output().size());
        for (Kind kind : List.of(Kind.WEIGHT, Kind.BIAS)) {
            int parameter = workspace.program().parameter(whole.node().index(), kind);
            if (parameter >= 0) {
                NativeFloats values = workspace.parameters().outside(0, parameter);
                fill(values, values.size());
            }
        }
        NativeFloats result = whole.result(0);
        int size = batch * whole.node().output().size();
        whole.forward(0, batch, true);
        int[] expected = bits(result, size);
        clear(result, size);
        parts.forEach(part -> part.forward(0, part.workspace().batch(), true));
        boolean same = Arrays.equals(expected, bits(result, size));
        if (same && whole.inputWanted()) {
            fill(whole.resultGradient(), size);
            NativeFloats gradient = workspace.gradients().of(input);
            size = batch * whole.inputNode().output().size();
            workspace.gradients().begin();
            whole.backward(0, batch);
            expected = bits(gradient, size);
            clear(gradient, size);
            parts.forEach(part -> {
                part.workspace().gradients().begin();
                part.backward(0, part.workspace().batch());
            });
            same = Arrays.equals(expected, bits(gradient, size));
        }
        return same;
    }

    private static int[] bits(NativeFloats floats, int size) {
        int[] bits = new int[size];
        floats.get(0, bits, size);
        return bits;
    }

    private static void clear(NativeFloats floats, int size) {
        floats.put(0, new float[size], size);
    }

    /** Numbers between -1 and 1. */
    private static void fill(NativeFloats floats, int size) {
        float[] values = new float[size];
        CounterRandom.uniforms(new DrawKey(SEED, Purpose.INITIALISATION, 0, 0, 0), 0, values, 0, size);
        for (int i = 0; i < size; i++) {
            values[i] = 2 * values[i] - 1;
        }
        floats.put(0, values, size);
    }
}
