/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.ohmlab.compiler.data.DataCompiler;
import org.ohmlab.compiler.data.DataLoader;
import org.ohmlab.compiler.data.DataLoader.RawImages;
import org.ohmlab.compiler.data.DataPlan.DataFiles;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;
import org.ohmlab.data.fashionmnist.FashionMnist;
import org.ohmlab.model.experiment.DataSet;
import org.ohmlab.model.validation.ElementNames;

/**
 * What a data set's files hold: how many images of each class, and a few of each.
 *
 * @param name the data set's name
 * @param shape shape of an image
 * @param trainImages images of the training files
 * @param testImages images of the test files
 * @param classes one entry per class
 */
public record DataPreview(String name, ImageShape shape, int trainImages, int testImages, List<ImageClass> classes) {

    /** Copies the list. */
    public DataPreview {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shape, "shape");
        classes = List.copyOf(classes);
    }

    /**
     * A class.
     *
     * @param label the label
     * @param name its name; the label when there is none
     * @param train images of it in the training files
     * @param test images of it in the test files
     * @param samples the first of its training images
     */
    public record ImageClass(int label, String name, int train, int test, List<SampleImage> samples) {

        /** Copies the list. */
        public ImageClass {
            samples = List.copyOf(samples);
        }
    }

    /**
     * What is to be read, taken from a model so that reading needs the model no more.
     *
     * @param name what messages call the set
     * @param files the files
     * @param classes number of classes, 0 for the greatest label + 1
     * @param expected shape of the network's input, when there is one
     */
    public record Request(String name, DataFiles files, int classes, Optional<ImageShape> expected) {

        /**
         * Takes what is needed from a data set; to be called on the thread that owns it.
         *
         * @param data a data set
         * @param file the experiment's file
         * @param expected shape of the network's input, when there is one
         * @return the request
         * @throws BadInputException when a path leaves the project folder
         */
        public static Request of(DataSet data, Path file, Optional<ImageShape> expected) throws BadInputException {
            return new Request(ElementNames.label(data), DataCompiler.files(data, file), data.getClasses(), expected);
        }
    }

    /**
     * @param request what to read
     * @param samples how many images of each class
     * @param token checked often
     * @return the preview
     * @throws BadInputException when a file is missing or damaged
     * @throws CancelledException when the token says so
     */
    public static DataPreview read(Request request, int samples, CancellationToken token)
            throws BadInputException, CancelledException {
        RawImages images = DataLoader.read(request.files(), request.name(), request.classes(), request.expected(),
                token);
        int count = Math.max(images.train().classes(), images.test().classes());
        int[] train = balance(images.train(), count);
        int[] test = balance(images.test(), count);
        List<List<SampleImage>> chosen = samples(images.train(), count, samples);
        List<ImageClass> classes = new ArrayList<>();
        for (int label = 0; label < count; label++) {
            classes.add(new ImageClass(label, name(request.files(), label), train[label], test[label],
                    chosen.get(label)));
        }
        return new DataPreview(request.name(), images.train().shape(), images.train().size(), images.test().size(),
                classes);
    }

    private static String name(DataFiles files, int label) {
        boolean named = files instanceof DataFiles.FashionMnist && label < FashionMnist.CLASS_NAMES.size();
        return named ? FashionMnist.CLASS_NAMES.get(label) : Integer.toString(label);
    }

    private static int[] balance(ImageSet set, int classes) {
        int[] counts = new int[classes];
        for (int i = 0; i < set.size(); i++) {
            counts[set.label(i)]++;
        }
        return counts;
    }

    private static List<List<SampleImage>> samples(ImageSet set, int classes, int wanted) {
        List<List<SampleImage>> chosen = new ArrayList<>();
        for (int label = 0; label < classes; label++) {
            chosen.add(new ArrayList<>());
        }
        int missing = classes;
        for (int i = 0; i < set.size() && missing > 0 && wanted > 0; i++) {
            List<SampleImage> ofClass = chosen.get(set.label(i));
            if (ofClass.size() < wanted) {
                ofClass.add(SampleImage.of(set, i));
                missing -= ofClass.size() == wanted ? 1 : 0;
            }
        }
        return chosen;
    }

    /** @return the commonest class's share of the training images over that of the rarest; 1 = balanced */
    public double imbalance() {
        int most = classes.stream().mapToInt(ImageClass::train).max().orElse(0);
        int least = classes.stream().mapToInt(ImageClass::train).min().orElse(0);
        return least == 0 ? Double.POSITIVE_INFINITY : (double) most / least;
    }
}
