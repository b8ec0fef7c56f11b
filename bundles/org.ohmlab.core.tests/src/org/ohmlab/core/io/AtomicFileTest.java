/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.DivergedException;
import org.ohmlab.core.OhmlabException;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private void assertOnly(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(names), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void writesAndReplaces() throws Exception {
        Path file = folder.resolve("run.json");
        AtomicFile.writeText(file, "first \u03c3");
        assertEquals("first \u03c3", Files.readString(file));
        AtomicFile.writeText(file, "second");
        assertEquals("second", Files.readString(file));
        assertOnly("run.json");
    }

    @Test
    void aReplacedFileStaysAsPrivateAsItWas() throws Exception {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "No such permissions here.");
        Path file = folder.resolve("device.npz");
        AtomicFile.writeText(file, "first");
        Set<PosixFilePermission> ownerOnly = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, ownerOnly);
        AtomicFile.writeText(file, "second");
        assertEquals(ownerOnly, Files.getPosixFilePermissions(file));
    }

    @Test
    void makesFolders() throws Exception {
        Path file = folder.resolve("weights/clean/w.npz");
        AtomicFile.write(file, out -> out.write(7));
        assertEquals(1, Files.size(file));
    }

    @Test
    void theOldContentSurvivesAFullDisk() throws Exception {
        Path file = folder.resolve("checkpoint");
        AtomicFile.writeText(file, "epoch 1");
        BadInputException error = assertThrows(BadInputException.class, () -> AtomicFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertEquals("epoch 1", Files.readString(file));
        assertOnly("checkpoint");
        assertEquals(file.toString(), error.problems().get(0).file());
        assertTrue(error.getMessage().contains("disk is full"));
        assertTrue(error.getMessage().contains("Free some space"));
    }

    @Test
    void theContentsOwnErrorPassesThrough() throws Exception {
        OhmlabException own = new DivergedException("NaN in epoch 3.");
        assertSame(own, assertThrows(DivergedException.class, () -> AtomicFile.write(folder.resolve("x"), out -> {
            throw own;
        })));
        assertOnly();
    }

    @Test
    void aFileInTheWayOfAFolder() throws Exception {
        Files.writeString(folder.resolve("out"), "I am a file");
        BadInputException error = assertThrows(BadInputException.class,
                () -> AtomicFile.writeText(folder.resolve("out/run.json"), "{}"));
        assertTrue(error.getMessage().contains("in the way"), error.getMessage());
    }

    @Test
    void aFolderOfTheSameName() throws Exception {
        Files.createDirectory(folder.resolve("run.json"));
        BadInputException error = assertThrows(BadInputException.class,
                () -> AtomicFile.writeText(folder.resolve("run.json"), "{}"));
        assertTrue(error.getMessage().contains("is a folder"), error.getMessage());
    }

    @Test
    void anUnwritableFolder() throws Exception {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        closed.toFile().setWritable(false);
        assumeTrue(!Files.isWritable(closed), "This user may write everywhere.");
        BadInputException error = assertThrows(BadInputException.class,
                () -> AtomicFile.writeText(closed.resolve("run.json"), "{}"));
        assertTrue(error.getMessage().contains("may not be changed"), error.getMessage());
    }

    /** The kernel's own view of its settings cannot be written to by anybody, the superuser included. */
    @Test
    void aFileSystemThatRefuses() {
        Path sys = Path.of("/sys/kernel");
        assumeTrue(Files.isDirectory(sys), "No such file system here.");
        BadInputException error = assertThrows(BadInputException.class,
                () -> AtomicFile.writeText(sys.resolve("ohmlab-test"), "{}"));
        assertTrue(error.getMessage().contains("cannot be written"), error.getMessage());
    }

    @Test
    void followsLinks() throws Exception {
        Path real = folder.resolve("real");
        Files.writeString(real, "old");
        Path link = folder.resolve("link");
        Files.createSymbolicLink(link, real.getFileName());
        AtomicFile.writeText(link, "new");
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }
}
