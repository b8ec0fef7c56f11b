/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import java.util.Arrays;

import org.ohmlab.core.CancelledException;
import org.ohmlab.engine.program.Parameter;
import org.ohmlab.engine.program.Program;
import org.ohmlab.engine.spi.Executor;

/**
 * Adds the gradients of passes that several threads compute, always in the order of the passes: a sum of floats depends
 * on its order, and results must not depend on threads. A thread that is early waits.
 */
final class GradientSum {

    private final Program program;
    private final float[][] sums;
    private final boolean[] empty;
    private final float[] scratch;
    private int turn;
    private boolean abandoned;

    GradientSum(Program program) {
        this.program = program;
        sums = new float[program.parameters().size()][];
        empty = new boolean[sums.length];
        int largest = 0;
        for (Parameter parameter : program.parameters()) {
            if (parameter.kind().trained()) {
                sums[parameter.index()] = new float[parameter.size()];
                largest = Math.max(largest, parameter.size());
            }
        }
        scratch = new float[largest];
    }

    /** Begins a step. */
    synchronized void clear() {
        Arrays.fill(empty, true);
        turn = 0;
        abandoned = false;
    }

    /**
     * Adds what an executor has collected since its gradients were set to zero, after all earlier passes.
     *
     * @param number the pass's place among those that have a gradient, from 0
     * @param executor holds the gradient
     * @throws CancelledException when {@link #abandon} was called, or the thread was interrupted, while it waited
     */
    synchronized void add(int number, Executor executor) throws CancelledException {
        while (turn != number && !abandoned) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
        }
        if (abandoned) {
            throw new CancelledException();
        }
        for (Parameter parameter : program.parameters()) {
            if (parameter.kind().trained()) {
                addOne(parameter.index(), executor);
            }
        }
        turn++;
        notifyAll();
    }

    private void addOne(int index, Executor executor) {
        float[] sum = sums[index];
        if (empty[index]) {
            empty[index] = !executor.gradient(index, sum);
        } else if (executor.gradient(index, scratch)) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += scratch[i];
            }
        }
    }

    /** Lets nobody wait for a pass that will not come. */
    synchronized void abandon() {
        abandoned = true;
        notifyAll();
    }

    /**
     * @param parameter index of a trained parameter
     * @return its gradient, good until the next {@link #clear()}; may be changed
     */
    float[] of(int parameter) {
        if (empty[parameter]) {
            Arrays.fill(sums[parameter], 0f);
        }
        return sums[parameter];
    }
}
