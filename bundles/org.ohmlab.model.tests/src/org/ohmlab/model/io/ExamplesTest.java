/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.Method;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.network.Add;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.OvfScope;
import org.ohmlab.model.network.Pool;

/** The example files say what the published settings are. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("../../examples");

    @Test
    void leNetHasItsPublishedWeights() throws Exception {
        Network network = network("fashion-lenet/lenet5.network");
        assertEquals(6 * 25 + 16 * 6 * 25 + 400 * 120 + 120 * 84 + 84 * 10, weights(network, 28, 1));
        assertEquals(List.of("pool1 7 7 64", "pool2 5 5 64"), exits(network));
    }

    @Test
    void vgg8HasAQuarterOfTheWidthOfTheReference() throws Exception {
        Network network = network("vgg8-quarter/vgg8-quarter.network");
        int convolutions = 9 * (3 * 16 + 16 * 32 + 32 * 64 + 64 * 64 + 64 * 128 + 128 * 128);
        assertEquals(convolutions + 128 * 4 * 4 * 256 + 256 * 10, weights(network, 32, 3));
        assertEquals(List.of("relu1 6 6 512", "pool1 4 4 512", "pool2 3 3 512"), exits(network));
    }

    @Test
    void resNet18HasAQuarterOfTheWidthAndItsShortcuts() throws Exception {
        Network network = network("vgg8-quarter/resnet18-quarter.network");
        int weights = 9 * 3 * 16 + 4 * 9 * 16 * 16;
        for (int width : new int[] {32, 64, 128}) {
            weights += 9 * (width / 2 * width + 3 * width * width) + width / 2 * width;
        }
        assertEquals(weights + 128 * 10, weights(network, 32, 3));
        assertEquals(8, network.getLayers().stream().filter(Add.class::isInstance).count());
        assertEquals(20 + 1, network.getLayers().stream()
                .filter(layer -> layer instanceof Convolution || layer instanceof Dense).count());
        assertEquals(List.of("relu1 6 6 512", "layer1.1.relu2 6 6 512", "layer2.1.relu2 4 4 512",
                "layer3.1.relu2 3 3 512"),
                exits(network));
    }

    @Test
    void theNftExperimentHoldsThePublishedSettings() throws Exception {
        Experiment experiment = ModelFiles.load(EXAMPLES.resolve("fashion-lenet/nft.experiment"), Experiment.class);
        assertEquals(List.of(0.3), experiment.getSigmaTrain());
        assertEquals(List.of(1L, 2L, 3L), experiment.getSeeds());
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5), experiment.getEvaluation().getSigmaGrid());
        assertEquals(20, experiment.getEvaluation().getChips());
        assertEquals(0, experiment.getEvaluation().getImages());
        assertEquals(0, experiment.getData().getValidationImages());
        assertEquals(0, experiment.getData().getTrainImages());
        assertEquals(List.of(0.5), experiment.getData().getMean());
        assertEquals(6, experiment.getTraining().getEpochs());
        assertEquals(128, experiment.getTraining().getBatch());
        assertEquals(0.001, experiment.getTraining().getOptimizer().getLearningRate());
        assertEquals(12, experiment.getMethods().size());
        assertTrue(experiment.getMethods().stream().allMatch(Method::isEnabled));
        assertEquals(List.of(0.1, 0.001, 0.1, 0.1), experiment.getMethods().stream().filter(Ovf.class::isInstance)
                .map(method -> ((Ovf) method).getBeta()).toList());
        assertEquals(8, experiment.getMapping().getWeightBits());
        assertEquals(2, experiment.getMapping().getDevice().getBitsPerCell());
    }

    @Test
    void theOtherExperimentsLoadWithAllTheyReferTo() throws Exception {
        assertEquals(9, ModelFiles.load(EXAMPLES.resolve("fashion-lenet/quick.experiment"), Experiment.class)
                .getMethods().size());
        for (String name : List.of("vgg8-quarter", "resnet18-quarter")) {
            Experiment experiment = ModelFiles.load(EXAMPLES.resolve("vgg8-quarter/" + name + ".experiment"),
                    Experiment.class);
            assertEquals(5, ((CifarData) experiment.getData()).getTrainFiles().size());
            assertEquals(name, experiment.getMapping().getNetwork().getId());
        }
    }

    private static Network network(String path) throws Exception {
        Network network = ModelFiles.load(EXAMPLES.resolve(path), Network.class);
        assertEquals(OvfScope.ALL_ANALOG_LAYERS, network.getOvfScope());
        return network;
    }

    private static List<String> exits(Network network) {
        return network.getLayers().stream().flatMap(layer -> layer.getExits().stream()
                .map(exit -> layer.getId() + " " + exit.getPoolHeight() + " " + exit.getPoolWidth() + " "
                        + exit.getHiddenUnits())).toList();
    }

    /** Counts weights by shapes worked out here for the few layer kinds of the examples, whose images are square. */
    private static int weights(Network network, int size, int channels) {
        Map<Layer, int[]> shapes = new HashMap<>();
        int weights = 0;
        for (Layer layer : network.getLayers()) {
            int[] in = layer.getInputs().isEmpty() ? new int[] {size, channels} : shapes.get(layer.getInputs().get(0));
            int[] out = in;
            if (layer instanceof Convolution c) {
                weights += c.getFilters() * in[1] / c.getGroups() * c.getKernelHeight() * c.getKernelWidth();
                out = new int[] {(in[0] + 2 * c.getPaddingHeight() - c.getKernelHeight()) / c.getStrideHeight() + 1,
                    c.getFilters()};
            } else if (layer instanceof Dense d) {
                weights += d.getUnits() * in[0] * in[0] * in[1];
                out = new int[] {1, d.getUnits()};
            } else if (layer instanceof Pool) {
                out = new int[] {in[0] / 2, in[1]};
            } else if (layer.eClass().getName().equals("GlobalAveragePool")) {
                out = new int[] {1, in[1]};
            } else if (layer instanceof Add) {
                assertTrue(layer.getInputs().stream().allMatch(input -> java.util.Arrays.equals(shapes.get(input), in)),
                        layer.getId());
            }
            shapes.put(layer, out);
        }
        return weights;
    }
}
