/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.ohmlab.compiler.data.DataPlan.DataFiles;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageReader;
import org.ohmlab.data.ImageShape;
import org.ohmlab.data.fashionmnist.FashionMnist;
import org.ohmlab.data.reader.CifarImageReader;
import org.ohmlab.data.reader.CsvImageReader;
import org.ohmlab.data.reader.IdxImageReader;
import org.ohmlab.data.reader.NpzImageReader;
import org.ohmlab.engine.program.Shape;

/**
 * The readers of a plan's two sets.
 *
 * @param train reads the training set
 * @param test reads the test set
 */
record ImageFiles(ImageReader train, ImageReader test) {

    /** Chooses the readers for the kind of files. */
    static ImageFiles of(DataPlan plan) {
        return of(plan.files(), plan.name(), plan.classes(), Optional.of(shape(plan.input())));
    }

    /** Chooses the readers; the expected shape tells apart what an archive of flat images leaves open. */
    static ImageFiles of(DataFiles files, String train, int classes, Optional<ImageShape> expected) {
        DataLimits limits = DataLimits.ofThisMachine();
        String test = train + " test";
        if (files instanceof DataFiles.FashionMnist) {
            return new ImageFiles(FashionMnist::train, FashionMnist::test);
        }
        if (files instanceof DataFiles.Idx idx) {
            return new ImageFiles(
                    new IdxImageReader(train, DataSource.of(idx.trainImages()), DataSource.of(idx.trainLabels()),
                    classes,
                            limits),
                    new IdxImageReader(test, DataSource.of(idx.testImages()), DataSource.of(idx.testLabels()), classes,
                            limits));
        }
        if (files instanceof DataFiles.Cifar cifar) {
            return new ImageFiles(
                    new CifarImageReader(train, cifar.train().stream().map(DataSource::of).toList(), cifar.fineLabels(),
                            limits),
                    new CifarImageReader(test, List.of(DataSource.of(cifar.test())), cifar.fineLabels(), limits));
        }
        if (files instanceof DataFiles.Npz npz) {
            return new ImageFiles(new NpzImageReader(train, npz.train(), classes, expected, limits),
                    new NpzImageReader(test, npz.test(), classes, expected, limits));
        }
        DataFiles.Csv csv = (DataFiles.Csv) files;
        return new ImageFiles(
                new CsvImageReader(train, DataSource.of(csv.train()), shape(csv.shape()), csv.labelColumn(),
                csv.header(),
                        classes, limits),
                new CsvImageReader(test, DataSource.of(csv.test()), shape(csv.shape()), csv.labelColumn(), csv.header(),
                        classes, limits));
    }

    private static ImageShape shape(Shape shape) {
        return new ImageShape(shape.height(), shape.width(), shape.channels());
    }

    /** Returns a file's path below the project folder, with '/'; a resource's name as it is. */
    static String recorded(String name, Path project) {
        Path file = Path.of(name);
        try {
            if (Files.exists(file) && file.toRealPath().startsWith(project)) {
                return project.relativize(file.toRealPath()).toString().replace('\\', '/');
            }
        } catch (IOException e) {
            // Read a moment ago and gone now: its name without folders still says which file it was.
            return file.getFileName().toString();
        }
        return name;
    }

    /** Returns SHA-256 over hashes, one per line. */
    static String combined(Collection<String> hashes) {
        try {
            byte[] text = (String.join("\n", hashes) + "\n").getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
