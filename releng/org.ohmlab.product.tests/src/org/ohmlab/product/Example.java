/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the example experiment that is small enough to be run in a test. */
final class Example {

    private Example() {
    }

    /**
     * Copies the models of the example.
     *
     * @param folder where to
     * @return the small experiment among them: clean training and one noise injection, few images and chips
     */
    static Path copy(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(Started.ROOT.resolve("examples/fashion-lenet"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        List<String> lines = Files.readAllLines(folder.resolve("quick.experiment"));
        lines.removeIf(line -> line.contains("<methods") && !line.matches(".* id=\"(clean|ni)\".*"));
        lines.replaceAll(line -> line.replaceAll(" trainImages=\"\\d+\"", " trainImages=\"3000\"")
                .replaceAll(" chips=\"\\d+\"", " chips=\"2\"").replaceAll(" images=\"\\d+\"", " images=\"200\""));
        return Files.write(folder.resolve("small.experiment"), lines);
    }
}
