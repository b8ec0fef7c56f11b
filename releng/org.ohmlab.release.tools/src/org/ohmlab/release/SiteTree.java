/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;

/** The update site as Tycho has made it, with an index that does not differ from build to build. */
final class SiteTree {

    private static final String INDEX = "p2.index";

    private final Path folder;
    private final Instant time;

    private SiteTree(Path folder, Instant time) {
        this.folder = folder;
        this.time = time;
    }

    /**
     * Copies a p2 repository and settles its index: units and artifacts in order, and one time.
     *
     * @param repository what Tycho made
     * @param to the copy, made anew
     * @param time the time of the release
     * @throws IOException when reading or writing fails, or something is in the repository that is not known here
     */
    static void copy(Path repository, Path to, Instant time) throws IOException {
        ProductTree.delete(to);
        ProductTree.copyAll(repository, to);
        new SiteTree(to, time).settle();
    }

    private void settle() throws IOException {
        settle("content");
        settle("artifacts");
        Path index = folder.resolve(INDEX);
        Files.writeString(index, Files.readAllLines(index).stream().filter(line -> !line.startsWith("#")).sorted()
                .collect(Collectors.joining("\n", "", "\n")));
    }

    /** The same index is there packed in two ways: installers of any age read one of them. */
    private void settle(String name) throws IOException {
        Path jar = folder.resolve(name + ".jar");
        byte[] text;
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(name + ".xml");
            if (entry == null || zip.size() != 1) {
                throw new IOException("There is not " + name + ".xml alone in " + jar + '.');
            }
            try (InputStream in = zip.getInputStream(entry)) {
                text = ProductTree.settleIndex(new String(in.readAllBytes(), StandardCharsets.UTF_8), time)
                        .getBytes(StandardCharsets.UTF_8);
            }
        }
        Path plain = Files.write(folder.resolve(name + ".xml"), text);
        Archive.zip(folder, List.of(plain), jar, time);
        Files.delete(plain);
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".xml.xz"));
                OutputStream xz = new XZCompressorOutputStream(out)) {
            xz.write(text);
        }
    }

    /**
     * Packs a folder without a top folder of its own, as installers read it.
     *
     * @param folder a settled site
     * @param file the archive to write
     * @param time the time of all entries
     * @throws IOException when reading or writing fails
     */
    static void zip(Path folder, Path file, Instant time) throws IOException {
        List<Path> inside = Archive.sorted(folder);
        Archive.zip(folder, inside.subList(1, inside.size()), file, time);
    }
}
