/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPOutputStream;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.InputProblem;

/** Bytes of small files, good and bad, and what errors about them must say. */
public final class TestFiles {

    /** Limits that no honest test file reaches. */
    public static final DataLimits LIMITS = new DataLimits(10_000_000);

    private TestFiles() {
    }

    /** @return an IDX file's bytes */
    public static byte[] idx(int magic, byte[] elements, int... lengths) {
        ByteBuffer buffer = ByteBuffer.allocate(4 + 4 * lengths.length + elements.length).putInt(magic);
        for (int length : lengths) {
            buffer.putInt(length);
        }
        return buffer.put(elements).array();
    }

    /** @return these bytes packed by gzip */
    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** @return bytes 0, 1, 2, ... */
    public static byte[] ramp(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    /** @return an image's values as the file has them */
    public static float[] values(ImageSet images, int index) {
        float[] values = new float[images.shape().values()];
        images.read(index, values, 0);
        return values;
    }

    /** Asserts that reading fails with an error that names the file, a place and a remedy. */
    public static void assertProblem(ImageReader reader, String file, String element, String message) {
        BadInputException error = assertThrows(BadInputException.class, () -> reader.read(CancellationToken.NONE));
        InputProblem problem = error.problems().get(0);
        assertTrue(problem.file().endsWith(file), error.getMessage());
        assertTrue(problem.element().startsWith(element), "element: " + problem.element());
        assertTrue(problem.message().contains(message), error.getMessage());
        assertFalse(problem.remedy().isEmpty(), error.getMessage());
    }
}
