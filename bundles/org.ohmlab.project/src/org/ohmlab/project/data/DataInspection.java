/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.InputProblem;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageReader;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageSets;
import org.ohmlab.data.reader.CifarImageReader;
import org.ohmlab.data.reader.CsvImageReader;
import org.ohmlab.data.reader.IdxImageReader;
import org.ohmlab.data.reader.NpzImageReader;

/**
 * What the files of an image set hold, and everything that is wrong with them.
 *
 * @param train the training images; empty when they cannot be read
 * @param test the test images; empty when they cannot be read
 * @param problems what is wrong, each with file, line or place, and remedy; empty when the set can be used
 */
public record DataInspection(Optional<ImageSet> train, Optional<ImageSet> test, List<InputProblem> problems) {

    /** Copies the list. */
    public DataInspection {
        problems = List.copyOf(problems);
    }

    /** @return whether the set can be used */
    public boolean isUsable() {
        return problems.isEmpty();
    }

    /**
     * Reads all files, the test set also when the training set is damaged, so that all problems are seen at once.
     *
     * @param request the files
     * @param token checked often
     * @return what they hold
     * @throws CancelledException when the token says so
     */
    public static DataInspection of(DataRequest request, CancellationToken token) throws CancelledException {
        List<InputProblem> problems = new ArrayList<>();
        FileRole missing = request.missing();
        if (missing != null) {
            problems.add(new InputProblem("", missing.label(), "No file is named.", "Choose one."));
            return new DataInspection(Optional.empty(), Optional.empty(), problems);
        }
        Optional<ImageSet> train = read(request, true, problems, token);
        Optional<ImageSet> test = read(request, false, problems, token);
        if (train.isPresent() && test.isPresent()) {
            try {
                ImageSets.divide(train.get(), test.get(), 0, 0, 0, 0);
            } catch (BadInputException e) {
                problems.addAll(e.problems());
            }
        }
        return new DataInspection(train, test, problems);
    }

    private static Optional<ImageSet> read(DataRequest request, boolean train, List<InputProblem> problems,
            CancellationToken token) throws CancelledException {
        try {
            return Optional.of(reader(request, train).read(token));
        } catch (BadInputException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private static ImageReader reader(DataRequest request, boolean train) {
        String name = request.name();
        DataLimits limits = DataLimits.ofThisMachine();
        FileRole role = train ? FileRole.TRAIN : FileRole.TEST;
        return switch (request.format()) {
            case IDX -> new IdxImageReader(name,
                    DataSource.of(request.file(train ? FileRole.TRAIN_IMAGES : FileRole.TEST_IMAGES)),
                    DataSource.of(request.file(train ? FileRole.TRAIN_LABELS : FileRole.TEST_LABELS)), 0, limits);
            case CIFAR -> new CifarImageReader(name, sources(request.files(role)), request.fineLabels(), limits);
            case NPZ -> new NpzImageReader(name, request.file(role), 0, Optional.ofNullable(request.shape()), limits);
            case CSV -> new CsvImageReader(name, DataSource.of(request.file(role)), request.shape(),
                    request.labelColumn(), request.header(), 0, limits);
        };
    }

    private static List<DataSource> sources(List<Path> files) {
        return files.stream().map(DataSource::of).toList();
    }
}
