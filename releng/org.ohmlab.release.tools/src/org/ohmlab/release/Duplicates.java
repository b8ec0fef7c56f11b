/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds what would be shipped twice. */
final class Duplicates {

    /** Smaller files, such as licence texts, may well be equal. */
    private static final long LARGE = 50_000;

    private Duplicates() {
    }

    /**
     * @param folder the content of an archive
     * @throws IOException when reading fails
     * @throws ReleaseException when two jars or two large files in it have the same content
     */
    static void check(Path folder) throws IOException, ReleaseException {
        Map<String, Path> seen = new TreeMap<>();
        List<String> problems = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> paths = Files.walk(folder)) {
            files = paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".jar") || Files.size(file) >= LARGE) {
                Path first = seen.putIfAbsent(Jar.sha256(file), file);
                if (first != null) {
                    problems.add(folder.relativize(file) + " has the same content as " + folder.relativize(first)
                            + ": ship one of them.");
                }
            }
        }
        if (!problems.isEmpty()) {
            throw new ReleaseException(String.join("\n", problems));
        }
    }
}
