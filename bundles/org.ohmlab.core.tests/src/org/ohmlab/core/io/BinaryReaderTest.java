/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;

class BinaryReaderTest {

    private static BinaryReader reader(InputStream in) {
        return new BinaryReader(in, "data.bin", "images", CancellationToken.NONE);
    }

    private static BinaryReader reader(byte... bytes) {
        return reader(new ByteArrayInputStream(bytes));
    }

    @Test
    void numbersAndBlocks() throws Exception {
        BinaryReader reader = reader((byte) 0xFF, (byte) 0xFE, (byte) 0xFD, (byte) 0xFC, (byte) 7, (byte) 8);
        assertEquals(0xFFFEFDFC, reader.bigEndianInt("the magic number"));
        assertArrayEquals(new byte[] { 7, 8 }, reader.bytes(2, "the rest"));
        assertArrayEquals(new byte[0], reader.bytes(0, "nothing"));
        assertEquals(6, reader.position());
        assertDoesNotThrow(reader::end);
    }

    @Test
    void blocksOfManySteps() throws Exception {
        int length = 5_000_001;
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (i * 31 + i / 1000);
        }
        assertArrayEquals(bytes, reader(bytes).bytes(length, "the pixels"));
    }

    @Test
    void tooShort() {
        BinaryReader reader = reader((byte) 1, (byte) 2, (byte) 3);
        BadInputException error = assertThrows(BadInputException.class, () -> reader.bytes(10, "the pixels"));
        assertEquals("data.bin: images: The data ends at byte 3, within the pixels; 7 bytes are missing."
                + " It was not copied completely; copy or download it again.", error.getMessage());
        assertThrows(BadInputException.class, () -> reader().bigEndianInt("x"));
    }

    /** Memory for two gigabytes is never asked for: the tests' machine would not have it. */
    @Test
    void aLargeClaimCostsNothing() {
        BadInputException error = assertThrows(BadInputException.class,
                () -> reader(new byte[3_000_000]).bytes(BinaryReader.MAX_ARRAY, "the pixels"));
        assertTrue(error.getMessage().contains("ends at byte 3000000"), error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> reader().bytes(1L << 31, "x"));
    }

    @Test
    void tooLong() throws Exception {
        BinaryReader reader = reader((byte) 1, (byte) 2);
        reader.bytes(1, "the pixels");
        BadInputException error = assertThrows(BadInputException.class, reader::end);
        assertTrue(error.getMessage().contains("more data after byte 1"), error.getMessage());
    }

    @Test
    void failuresOfTheInput() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };
        BadInputException error = assertThrows(BadInputException.class, () -> reader(broken).bytes(1, "x"));
        assertTrue(error.getMessage().startsWith("data.bin: images: "), error.getMessage());
        assertTrue(error.getMessage().contains("Input/output error"), error.getMessage());
    }

    @Test
    void cancels() {
        CancellationSource source = new CancellationSource();
        source.cancel();
        BinaryReader reader = new BinaryReader(new ByteArrayInputStream(new byte[5]), "f", "", source);
        assertThrows(CancelledException.class, () -> reader.bytes(5, "x"));
    }
}
