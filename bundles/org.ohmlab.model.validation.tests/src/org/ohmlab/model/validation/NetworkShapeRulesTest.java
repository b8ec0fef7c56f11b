/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import static org.ohmlab.model.validation.Models.NETWORK;

import org.junit.jupiter.api.Test;
import org.ohmlab.model.network.AdaptiveAveragePool;
import org.ohmlab.model.network.BatchNormalization;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Dropout;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.LeakyRelu;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkPackage.Literals;
import org.ohmlab.model.network.Relu;

/** The rules about shapes and parameters of layers. */
class NetworkShapeRulesTest {

    private final Network network = Models.lenet();
    private final Convolution conv = Models.layer(network, "conv1", Convolution.class);
    private final Relu relu = Models.layer(network, "relu1", Relu.class);
    private final MaxPool pool = Models.layer(network, "pool1", MaxPool.class);
    private final Dense fc = Models.layer(network, "fc", Dense.class);

    @Test
    void addOfUnequalShapes() {
        Layer add = Models.add(network, NETWORK.createAdd(), "sum", relu, Models.convolution(network, "c", relu, 8, 3,
                1));
        pool.getInputs().set(0, add);
        Check.error(network, "network.merge-shapes", add, Literals.LAYER__INPUTS, "Relu relu1 gives 28\u00d728\u00d76",
                "Convolution c gives 28\u00d728\u00d78", "1\u00d71 convolution");
    }

    @Test
    void concatOfUnequalHeights() {
        Layer concat = Models.add(network, NETWORK.createConcat(), "join", relu,
                Models.convolution(network, "c", relu, 8, 3, 0));
        pool.getInputs().set(0, concat);
        Check.error(network, "network.merge-shapes", concat, Literals.LAYER__INPUTS, "26\u00d726\u00d78", "pooling");
    }

    @Test
    void concatOfUnequalChannelsIsSound() {
        pool.getInputs().set(0, Models.add(network, NETWORK.createConcat(), "join", relu,
                Models.convolution(network, "c", relu, 8, 3, 1)));
        Check.clean(network);
    }

    @Test
    void kernelLargerThanPaddedMap() {
        conv.setKernelHeight(33);
        Check.error(network, "network.window-fits", conv, Literals.CONVOLUTION__KERNEL_HEIGHT, "33 rows",
                "28 rows and 32 with padding", "at most 32 rows");
    }

    @Test
    void poolLargerThanMap() {
        pool.setKernelWidth(29);
        Check.error(network, "network.window-fits", pool, Literals.POOL__KERNEL_WIDTH, "29 columns", "28 columns");
    }

    @Test
    void poolPaddedByMoreThanHalf() {
        pool.setPaddingHeight(2);
        Check.error(network, "network.pool-padding", pool, Literals.POOL__PADDING_HEIGHT, "at most 1");
    }

    @Test
    void groupsDivideChannels() {
        Convolution grouped = Models.convolution(network, "c", conv, 8, 3, 1);
        relu.getInputs().set(0, grouped);
        grouped.setGroups(4);
        Check.error(network, "network.groups", grouped, Literals.CONVOLUTION__GROUPS, "4 groups", "6 input channels",
                "8 filters", "common divisor");
        grouped.setGroups(2);
        Check.clean(network);
    }

    @Test
    void denseOnMapNeedsFlatten() {
        fc.getInputs().set(0, pool);
        network.getLayers().remove(Models.layer(network, "flatten", Layer.class));
        Check.error(network, "network.dense-on-vector", fc, Literals.LAYER__INPUTS, "14\u00d714\u00d76",
                "Insert a Flatten (1176 values)");
    }

    @Test
    void tooLargeForAnArray() {
        fc.setUnits(2_000_000);
        Check.error(network, "network.array-sizes", fc, Literals.DENSE__UNITS, "2.35e+09 values");
    }

    @Test
    void hugeKernelDoesNotOverflow() {
        conv.setFilters(Integer.MAX_VALUE);
        conv.setKernelHeight(Integer.MAX_VALUE);
        conv.setKernelWidth(Integer.MAX_VALUE);
        Check.error(network, "network.array-sizes", conv, Literals.CONVOLUTION__FILTERS, "e+27 values");
    }

    @Test
    void sizesArePositive() {
        fc.setUnits(0);
        Check.error(network, "network.layer-sizes", fc, Literals.DENSE__UNITS, "units must be at least 1 but is 0");
        fc.setUnits(10);
        conv.setStrideHeight(0);
        Check.error(network, "network.layer-sizes", conv, Literals.CONVOLUTION__STRIDE_HEIGHT, "the default is 1");
        conv.setStrideHeight(1);
        pool.setStrideWidth(-1);
        Check.error(network, "network.layer-sizes", pool, Literals.POOL__STRIDE_WIDTH, "at least 0");
    }

    @Test
    void dropoutRateIsBelowOne() {
        Dropout dropout = Models.add(network, NETWORK.createDropout(), "drop", relu);
        pool.getInputs().set(0, dropout);
        Check.clean(network);
        dropout.setRate(1);
        Check.error(network, "network.layer-rates", dropout, Literals.DROPOUT__RATE, "at least 0 and below 1", "is 1");
    }

    @Test
    void normalisationConstantsArePositive() {
        BatchNormalization bn = Models.add(network, NETWORK.createBatchNormalization(), "bn", relu);
        pool.getInputs().set(0, bn);
        bn.setEpsilon(0);
        Check.error(network, "network.layer-rates", bn, Literals.BATCH_NORMALIZATION__EPSILON, "above 0", "1e-05");
    }

    @Test
    void slopeIsANumber() {
        LeakyRelu leaky = Models.add(network, NETWORK.createLeakyRelu(), "leaky", relu);
        pool.getInputs().set(0, leaky);
        leaky.setNegativeSlope(Double.NaN);
        Check.error(network, "network.layer-rates", leaky, Literals.LEAKY_RELU__NEGATIVE_SLOPE, "NaN");
    }

    @Test
    void adaptivePoolThatEnlarges() {
        AdaptiveAveragePool adaptive = Models.add(network, NETWORK.createAdaptiveAveragePool(), "ap", pool);
        Models.layer(network, "flatten", Layer.class).getInputs().set(0, adaptive);
        adaptive.setHeight(20);
        adaptive.setWidth(14);
        Check.warning(network, "network.adaptive-pool-size", adaptive, Literals.ADAPTIVE_AVERAGE_POOL__HEIGHT,
                "14\u00d714 to 20\u00d714");
        adaptive.setHeight(5);
        Check.clean(network);
    }
}
