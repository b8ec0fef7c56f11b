/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** What is in the product, and what is not in it twice. */
class ContentTest {

    private static final Path PRODUCT = Started.ROOT.resolve(
            "releng/org.ohmlab.product/target/products/org.ohmlab.product/linux/gtk/x86_64/ohmlab");

    private static final long LARGE = 100_000;

    @Test
    void noBundleIsThereInTwoVersions() throws IOException {
        try (Stream<Path> plugins = Files.list(PRODUCT.resolve("plugins"))) {
            Map<String, List<String>> byName = plugins.map(file -> file.getFileName().toString())
                    .collect(Collectors.groupingBy(name -> name.substring(0, name.lastIndexOf('_'))));
            assertEquals(Map.of(), byName.entrySet().stream().filter(entry -> entry.getValue().size() > 1)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        }
    }

    @Test
    void noLargeFileIsThereTwice() throws IOException, NoSuchAlgorithmException {
        Map<String, Path> seen = new TreeMap<>();
        for (Path file : largeFiles()) {
            String digest = HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            Path first = seen.putIfAbsent(digest, file);
            assertEquals(null, first, () -> file + " is the same as " + first);
        }
        assertFalse(seen.isEmpty(), "the product has large files");
    }

    private static List<Path> largeFiles() throws IOException {
        try (Stream<Path> files = Files.walk(PRODUCT)) {
            return files.filter(file -> Files.isRegularFile(file) && file.toFile().length() > LARGE).toList();
        }
    }
}
