/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.ohmlab.model.io.Documents;
import org.ohmlab.model.network.AdaptiveAveragePool;
import org.ohmlab.model.network.AveragePool;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.MaxPool;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;

/** Shapes, with values from PyTorch's formula worked out by hand. */
class ShapeInferenceTest {

    private final NetworkFactory factory = NetworkFactory.eINSTANCE;
    private final Network network = Documents.network("net");
    private final Input input = add(factory.createInput(), "input");

    private <T extends Layer> T add(T layer, String id, Layer... inputs) {
        layer.setId(id);
        layer.getInputs().addAll(List.of(inputs));
        network.getLayers().add(layer);
        return layer;
    }

    private void image(int height, int width, int channels) {
        input.setHeight(height);
        input.setWidth(width);
        input.setChannels(channels);
    }

    private String shape(Layer layer) {
        return ShapeInference.infer(network).output(layer).map(ActivationShape::toString).orElse("none");
    }

    private Convolution conv(int filters, int kernel, int stride, int padding) {
        Convolution conv = add(factory.createConvolution(), "c" + network.getLayers().size(), input);
        conv.setFilters(filters);
        conv.setKernelHeight(kernel);
        conv.setKernelWidth(kernel);
        conv.setStrideHeight(stride);
        conv.setStrideWidth(stride);
        conv.setPaddingHeight(padding);
        conv.setPaddingWidth(padding);
        return conv;
    }

    @Test
    void convolutions() {
        image(32, 32, 3);
        assertEquals("32\u00d732\u00d716", shape(conv(16, 3, 1, 1)));
        assertEquals("30\u00d730\u00d716", shape(conv(16, 3, 1, 0)));
        assertEquals("16\u00d716\u00d78", shape(conv(8, 3, 2, 1)));
        assertEquals("16\u00d716\u00d78", shape(conv(8, 1, 2, 0)));
        assertEquals("11\u00d711\u00d78", shape(conv(8, 2, 3, 0)));
        assertEquals("4", shape(conv(4, 32, 1, 0)));
    }

    @Test
    void rowsAndColumnsAreKeptApart() {
        image(10, 21, 1);
        Convolution conv = conv(2, 3, 1, 0);
        conv.setKernelWidth(5);
        conv.setStrideWidth(2);
        conv.setPaddingHeight(1);
        assertEquals("10\u00d79\u00d72", shape(conv));
    }

    @Test
    void poolsUseTheirWindowAsStrideAndRoundDown() {
        image(7, 8, 5);
        MaxPool max = add(factory.createMaxPool(), "max", input);
        assertEquals("3\u00d74\u00d75", shape(max));
        AveragePool average = add(factory.createAveragePool(), "avg", input);
        average.setKernelHeight(3);
        average.setKernelWidth(3);
        average.setStrideHeight(2);
        average.setStrideWidth(2);
        average.setPaddingHeight(1);
        average.setPaddingWidth(1);
        assertEquals("4\u00d74\u00d75", shape(average));
    }

    @Test
    void poolsToGivenSizeAndFlatten() {
        image(7, 8, 5);
        AdaptiveAveragePool adaptive = add(factory.createAdaptiveAveragePool(), "ap", input);
        adaptive.setHeight(3);
        adaptive.setWidth(2);
        assertEquals("3\u00d72\u00d75", shape(adaptive));
        assertEquals("5", shape(add(factory.createGlobalAveragePool(), "gap", input)));
        assertEquals("30", shape(add(factory.createFlatten(), "flat", adaptive)));
    }

    @Test
    void denseReadsAVectorOrAOneByOneMap() {
        image(4, 4, 3);
        Dense dense = add(factory.createDense(), "fc", add(factory.createGlobalAveragePool(), "gap", input));
        dense.setUnits(10);
        assertEquals("10", shape(dense));
        dense.getInputs().set(0, input);
        assertEquals("none", shape(dense));
        assertEquals(ShapeProblem.Kind.DENSE_ON_MAP, ShapeInference.infer(network).problems().get(0).kind());
    }

    @Test
    void residualAndConcatenation() {
        image(8, 8, 4);
        Convolution a = conv(4, 3, 1, 1);
        Convolution b = conv(6, 3, 1, 1);
        assertEquals("8\u00d78\u00d74", shape(add(factory.createAdd(), "add", a, input, a)));
        assertEquals("8\u00d78\u00d714", shape(add(factory.createConcat(), "cat", a, b, input)));
    }

    @Test
    void everythingElseKeepsTheShape() {
        image(5, 6, 7);
        for (Layer layer : List.of(factory.createRelu(), factory.createLeakyRelu(), factory.createTanh(),
                factory.createSigmoid(), factory.createDropout(), factory.createBatchNormalization())) {
            assertEquals("5\u00d76\u00d77", shape(add(layer, "x" + network.getLayers().size(), input)));
        }
    }

    @Test
    void faultIsReportedOnceAndTheRestIsInferred() {
        image(8, 8, 4);
        Convolution bad = conv(4, 9, 1, 0);
        Layer after = add(factory.createRelu(), "after", bad);
        Layer beside = add(factory.createRelu(), "beside", input);
        NetworkShapes shapes = ShapeInference.infer(network);
        assertEquals(List.of(bad, bad), shapes.problems().stream().map(ShapeProblem::layer).toList());
        assertEquals(Optional.empty(), shapes.output(after));
        assertEquals("8\u00d78\u00d74", shapes.output(beside).orElseThrow().toString());
    }

    @Test
    void unfinishedNetworksAreTolerated() {
        image(0, -3, 4);
        assertEquals("none", shape(conv(4, 3, 1, 1)));
        image(8, 8, 4);
        assertEquals("none", shape(conv(0, 3, 1, 1)));
        assertEquals("none", shape(conv(4, 0, 1, 1)));
        assertEquals("none", shape(conv(4, 3, 0, 1)));
        assertEquals("none", shape(add(factory.createAdd(), "empty")));
        assertEquals("none", shape(add(factory.createRelu(), "alone")));
        Layer loop = add(factory.createRelu(), "loop");
        loop.getInputs().add(loop);
        assertEquals("none", shape(loop));
        assertEquals(List.of(), ShapeInference.infer(network).problems());
    }

    @Test
    void orderFollowsConnectionsNotTheFile() {
        image(8, 8, 4);
        Convolution a = conv(4, 3, 1, 1);
        Layer relu = add(factory.createRelu(), "relu", a);
        Layer sum = add(factory.createAdd(), "sum", relu, input);
        List<Layer> expected = List.of(input, a, relu, sum);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            List<Layer> shuffled = new ArrayList<>(network.getLayers());
            Collections.shuffle(shuffled, random);
            network.getLayers().clear();
            network.getLayers().addAll(shuffled);
            assertEquals(expected, new LayerGraph(network).order());
        }
    }

    @Test
    void depthIsTheLongestWay() {
        image(8, 8, 4);
        Convolution a = conv(4, 3, 1, 1);
        Layer sum = add(factory.createAdd(), "sum", input, a);
        LayerGraph graph = new LayerGraph(network);
        assertEquals(0, graph.depths().get(input));
        assertEquals(2, graph.depths().get(sum));
        assertTrue(graph.cycles().isEmpty());
        assertEquals(List.of(sum, a).size(), graph.consumers(input).size());
    }
}
