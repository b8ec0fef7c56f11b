/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.project.example;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.ohmlab.core.OhmlabException;

/**
 * A project that comes with Ohmlab.
 *
 * @param id its folder, and the name of the project made from it
 * @param title its name, for people
 * @param description what it shows and what it needs
 * @param files its model files
 * @param first the file to look at first
 */
public record Example(String id, String title, String description, List<String> files, String first) {

    /** LeNet-5 on Fashion-MNIST, which needs no download. */
    public static final Example FASHION_LENET = new Example("fashion-lenet", "LeNet-5 on Fashion-MNIST",
            "The quick tour of all methods (about a minute) and the full comparison of NFT with its baselines and "
                    + "ablations over three seeds. Fashion-MNIST comes with Ohmlab.",
            List.of("lenet5.network", "rram1.device", "lenet5.mapping", "quick.experiment", "nft.experiment"),
            "quick.experiment");

    /** The networks of the publication in a quarter of the width. */
    public static final Example VGG8_QUARTER = new Example("vgg8-quarter", "VGG-8 and ResNet-18 on CIFAR-10",
            "The networks of the NeFT publication in a quarter of the width. Needs the binary version of CIFAR-10 in "
                    + "the project's folder data; trains for hours.",
            List.of("vgg8-quarter.network", "resnet18-quarter.network", "rram1.device", "vgg8-quarter.mapping",
                    "resnet18-quarter.mapping", "vgg8-quarter.experiment", "resnet18-quarter.experiment"),
            "vgg8-quarter.network");

    /** Copies the list. */
    public Example {
        files = List.copyOf(files);
    }

    /** @return all examples, the first one for newcomers */
    public static List<Example> all() {
        return List.of(FASHION_LENET, VGG8_QUARTER);
    }

    /**
     * Copies the example's files.
     *
     * @param folder an existing folder that holds none of them
     * @throws OhmlabException when a file exists or cannot be written
     */
    public void copy(Path folder) throws OhmlabException {
        for (String file : files) {
            Path target = folder.resolve(file);
            try (InputStream content = open(file)) {
                Files.copy(content, target);
            } catch (FileAlreadyExistsException e) {
                throw new OhmlabException(target + ": The file exists already. Choose another folder.", e);
            } catch (IOException e) {
                throw new OhmlabException(target + ": The example was not copied: " + e.getMessage(), e);
            }
        }
    }

    private InputStream open(String file) throws IOException {
        InputStream content = Example.class.getResourceAsStream("/examples/" + id + "/" + file);
        if (content == null) {
            throw new IOException(id + "/" + file + " is not in this Ohmlab.");
        }
        return content;
    }
}
