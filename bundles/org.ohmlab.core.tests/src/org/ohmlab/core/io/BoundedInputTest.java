/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedInputTest {

    private static final byte[] TEN = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 };

    private static BoundedInput bounded(long limit) {
        return new BoundedInput(new ByteArrayInputStream(TEN), limit);
    }

    @Test
    void exactlyTheLimitPasses() throws IOException {
        assertArrayEquals(TEN, bounded(10).readAllBytes());
        assertArrayEquals(TEN, bounded(Long.MAX_VALUE).readAllBytes());
    }

    @Test
    void oneByteMoreFails() {
        TooMuchDataException error = assertThrows(TooMuchDataException.class, () -> bounded(9).readAllBytes());
        assertEquals(9, error.limit());
        assertThrows(TooMuchDataException.class, () -> bounded(0).read());
        assertThrows(TooMuchDataException.class, () -> bounded(4).skip(8));
    }

    @Test
    void singleBytesCountToo() throws IOException {
        InputStream in = bounded(2);
        assertEquals(0, in.read());
        assertEquals(1, in.read());
        assertThrows(TooMuchDataException.class, in::read);
    }

    @Test
    void staysFailed() {
        InputStream in = bounded(3);
        assertThrows(TooMuchDataException.class, in::readAllBytes);
        assertThrows(TooMuchDataException.class, in::readAllBytes);
    }

    @Test
    void marksCannotWindTheCountBack() {
        InputStream in = bounded(3);
        assertFalse(in.markSupported());
        in.mark(5);
        assertThrows(IOException.class, in::reset);
    }

    @Test
    void refusesANegativeLimit() {
        assertThrows(IllegalArgumentException.class, () -> bounded(-1));
    }
}
