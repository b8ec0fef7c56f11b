/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.ohmlab.core.BadInputException;

class FileProblemTest {

    @Test
    void everyReadingErrorNamesFileElementAndRemedy() {
        List<IOException> causes = List.of(new NoSuchFileException("x"), new AccessDeniedException("x"),
                new TooMuchDataException(5), new EOFException(), new ZipException("invalid block type"),
                new MalformedInputException(1), new IOException("Input/output error"), new IOException());
        List<String> words = List.of("does not exist", "may not be read", "more than the 5 bytes", "ends too early",
                "invalid block type", "not valid UTF-8", "Input/output error", "IOException");
        for (int i = 0; i < causes.size(); i++) {
            BadInputException error = FileProblem.unreadable("data.gz", "image 3", causes.get(i));
            assertTrue(error.getMessage().startsWith("data.gz: image 3: "), error.getMessage());
            assertTrue(error.getMessage().contains(words.get(i)), error.getMessage());
            assertTrue(!error.problems().get(0).remedy().isEmpty());
            assertSame(causes.get(i), error.getCause());
        }
    }

    @Test
    void everyWritingErrorNamesFileAndRemedy() {
        List<IOException> causes = List.of(new IOException("No space left on device"),
                new FileSystemException("x", null, "Disk quota exceeded"), new AccessDeniedException("x"),
                new FileSystemException("x", null, "Read-only file system"), new IOException("Input/output error"));
        List<String> words = List.of("disk is full", "disk is full", "may not be changed", "may not be changed",
                "Input/output error");
        for (int i = 0; i < causes.size(); i++) {
            BadInputException error = FileProblem.unwritable("out/run.json", causes.get(i));
            assertEquals("out/run.json", error.problems().get(0).file());
            assertTrue(error.getMessage().contains(words.get(i)), error.getMessage());
            assertTrue(!error.problems().get(0).remedy().isEmpty());
        }
    }
}
