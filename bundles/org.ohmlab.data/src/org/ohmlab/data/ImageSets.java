/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import java.util.Arrays;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;

/**
 * The three sets of an experiment, of one shape and one number of classes, without an image in common as far as the
 * files have none.
 *
 * @param training what weights are trained on
 * @param validation what the choice of an epoch looks at; may be empty
 * @param test what results are measured on
 */
public record ImageSets(ImageSet training, ImageSet validation, ImageSet test) {

    /**
     * Divides what was read. The validation images are drawn at random out of the training file's images, never out of
     * the test file's; the training images then are out of the rest.
     *
     * @param train the training file's images
     * @param test the test file's images
     * @param trainImages how many images to train on, 0 for all that are left
     * @param testImages how many images to test on, 0 for all
     * @param validationImages how many images to hold out, 0 for none
     * @param seed keys which images are held out
     * @return the sets
     * @throws BadInputException when the two do not fit each other or have too few images
     */
    public static ImageSets divide(ImageSet train, ImageSet test, int trainImages, int testImages, int validationImages,
            long seed) throws BadInputException {
        checkFit(train, test);
        int classes = Math.max(train.classes(), test.classes());
        checkCounts(train, test, trainImages, testImages, validationImages);
        int[] order = CounterRandom.permutation(new DrawKey(seed, Purpose.SPLIT, 0, 0, 0), train.size());
        int[] held = Arrays.copyOf(order, validationImages);
        int[] rest = Arrays.copyOfRange(order, validationImages, order.length);
        // The files' order within each part: which images are held out is drawn, in which order they are seen is not.
        Arrays.sort(held);
        Arrays.sort(rest);
        ImageSet training = train.select(train.name(), rest);
        ImageSet validation = train.select(train.name() + ", held out", held);
        return new ImageSets(
                (trainImages == 0 ? training : training.limit(trainImages)).withClasses(classes),
                validation.withClasses(classes),
                (testImages == 0 ? test : test.limit(testImages)).withClasses(classes));
    }

    private static void checkFit(ImageSet train, ImageSet test) throws BadInputException {
        if (!train.shape().equals(test.shape())) {
            throw new BadInputException(test.name(), "", "The test images have the shape " + test.shape()
                    + ", but the training images have " + train.shape() + ".", "Name two files of one data set.");
        }
        if (train.isBytes() != test.isBytes()) {
            throw new BadInputException(test.name(), "", "The test images are of "
                    + (test.isBytes() ? "whole numbers 0 to 255" : "floating-point numbers")
                    + ", but the training images are not.", "Write both files in the same way.");
        }
    }

    private static void checkCounts(ImageSet train, ImageSet test, int trainImages, int testImages,
            int validationImages) throws BadInputException {
        if (validationImages < 0 || validationImages >= train.size()) {
            throw new BadInputException(train.name(), "validationImages", validationImages
                    + " images cannot be held out for validation; the training file has " + train.size() + ".",
                    "Choose a number from 0 to " + (train.size() - 1) + ".");
        }
        int rest = train.size() - validationImages;
        if (trainImages < 0 || trainImages > rest) {
            throw new BadInputException(train.name(), "trainImages", trainImages
                    + " images cannot be trained on; the training file has " + train.size() + ", and "
                    + validationImages + " of them are held out for validation.",
                    "Choose a number up to " + rest + ", or 0 for all of them.");
        }
        if (testImages < 0 || testImages > test.size()) {
            throw new BadInputException(test.name(), "testImages", testImages
                    + " images cannot be tested on; the test file has " + test.size() + ".",
                    "Choose a number up to " + test.size() + ", or 0 for all of them.");
        }
    }
}
