/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.experiment;

import java.util.Optional;
import java.util.OptionalInt;

import org.ohmlab.model.experiment.CifarData;
import org.ohmlab.model.experiment.CsvData;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.experiment.FashionMnist;
import org.ohmlab.model.validation.shape.ActivationShape;

/** What can be said about a data set without opening its files. */
final class KnownData {

    private static final int MNIST_SIDE = 28;
    private static final int MNIST_TRAIN_IMAGES = 60_000;
    private static final int MNIST_CLASSES = 10;
    private static final int CIFAR_SIDE = 32;
    private static final int CIFAR_CHANNELS = 3;
    private static final int CIFAR_FINE_CLASSES = 100;

    private KnownData() {
    }

    /** The shape of an image. */
    static Optional<ActivationShape> shape(DataSet data) {
        if (data instanceof FashionMnist) {
            return Optional.of(new ActivationShape(MNIST_SIDE, MNIST_SIDE, 1));
        }
        if (data instanceof CifarData) {
            return Optional.of(new ActivationShape(CIFAR_SIDE, CIFAR_SIDE, CIFAR_CHANNELS));
        }
        if (data instanceof CsvData csv && csv.getHeight() > 0 && csv.getWidth() > 0 && csv.getChannels() > 0) {
            return Optional.of(new ActivationShape(csv.getHeight(), csv.getWidth(), csv.getChannels()));
        }
        return Optional.empty();
    }

    /** The number of classes: as the user says, else as the format has it. */
    static OptionalInt classes(DataSet data) {
        if (data.getClasses() > 0) {
            return OptionalInt.of(data.getClasses());
        }
        if (data instanceof FashionMnist) {
            return OptionalInt.of(MNIST_CLASSES);
        }
        return data instanceof CifarData cifar && cifar.isFineLabels() ? OptionalInt.of(CIFAR_FINE_CLASSES)
                : OptionalInt.empty();
    }

    /** The number of images taken from the training set, validation images included. */
    static OptionalInt trainImages(DataSet data) {
        if (data instanceof FashionMnist) {
            return OptionalInt.of(data.getTrainImages() > 0 ? Math.min(data.getTrainImages(), MNIST_TRAIN_IMAGES)
                    : MNIST_TRAIN_IMAGES);
        }
        return data.getTrainImages() > 0 ? OptionalInt.of(data.getTrainImages()) : OptionalInt.empty();
    }
}
