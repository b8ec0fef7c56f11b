/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

import java.util.function.IntFunction;

import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.dnnl.memory;
import org.ohmlab.engine.program.Op;
import org.ohmlab.engine.program.Shape;

/**
 * A convolution in oneDNN's terms.
 *
 * @param op the operation
 * @param from shape of an input image
 * @param to shape of a result image
 * @param blocked whether activations are blocked by {@link Layout#WIDE} channels
 * @param ofImages whether the network's images are convolved, which are not blocked
 */
record ConvolutionShape(Op.Convolution op, Shape from, Shape to, boolean blocked, boolean ofImages) {

    /** Channels from which Winograd's transforms, which grow with the channels, pay beside its products. */
    private static final int WINOGRAD_FORWARD = 32;

    /** of both sides together, the same for gradients by the input; those by the weights always gain. */
    private static final int WINOGRAD_TO_INPUT = 48;

    /** Smallest images: a tile makes four rows of four results. */
    private static final int WINOGRAD_TILE = 4;

    memory.desc source(int count) {
        if (ofImages && blocked) {
            return describe(dimensions(count, from), memory.format_tag.any);
        }
        return describe(dimensions(count, from), activations());
    }

    memory.desc images(int count) {
        return describe(dimensions(count, from), memory.format_tag.nhwc);
    }

    memory.desc result(int count) {
        return describe(dimensions(count, to), activations());
    }

    private memory.format_tag activations() {
        return blocked ? memory.format_tag.nChw16c : memory.format_tag.nhwc;
    }

    private static long[] dimensions(int count, Shape shape) {
        return new long[] {count, shape.channels(), shape.height(), shape.width()};
    }

    memory.desc weights() {
        return describe(weightDimensions(), memory.format_tag.any);
    }

    memory.desc plainWeights() {
        return describe(weightDimensions(), op.groups() > 1 ? memory.format_tag.goihw : memory.format_tag.oihw);
    }

    private long[] weightDimensions() {
        int groups = op.groups();
        if (groups > 1) {
            return new long[] {groups, op.filters() / groups, from.channels() / groups, op.kernelHeight(),
                op.kernelWidth()};
        }
        return new long[] {op.filters(), from.channels(), op.kernelHeight(), op.kernelWidth()};
    }

    memory.desc biases() {
        return describe(new long[] {op.filters()}, memory.format_tag.x);
    }

    boolean bias() {
        return op.bias();
    }

    long[] strides() {
        return new long[] {op.strideHeight(), op.strideWidth()};
    }

    long[] padding() {
        return new long[] {op.paddingHeight(), op.paddingWidth()};
    }

    private static memory.desc describe(long[] dimensions, memory.format_tag tag) {
        return new memory.desc(dimensions, memory.data_type.f32, tag);
    }

    boolean winogradForward() {
        return winograd() && from.channels() >= WINOGRAD_FORWARD && to.channels() >= WINOGRAD_FORWARD;
    }

    boolean winogradToWeights() {
        return winograd() && !ofImages;
    }

    boolean winogradToInput() {
        return winograd() && !ofImages && from.channels() + to.channels() >= WINOGRAD_TO_INPUT;
    }

    private boolean winograd() {
        return blocked && op.kernelHeight() == 3 && op.kernelWidth() == 3 && op.strideHeight() == 1
                && op.strideWidth() == 1 && to.height() >= WINOGRAD_TILE && to.width() >= WINOGRAD_TILE;
    }

    /**
     * Describes by Winograd's algorithm where that is wanted and offered, directly otherwise. The choice rests on the
     * shape alone, never on timing, because the two round differently.
     */
    <T> T firstThatWorks(boolean winograd, IntFunction<T> description) {
        if (winograd) {
            try {
                return description.apply(dnnl.algorithm.convolution_winograd.value);
            } catch (RuntimeException e) {
                // Not offered for this shape; oneDNN has no other way to ask.
                return description.apply(dnnl.algorithm.convolution_direct.value);
            }
        }
        return description.apply(dnnl.algorithm.convolution_direct.value);
    }
}
