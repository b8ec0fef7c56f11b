/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.atomic.AtomicLong;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.OhmlabException;

/**
 * Writes a file whole or not at all: into a new file beside it, flushed to the disk, then moved over the old one. A
 * reader sees the old content or the new one, and a write that fails or is killed leaves the old one.
 */
public final class AtomicFile {

    /** Ending of the files that are not complete yet; one that stays behind after a kill can be deleted. */
    public static final String PART_ENDING = ".part";

    private static final AtomicLong NEXT = new AtomicLong();
    private static final int BUFFER = 1 << 16;

    private AtomicFile() {
    }

    /** Produces a file's bytes. */
    @FunctionalInterface
    public interface Content {

        /**
         * @param out receives the bytes; buffered, and closed by the caller
         * @throws IOException when {@code out} fails
         * @throws OhmlabException when the content cannot be produced; passed on as it is
         */
        void write(OutputStream out) throws IOException, OhmlabException;
    }

    /**
     * Writes a file; folders above it are made when missing, a symbolic link is followed.
     *
     * @param file the file
     * @param content produces its bytes
     * @throws BadInputException when the file cannot be written: full disk, missing permission, a folder in the way
     * @throws OhmlabException what {@code content} threw
     */
    public static void write(Path file, Content content) throws OhmlabException {
        try {
            Path target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
            if (Files.isDirectory(target)) {
                throw new BadInputException(file.toString(), "", "The file cannot be written because it is a folder.",
                        "Choose another name.");
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                throw new BadInputException(file.toString(), "", "The file cannot be written because it is read-only.",
                        "Choose another name or make it writable.");
            }
            Files.createDirectories(target.getParent());
            replace(target, content);
        } catch (IOException e) {
            throw FileProblem.unwritable(file.toString(), e);
        }
    }

    /**
     * Writes a text file in UTF-8.
     *
     * @param file the file
     * @param text its text
     * @throws OhmlabException as {@link #write(Path, Content)}
     */
    public static void writeText(Path file, String text) throws OhmlabException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void replace(Path target, Content content) throws IOException, OhmlabException {
        Path part = partName(target);
        boolean complete = false;
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER)) {
                content.write(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, part);
            move(part, target);
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Not Files.createTempFile, whose files only their owner may read. */
    private static Path partName(Path target) {
        String name = target.getFileName() + "." + ProcessHandle.current().pid() + "-";
        Path part;
        do {
            part = target.resolveSibling(name + NEXT.getAndIncrement() + PART_ENDING);
            // A name may be taken by what a killed process of the same number left.
        } while (Files.exists(part));
        return part;
    }

    /** A replaced file stays as private, or as shared, as its owner made it. */
    private static void keepPermissions(Path target, Path part) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            Files.setPosixFilePermissions(part, view.readAttributes().permissions());
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems; a reader may then see a moment without the file, but never half of it.
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
