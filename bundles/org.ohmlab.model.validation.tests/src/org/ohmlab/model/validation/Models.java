/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import java.util.List;

import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DeviceFactory;
import org.ohmlab.model.device.GaussianVariation;
import org.ohmlab.model.device.Provenance;
import org.ohmlab.model.experiment.Adam;
import org.ohmlab.model.experiment.CleanTraining;
import org.ohmlab.model.experiment.CosineSchedule;
import org.ohmlab.model.experiment.Evaluation;
import org.ohmlab.model.experiment.Experiment;
import org.ohmlab.model.experiment.ExperimentFactory;
import org.ohmlab.model.experiment.FashionMnist;
import org.ohmlab.model.experiment.Irs;
import org.ohmlab.model.experiment.NoiseInjection;
import org.ohmlab.model.experiment.Ovf;
import org.ohmlab.model.experiment.Training;
import org.ohmlab.model.io.Documents;
import org.ohmlab.model.mapping.Mapping;
import org.ohmlab.model.network.Convolution;
import org.ohmlab.model.network.Dense;
import org.ohmlab.model.network.Input;
import org.ohmlab.model.network.IrsPoint;
import org.ohmlab.model.network.Layer;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.NetworkFactory;
import org.ohmlab.model.network.OvfScope;

/** Small sound models that tests then damage. */
final class Models {

    static final NetworkFactory NETWORK = NetworkFactory.eINSTANCE;
    static final ExperimentFactory EXPERIMENT = ExperimentFactory.eINSTANCE;

    private Models() {
    }

    /** Adds a layer that reads the given ones. */
    static <T extends Layer> T add(Network network, T layer, String id, Layer... inputs) {
        layer.setId(id);
        layer.getInputs().addAll(List.of(inputs));
        network.getLayers().add(layer);
        return layer;
    }

    /** An Input of the given shape. */
    static Input input(Network network, int height, int width, int channels) {
        Input input = add(network, NETWORK.createInput(), "input");
        input.setHeight(height);
        input.setWidth(width);
        input.setChannels(channels);
        return input;
    }

    /** A square convolution. */
    static Convolution convolution(Network network, String id, Layer from, int filters, int kernel, int padding) {
        Convolution conv = add(network, NETWORK.createConvolution(), id, from);
        conv.setFilters(filters);
        conv.setKernelHeight(kernel);
        conv.setKernelWidth(kernel);
        conv.setPaddingHeight(padding);
        conv.setPaddingWidth(padding);
        return conv;
    }

    /** A dense layer. */
    static Dense dense(Network network, String id, Layer from, int units) {
        Dense dense = add(network, NETWORK.createDense(), id, from);
        dense.setUnits(units);
        return dense;
    }

    /** An empty network. */
    static Network network() {
        return Documents.network("net");
    }

    /** 28x28x1, conv1 to 6 maps, pool1 with an exit, flatten, fc 10; all analog layers oriented. */
    static Network lenet() {
        Network network = network();
        network.setOvfScope(OvfScope.ALL_ANALOG_LAYERS);
        Convolution conv = convolution(network, "conv1", input(network, 28, 28, 1), 6, 5, 2);
        Layer pool = add(network, NETWORK.createMaxPool(), "pool1", add(network, NETWORK.createRelu(), "relu1", conv));
        exit(pool, "exit1", 7);
        dense(network, "fc", add(network, NETWORK.createFlatten(), "flatten", pool), 10);
        return network;
    }

    /** Attaches an exit. */
    static IrsPoint exit(Layer layer, String id, int pool) {
        IrsPoint exit = NETWORK.createIrsPoint();
        exit.setId(id);
        exit.setPoolHeight(pool);
        exit.setPoolWidth(pool);
        exit.setHiddenUnits(64);
        layer.getExits().add(exit);
        return exit;
    }

    /** A layer by its id. */
    static <T extends Layer> T layer(Network network, String id, Class<T> kind) {
        return kind.cast(network.getLayers().stream().filter(layer -> id.equals(layer.getId())).findFirst()
                .orElseThrow());
    }

    /** A two-bit device with Gaussian variation. */
    static Device device() {
        Device device = Documents.device("RRAM");
        device.setMinConductance(1);
        device.setMaxConductance(50);
        GaussianVariation variation = DeviceFactory.eINSTANCE.createGaussianVariation();
        variation.setId("programming");
        device.getVariations().add(variation);
        Provenance provenance = DeviceFactory.eINSTANCE.createProvenance();
        provenance.setId("source");
        provenance.setSource("A made-up device for tests.");
        device.setProvenance(provenance);
        return device;
    }

    /** The network on the device. */
    static Mapping mapping(Network network, Device device) {
        Mapping mapping = Documents.mapping("chip");
        mapping.setNetwork(network);
        mapping.setDevice(device);
        return mapping;
    }

    /** Clean training, noise injection, OVF and IRS of {@link #lenet()} on Fashion-MNIST. */
    static Experiment experiment() {
        Experiment experiment = Documents.experiment("test");
        experiment.setNetwork(lenet());
        experiment.setMapping(mapping(experiment.getNetwork(), device()));
        experiment.setSigmaTrain(List.of(0.3));
        experiment.setSeeds(List.of(1L, 2L));
        FashionMnist data = EXPERIMENT.createFashionMnist();
        data.setId("data");
        experiment.setData(data);
        CleanTraining clean = EXPERIMENT.createCleanTraining();
        clean.setId("clean");
        NoiseInjection noise = EXPERIMENT.createNoiseInjection();
        noise.setId("ni");
        Ovf ovf = EXPERIMENT.createOvf();
        ovf.setId("ovf");
        Irs irs = EXPERIMENT.createIrs();
        irs.setId("irs");
        experiment.getMethods().addAll(List.of(clean, noise, ovf, irs));
        Training training = EXPERIMENT.createTraining();
        training.setId("training");
        Adam adam = EXPERIMENT.createAdam();
        adam.setId("adam");
        training.setOptimizer(adam);
        CosineSchedule cosine = EXPERIMENT.createCosineSchedule();
        cosine.setId("cosine");
        training.setSchedule(cosine);
        experiment.setTraining(training);
        Evaluation evaluation = EXPERIMENT.createEvaluation();
        evaluation.setId("evaluation");
        evaluation.setSigmaGrid(List.of(0.0, 0.1, 0.3));
        evaluation.setChips(200);
        experiment.setEvaluation(evaluation);
        return experiment;
    }

    /** A method by its id. */
    static <T> T method(Experiment experiment, String id, Class<T> kind) {
        return kind.cast(
                experiment.getMethods().stream().filter(method -> id.equals(method.getId())).findFirst().orElseThrow());
    }
}
