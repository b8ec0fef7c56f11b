/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.crossbar;

import java.util.Objects;

/**
 * A layer's weights as the matrices that the arrays hold; one matrix, or one for each group of a grouped convolution.
 *
 * @param layer the layer's name, for reports
 * @param groups how many matrices
 * @param rows inputs of one matrix: kernel height x kernel width x input channels of the group, or the inputs of a
 *     dense layer; a digital bias takes no row
 * @param outputs outputs of one matrix
 * @param vectorsPerImage input vectors for one image: output height x output width, or 1
 */
public record LayerMatrix(String layer, int groups, int rows, int outputs, long vectorsPerImage) {

    /** Checks the ranges. */
    public LayerMatrix {
        Objects.requireNonNull(layer, "layer");
        if (groups < 1 || rows < 1 || outputs < 1 || vectorsPerImage < 1) {
            throw new IllegalArgumentException("Layer " + layer + " has an empty matrix: " + groups + " x " + rows
                    + " x " + outputs + ", " + vectorsPerImage + " vectors");
        }
    }

    /**
     * @param layer the layer's name
     * @param inputChannels input channels, a multiple of {@code groups}
     * @param filters output channels, a multiple of {@code groups}
     * @param kernelHeight kernel height
     * @param kernelWidth kernel width
     * @param groups groups, 1 for an ordinary convolution
     * @param outputHeight output height
     * @param outputWidth output width
     * @return the convolution's matrix, unrolled
     */
    public static LayerMatrix convolution(String layer, int inputChannels, int filters, int kernelHeight,
            int kernelWidth, int groups, int outputHeight, int outputWidth) {
        if (groups < 1 || inputChannels % groups != 0 || filters % groups != 0) {
            throw new IllegalArgumentException("Layer " + layer + ": " + groups + " groups do not divide "
                    + inputChannels + " input channels and " + filters + " filters");
        }
        int rows = Math.multiplyExact(Math.multiplyExact(kernelHeight, kernelWidth), inputChannels / groups);
        return new LayerMatrix(layer, groups, rows, filters / groups, (long) outputHeight * outputWidth);
    }

    /**
     * @param layer the layer's name
     * @param inputs inputs
     * @param units outputs
     * @return the dense layer's matrix
     */
    public static LayerMatrix dense(String layer, int inputs, int units) {
        return new LayerMatrix(layer, 1, inputs, units, 1);
    }

    /** @return how many weights the layer has */
    public long weights() {
        return (long) groups * rows * outputs;
    }
}
