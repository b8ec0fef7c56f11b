/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.ohmlab.engine.program.Shape;

/**
 * The images of an experiment, not yet opened.
 *
 * @param name what results call the data set
 * @param files where the images are
 * @param trainImages training images to use, those held out included; 0 for all
 * @param testImages test images to use; 0 for all
 * @param evaluationImages of these, images for the evaluation; 0 for all
 * @param validationImages images to hold out of the training images; 0 for none
 * @param classes number of classes; 0 for what the files have
 * @param mean subtracted from a pixel; one value, or one per channel
 * @param deviation divides after that; one value, or one per channel
 * @param input shape that the network reads
 * @param outputs logits that the network gives
 * @param experimentFile the experiment's file as the user wrote it, for messages
 * @param element the data set's name in messages
 */
public record DataPlan(String name, DataFiles files, int trainImages, int testImages, int evaluationImages,
        int validationImages, int classes, List<Double> mean, List<Double> deviation, Shape input, int outputs,
        String experimentFile, String element) {

    /** Refuses nulls and copies the lists. */
    public DataPlan {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(experimentFile, "experimentFile");
        Objects.requireNonNull(element, "element");
        mean = List.copyOf(mean);
        deviation = List.copyOf(deviation);
    }

    /** Where images come from. Paths are inside the project folder. */
    public sealed interface DataFiles {

        /** Fashion-MNIST as it comes with Ohmlab. */
        record FashionMnist() implements DataFiles {
        }

        /**
         * IDX files, packed or not.
         *
         * @param trainImages images of the training set
         * @param trainLabels their labels
         * @param testImages images of the test set
         * @param testLabels their labels
         */
        record Idx(Path trainImages, Path trainLabels, Path testImages, Path testLabels) implements DataFiles {
        }

        /**
         * The binary version of CIFAR-10 or CIFAR-100.
         *
         * @param train batches of the training set, in order
         * @param test the test set
         * @param fineLabels whether the 100 fine labels of CIFAR-100 are used
         */
        record Cifar(List<Path> train, Path test, boolean fineLabels) implements DataFiles {

            /** Copies the list. */
            public Cifar {
                train = List.copyOf(train);
            }
        }

        /**
         * NumPy archives.
         *
         * @param train the training set
         * @param test the test set
         */
        record Npz(Path train, Path test) implements DataFiles {
        }

        /**
         * Text files, an image per line.
         *
         * @param train the training set
         * @param test the test set
         * @param shape shape of an image
         * @param labelColumn column of the label, from 0
         * @param header whether the first line holds names
         */
        record Csv(Path train, Path test, Shape shape, int labelColumn, boolean header) implements DataFiles {
        }
    }
}
