/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.template;

import java.util.function.BiConsumer;

import org.ohmlab.core.BadInputException;
import org.ohmlab.model.io.Documents;
import org.ohmlab.model.network.Network;
import org.ohmlab.model.network.OvfScope;

/** Networks of known shapes to begin with. Layers have readable ids, so that weights of the same layers fit. */
public enum NetworkTemplate {

    /** Two hidden layers of 256 and 128 units. */
    MLP("MLP", "mlp", 1, InputShape.FASHION_MNIST, PlainNetworks::mlp),

    /** LeNet-5 with batch normalisation, ReLU and max pooling; the first convolution keeps the size. */
    LENET5("LeNet-5", "lenet5", 12, InputShape.FASHION_MNIST, PlainNetworks::lenet5),

    /** VGG-8 of the reference implementation of NeFT: six convolutions of 3 x 3, two dense layers. */
    VGG8("VGG-8", "vgg8", 8, InputShape.CIFAR, PlainNetworks::vgg8),

    /** ResNet-18 for small images, as in the reference implementation of NeFT: no pool after the first convolution. */
    RESNET18("ResNet-18", "resnet18", 8, InputShape.CIFAR, ResidualNetworks::resnet18);

    private final String label;
    private final String id;
    private final int least;
    private final InputShape usual;
    private final BiConsumer<LayerChain, NetworkSettings> layers;

    NetworkTemplate(String label, String id, int least, InputShape usual,
            BiConsumer<LayerChain, NetworkSettings> layers) {
        this.label = label;
        this.id = id;
        this.least = least;
        this.usual = usual;
        this.layers = layers;
    }

    /** @return the network's common name */
    public String label() {
        return label;
    }

    /** @return the network's name in file names */
    public String fileName() {
        return id;
    }

    /** @return the images that the network is usually used with */
    public InputShape usualInput() {
        return usual;
    }

    /** @return least height and width of an image, so that every layer still has something to read */
    public int leastSize() {
        return least;
    }

    /**
     * @param settings name, input, classes, width and feedback
     * @return a new network, in no file
     * @throws BadInputException when the images are too small for this network
     */
    public Network create(NetworkSettings settings) throws BadInputException {
        InputShape input = settings.input();
        if (input.height() < least || input.width() < least) {
            throw new BadInputException("", settings.name(), label + " needs images of " + least + " x " + least
                    + " pixels or more, not of " + input.height() + " x " + input.width() + ".",
                    "Choose larger images, or another network.");
        }
        Network network = Documents.network(settings.name());
        network.setId(id);
        if (settings.feedback() != FeedbackChoice.NONE) {
            network.setOvfScope(OvfScope.ALL_ANALOG_LAYERS);
        }
        layers.accept(new LayerChain(network, settings), settings);
        return network;
    }
}
