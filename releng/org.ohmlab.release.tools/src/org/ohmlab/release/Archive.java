/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.release;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Packs a folder so that equal content gives equal bytes: entries in the order of their names, one time for all, no
 * owner, and of the rights only whether a file can be executed.
 */
final class Archive {

    private static final int FILE = 0644;
    private static final int PROGRAM = 0755;

    private Archive() {
    }

    /**
     * @param folder what to pack; its name is the top folder of the archive
     * @param file the archive to write
     * @param time the time of all entries
     * @throws IOException when reading or writing fails
     */
    static void tarGz(Path folder, Path file, Instant time) throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setCompressionLevel(Deflater.BEST_COMPRESSION);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                OutputStream gzip = new GzipCompressorOutputStream(out, parameters);
                TarArchiveOutputStream tar = new TarArchiveOutputStream(gzip, "UTF-8")) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
            for (Path path : sorted(folder)) {
                TarArchiveEntry entry = entry(folder, path);
                entry.setLastModifiedTime(FileTime.from(time));
                entry.setIds(0, 0);
                entry.setNames("root", "root");
                tar.putArchiveEntry(entry);
                if (entry.isFile()) {
                    Files.copy(path, tar);
                }
                tar.closeArchiveEntry();
            }
        }
    }

    private static TarArchiveEntry entry(Path folder, Path path) throws IOException {
        String name = name(folder.getParent(), path);
        if (Files.isSymbolicLink(path)) {
            TarArchiveEntry link = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
            link.setLinkName(Files.readSymbolicLink(path).toString());
            return link;
        }
        TarArchiveEntry entry = new TarArchiveEntry(Files.isDirectory(path) ? name + '/' : name);
        entry.setMode(Files.isExecutable(path) ? PROGRAM : FILE);
        if (!Files.isDirectory(path)) {
            entry.setSize(Files.size(path));
        }
        return entry;
    }

    /**
     * @param folder what to pack, without links; its name is the top folder of the archive
     * @param file the archive to write
     * @param time the time of all entries
     * @throws IOException when reading or writing fails
     */
    static void zip(Path folder, Path file, Instant time) throws IOException {
        zip(folder.getParent(), sorted(folder), file, time);
    }

    /**
     * @param base the folder that names in the archive begin after
     * @param paths files and folders in it, in the order of their entries
     * @param file the archive to write
     * @param time the time of all entries
     * @throws IOException when reading or writing fails
     */
    static void zip(Path base, List<Path> paths, Path file, Instant time) throws IOException {
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file.toFile())) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Path path : paths) {
                boolean isFolder = Files.isDirectory(path);
                ZipArchiveEntry entry = new ZipArchiveEntry(name(base, path) + (isFolder ? "/" : ""));
                // Zip files know no time zone: readers take it as theirs.
                entry.setTimeLocal(time.atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putArchiveEntry(entry);
                if (!isFolder) {
                    Files.copy(path, zip);
                }
                zip.closeArchiveEntry();
            }
        }
    }

    private static String name(Path base, Path path) {
        return base.relativize(path).toString().replace('\\', '/');
    }

    /** @return a folder and all in it, in the order of names */
    static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted((a, b) -> name(folder, a).compareTo(name(folder, b))).toList();
        }
    }
}
