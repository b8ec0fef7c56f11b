/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

/** What a node computes. Parameters are in the units of PyTorch's layers of the same name. */
public sealed interface Op {

    /** The image batch. */
    record Input() implements Op {
    }

    /**
     * Cross-correlation with zero padding; weight [filters, in/groups, kernelHeight, kernelWidth].
     *
     * @param filters output channels
     * @param kernelHeight kernel rows
     * @param kernelWidth kernel columns
     * @param strideHeight step over rows
     * @param strideWidth step over columns
     * @param paddingHeight zeros above and below
     * @param paddingWidth zeros left and right
     * @param groups independent groups of channels
     * @param bias whether a digital bias is added
     */
    record Convolution(int filters, int kernelHeight, int kernelWidth, int strideHeight, int strideWidth,
            int paddingHeight, int paddingWidth, int groups, boolean bias) implements Op {
    }

    /**
     * Matrix product; weight [units, in].
     *
     * @param units output features
     * @param bias whether a digital bias is added
     */
    record Dense(int units, boolean bias) implements Op {
    }

    /**
     * Batch normalisation over batch, rows and columns per channel, with learnt scale and shift.
     *
     * @param epsilon added to the variance
     * @param momentum share of the new batch in the running statistics
     */
    record BatchNormalization(double epsilon, double momentum) implements Op {
    }

    /** max(0, x). */
    record Relu() implements Op {
    }

    /**
     * x for positive x, slope times x otherwise.
     *
     * @param negativeSlope the slope
     */
    record LeakyRelu(double negativeSlope) implements Op {
    }

    /** Hyperbolic tangent. */
    record Tanh() implements Op {
    }

    /** Logistic function. */
    record Sigmoid() implements Op {
    }

    /**
     * Window of a pooling.
     *
     * @param kernelHeight window rows
     * @param kernelWidth window columns
     * @param strideHeight step over rows
     * @param strideWidth step over columns
     * @param paddingHeight padding above and below
     * @param paddingWidth padding left and right
     */
    record Window(int kernelHeight, int kernelWidth, int strideHeight, int strideWidth, int paddingHeight,
            int paddingWidth) {
    }

    /**
     * Maximum over a window; padding never wins.
     *
     * @param window the window
     */
    record MaxPool(Window window) implements Op {
    }

    /**
     * Mean over a window; padded zeros count, as in PyTorch's default.
     *
     * @param window the window
     */
    record AveragePool(Window window) implements Op {
    }

    /**
     * Mean over bins floor(i*in/out) .. ceil((i+1)*in/out), as PyTorch's AdaptiveAvgPool2d. Global average pooling is 1
     * x 1.
     *
     * @param height output rows
     * @param width output columns
     */
    record AdaptiveAveragePool(int height, int width) implements Op {
    }

    /** Reorders height x width x channels to PyTorch's (channels, height, width) vector. */
    record Flatten() implements Op {
    }

    /**
     * Zeroes values in training with the given probability and scales the others by 1/(1-rate); identity at inference.
     *
     * @param rate probability of a zero, in [0, 1)
     */
    record Dropout(double rate) implements Op {
    }

    /** Sum of all inputs, which have equal shapes. */
    record Add() implements Op {
    }

    /** Concatenation of all inputs along channels. */
    record Concat() implements Op {
    }
}
