/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.fashionmnist;

import java.util.List;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.data.DataFile;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.reader.IdxImageReader;

/**
 * Fashion-MNIST: images of clothes, 28 x 28 grey pixels, 10 classes. Published by Zalando Research under the MIT
 * licence (arXiv 1708.07747); source, hashes and licence lie beside the files.
 */
public final class FashionMnist {

    /** What results call the set. */
    public static final String NAME = "Fashion-MNIST";

    /** What the labels 0 to 9 mean. */
    public static final List<String> CLASS_NAMES = List.of("T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
            "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot");

    private static final String FOLDER = "/data/";
    private static final DataLimits LIMITS = new DataLimits(60_000L * 28 * 28);

    private static final DataFile TRAIN_IMAGES = new DataFile("train-images-idx3-ubyte.gz", 26_421_856,
            "b0564c3eedabfbf835052cff8503ea422014ce006caf5b757f851416ee8300c7");
    private static final DataFile TRAIN_LABELS = new DataFile("train-labels-idx1-ubyte.gz", 29_491,
            "0ae29f65d86684f32d1b9c85147786c547b9c6aebcaf235f0400a0cce308b056");
    private static final DataFile TEST_IMAGES = new DataFile("t10k-images-idx3-ubyte.gz", 4_422_079,
            "cc1d090a38ace84dfa1aa66e3ada7c336ef481a96936906477e6dd344da56eaa");
    private static final DataFile TEST_LABELS = new DataFile("t10k-labels-idx1-ubyte.gz", 5_125,
            "8d3605d196f4be44669e46906da9733c8131fef761fdbfec72c424d5222f1a05");

    private FashionMnist() {
    }

    /**
     * @param token checked often
     * @return the 60 000 training images
     * @throws BadInputException when Ohmlab's own copy is missing or damaged
     * @throws CancelledException when the token says so
     */
    public static ImageSet train(CancellationToken token) throws BadInputException, CancelledException {
        return read(NAME, TRAIN_IMAGES, TRAIN_LABELS, token);
    }

    /**
     * @param token checked often
     * @return the 10 000 test images
     * @throws BadInputException when Ohmlab's own copy is missing or damaged
     * @throws CancelledException when the token says so
     */
    public static ImageSet test(CancellationToken token) throws BadInputException, CancelledException {
        return read(NAME + " test", TEST_IMAGES, TEST_LABELS, token);
    }

    private static ImageSet read(String name, DataFile images, DataFile labels, CancellationToken token)
            throws BadInputException, CancelledException {
        ImageSet set = new IdxImageReader(name, source(images), source(labels), CLASS_NAMES.size(), LIMITS).read(token);
        List<DataFile> expected = List.of(images, labels);
        if (!set.files().equals(expected)) {
            throw new BadInputException(NAME, "", "Ohmlab's copy is not the published one.", "Install Ohmlab again.");
        }
        return set;
    }

    private static DataSource source(DataFile file) {
        return DataSource.ofResource(FashionMnist.class, FOLDER + file.name(), file.name());
    }
}
