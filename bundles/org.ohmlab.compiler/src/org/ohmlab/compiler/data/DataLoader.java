/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.ohmlab.compiler.data.DataPlan.DataFiles;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.data.DataFile;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageSets;
import org.ohmlab.data.ImageShape;
import org.ohmlab.data.Normalization;
import org.ohmlab.data.fashionmnist.FashionMnist;
import org.ohmlab.engine.data.Images;
import org.ohmlab.engine.program.Shape;
import org.ohmlab.model.io.ProjectFolder;

/**
 * Reads the images of a plan. Which images are held out for validation, and which are taken when not all are, is always
 * the same for a data set, whatever the seeds, so that all trainings of all experiments see the same division.
 */
public final class DataLoader {

    private static final long SPLIT_SEED = 0;

    private final DataPlan plan;

    private DataLoader(DataPlan plan) {
        this.plan = plan;
    }

    /**
     * Reads training, validation and test images.
     *
     * @param plan the plan
     * @param token checked often
     * @return the images
     * @throws BadInputException when a file is missing or damaged, or does not fit the network
     * @throws CancelledException when the token says so
     */
    public static LoadedData load(DataPlan plan, CancellationToken token) throws BadInputException, CancelledException {
        ImageFiles files = ImageFiles.of(plan);
        return new DataLoader(plan).load(files.train().read(token), files.test().read(token));
    }

    /**
     * Reads all images of a data set as its files hold them, whether they fit a network or not.
     *
     * @param files the files
     * @param name what messages call the set
     * @param classes how many classes there are, 0 for the greatest label + 1
     * @param expected shape that images of an archive have when the archive does not say it
     * @param token checked often
     * @return the images
     * @throws BadInputException when a file is missing or damaged
     * @throws CancelledException when the token says so
     */
    public static RawImages read(DataFiles files, String name, int classes, Optional<ImageShape> expected,
            CancellationToken token) throws BadInputException, CancelledException {
        ImageFiles readers = ImageFiles.of(files, name, classes, expected);
        return new RawImages(readers.train().read(token), readers.test().read(token));
    }

    /**
     * The images of a data set's files.
     *
     * @param train all images of the training files
     * @param test all images of the test files
     */
    public record RawImages(ImageSet train, ImageSet test) {
    }

    private LoadedData load(ImageSet train, ImageSet test) throws BadInputException {
        check(train);
        check(test);
        checkClasses(train, test);
        checkCount(plan.element() + " / trainImages", plan.trainImages(), train);
        checkCount(plan.element() + " / testImages", plan.testImages(), test);
        int trained = plan.trainImages() == 0 ? 0 : plan.trainImages() - plan.validationImages();
        ImageSets sets = ImageSets.divide(train, test, trained, plan.testImages(), plan.validationImages(), SPLIT_SEED);
        checkCount("Evaluation / images", plan.evaluationImages(), sets.test());
        ImageSet evaluated = plan.evaluationImages() == 0 ? sets.test() : sets.test().limit(plan.evaluationImages());
        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put("data train", train.sha256());
        hashes.put("data test", test.sha256());
        Normalization normalization = new Normalization(plan.mean(), plan.deviation());
        Images training = images(sets.training(), normalization);
        Images validation = images(sets.validation(), normalization);
        Images tested = images(evaluated, normalization);
        return new LoadedData(training, validation, tested, facts(hashes, training, validation, tested),
                inputs(train, test), hashes);
    }

    private Images images(ImageSet set, Normalization normalization) {
        return new EngineImages(set.withClasses(plan.outputs()), normalization);
    }

    /** The network must have an input value per pixel and an output per class. */
    private void check(ImageSet set) throws BadInputException {
        Shape shape = new Shape(set.shape().height(), set.shape().width(), set.shape().channels());
        if (!shape.equals(plan.input())) {
            throw bad(set.name() + " has images of " + shape + ", but the network reads " + plan.input() + ".",
                    "Give the network's Input the shape of the images, or choose other data.");
        }
        if (set.classes() > plan.outputs()) {
            throw bad(set.name() + " has labels up to " + (set.classes() - 1) + ", but the network gives "
                    + plan.outputs()
                    + " logits.", "Give the network's last layer " + set.classes() + " units, or choose other data.");
        }
    }

    /** A set of few images may lack a class by chance, so only both together can tell that there are fewer classes. */
    private void checkClasses(ImageSet train, ImageSet test) throws BadInputException {
        int found = Math.max(train.classes(), test.classes());
        if (plan.classes() == 0 && found < plan.outputs()) {
            throw bad(train.name() + " has labels up to " + (found - 1) + " only, but the network gives "
                    + plan.outputs()
                    + " logits.", "Set classes of the data set to " + plan.outputs()
                            + " if some classes have no image, or give the network's last layer " + found + " units.");
        }
    }

    private void checkCount(String element, int wanted, ImageSet set) throws BadInputException {
        if (wanted > set.size()) {
            throw new BadInputException(plan.experimentFile(), element, wanted + " images are wanted, but " + set.name()
                    + " has " + set.size() + ".",
                    "Choose a number up to " + set.size() + ", or 0 for all of them.");
        }
    }

    private BadInputException bad(String problem, String remedy) {
        return new BadInputException(plan.experimentFile(), plan.element(), problem, remedy);
    }

    private Map<String, Object> facts(Map<String, String> hashes, Images training, Images validation, Images test) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", plan.name());
        facts.put("kind", plan.files().getClass().getSimpleName());
        facts.put("sha256", ImageFiles.combined(hashes.values()));
        facts.put("trainSha256", hashes.get("data train"));
        facts.put("testSha256", hashes.get("data test"));
        facts.put("classes", plan.outputs());
        if (plan.files() instanceof DataFiles.FashionMnist) {
            facts.put("classNames", FashionMnist.CLASS_NAMES);
            facts.put("licence", "MIT");
        }
        facts.put("imageShape", List.of(plan.input().height(), plan.input().width(), plan.input().channels()));
        facts.put("trainImages", training.size());
        facts.put("validationImages", validation.size());
        facts.put("testImages", test.size());
        facts.put("splitSeed", SPLIT_SEED);
        facts.put("mean", plan.mean());
        facts.put("deviation", plan.deviation());
        return facts;
    }

    private List<Map<String, Object>> inputs(ImageSet train, ImageSet test) throws BadInputException {
        Path project = ProjectFolder.of(Path.of(plan.experimentFile())).root();
        Map<String, DataFile> files = new TreeMap<>();
        for (ImageSet set : List.of(train, test)) {
            for (DataFile file : set.files()) {
                files.put(ImageFiles.recorded(file.name(), project), file);
            }
        }
        List<Map<String, Object>> inputs = new ArrayList<>();
        files.forEach((name, file) -> {
            Map<String, Object> input = new LinkedHashMap<>();
            input.put("role", "data");
            input.put("file", name);
            input.put("sha256", file.sha256());
            input.put("bytes", file.length());
            inputs.add(input);
        });
        return inputs;
    }
}
