/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.spi;

import org.ohmlab.engine.program.Program;

/**
 * Computes a program on batches of images. Owned by one thread at a time; all buffers are allocated at creation.
 *
 * <p>Every pass has its own copy of the weights (so that each forward may see other device variation), its own
 * activations and its own batch statistics; all passes share the images and add into one set of gradients. The gradient
 * is taken at the loaded weights; that it is applied to the clean ones is the trainer's business (straight-through).
 */
public interface Executor extends AutoCloseable {

    /** @return the program */
    Program program();

    /** @return the largest number of images per call */
    int batch();

    /**
     * Sets the images of all passes.
     *
     * @param images at least {@code count} images one after the other, each height x width x channels
     * @param count number of images, 1 to {@link #batch()}
     */
    void input(float[] images, int count);

    /**
     * Sets a parameter as one pass will see it.
     *
     * @param pass the pass
     * @param parameter index in {@link Program#parameters()}
     * @param values the values in PyTorch's axis order
     */
    void load(int pass, int parameter, float[] values);

    /**
     * Sets the mask of a dropout node for the next training forward of a pass: 0 or 1/(1-rate) per value.
     *
     * @param pass the pass
     * @param node the dropout node
     * @param mask count x size of the node, NHWC
     */
    void mask(int pass, int node, float[] mask);

    /**
     * Runs a pass.
     *
     * @param pass the pass
     * @param training true: BatchNorm uses the batch's statistics and dropout its mask; false: running statistics, no
     *        dropout
     */
    void forward(int pass, boolean training);

    /**
     * Reads logits of the last forward of a pass.
     *
     * @param pass the pass
     * @param output position in {@link Program#outputs()}
     * @param into receives count x classes
     */
    void logits(int pass, int output, float[] into);

    /**
     * Reads the statistics that a BatchNorm node took from the batch in the last training forward of a pass.
     *
     * @param pass the pass
     * @param node the BatchNorm node
     * @param mean receives the channel means
     * @param variance receives the unbiased channel variances
     */
    void batchStatistics(int pass, int node, float[] mean, float[] variance);

    /** Sets all gradients to zero. */
    void zeroGradients();

    /**
     * Propagates back through the last training forward of a pass and adds to the gradients.
     *
     * @param pass the pass
     * @param logitGradients per output of the program the loss's derivative by its logits, count x classes; null
     *        entries are zero
     */
    void backward(int pass, float[][] logitGradients);

    /**
     * Reads a gradient.
     *
     * @param parameter index of a trained parameter
     * @param into receives the values in PyTorch's axis order; zeroes when there is none
     * @return whether any backward pass has reached the parameter since the gradients were set to zero
     */
    boolean gradient(int parameter, float[] into);

    /** Frees all native memory; closing twice does no harm. */
    @Override
    void close();
}
