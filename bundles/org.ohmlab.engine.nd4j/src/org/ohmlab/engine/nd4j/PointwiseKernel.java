/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import org.ohmlab.engine.program.Node;
import org.ohmlab.engine.program.Op;

/** An activation function with a derivative, value by value. */
final class PointwiseKernel extends Kernel {

    /** A function of one variable and its derivative. */
    private interface Function {

        /** Replaces arguments by results. */
        void apply(float[] values, int n);

        /** Multiplies the gradient with the derivative, given arguments and results. */
        void chain(float[] gradient, float[] arguments, float[] results, int n);
    }

    private record Leaky(float slope) implements Function {

        @Override
        public void apply(float[] values, int n) {
            for (int i = 0; i < n; i++) {
                float x = values[i];
                values[i] = x > 0 ? x : x * slope;
            }
        }

        @Override
        public void chain(float[] gradient, float[] arguments, float[] results, int n) {
            for (int i = 0; i < n; i++) {
                gradient[i] *= arguments[i] > 0 ? 1f : slope;
            }
        }
    }

    private record HyperbolicTangent() implements Function {

        @Override
        public void apply(float[] values, int n) {
            for (int i = 0; i < n; i++) {
                values[i] = (float) Math.tanh(values[i]);
            }
        }

        @Override
        public void chain(float[] gradient, float[] arguments, float[] results, int n) {
            for (int i = 0; i < n; i++) {
                gradient[i] *= 1f - results[i] * results[i];
            }
        }
    }

    private record Logistic() implements Function {

        @Override
        public void apply(float[] values, int n) {
            for (int i = 0; i < n; i++) {
                values[i] = (float) (1 / (1 + Math.exp(-values[i])));
            }
        }

        @Override
        public void chain(float[] gradient, float[] arguments, float[] results, int n) {
            for (int i = 0; i < n; i++) {
                gradient[i] *= results[i] * (1f - results[i]);
            }
        }
    }

    private final Function function;
    private final int size;

    private PointwiseKernel(Workspace workspace, Node node, Function function) {
        super(workspace, node);
        this.function = function;
        this.size = node.output().size();
    }

    static PointwiseKernel of(Workspace workspace, Node node, Op.LeakyRelu op) {
        return new PointwiseKernel(workspace, node, new Leaky((float) op.negativeSlope()));
    }

    static PointwiseKernel tanh(Workspace workspace, Node node) {
        return new PointwiseKernel(workspace, node, new HyperbolicTangent());
    }

    static PointwiseKernel sigmoid(Workspace workspace, Node node) {
        return new PointwiseKernel(workspace, node, new Logistic());
    }

    @Override
    boolean imageByImage() {
        return true;
    }

    @Override
    void forward(int pass, int count, boolean training) {
        NativeFloats from = input(pass);
        NativeFloats into = result(pass);
        float[] block = workspace().block(0);
        int length = count * size;
        for (int at = 0; at < length; at += Workspace.BLOCK) {
            int n = Math.min(Workspace.BLOCK, length - at);
            from.get(at, block, n);
            function.apply(block, n);
            into.put(at, block, n);
        }
    }

    @Override
    void backward(int pass, int count) {
        if (!inputWanted()) {
            return;
        }
        NativeFloats gradient = resultGradient();
        NativeFloats from = input(pass);
        NativeFloats result = result(pass);
        NativeFloats into = inputTarget();
        float[] block = workspace().block(0);
        float[] arguments = workspace().block(1);
        float[] results = workspace().block(2);
        int length = count * size;
        for (int at = 0; at < length; at += Workspace.BLOCK) {
            int n = Math.min(Workspace.BLOCK, length - at);
            gradient.get(at, block, n);
            from.get(at, arguments, n);
            result.get(at, results, n);
            function.chain(block, arguments, results, n);
            into.put(at, block, n);
        }
        settleInput(count);
    }
}
