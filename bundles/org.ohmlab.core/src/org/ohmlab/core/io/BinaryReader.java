/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;

/**
 * Reads a binary format front to back. What is missing or too much is reported with the file, the element and the
 * offset. Memory grows with what the input delivers, so that a header which claims more than there is costs nothing.
 */
public final class BinaryReader {

    /** The largest array that every Java machine can make. */
    public static final int MAX_ARRAY = Integer.MAX_VALUE - 8;

    private static final int STEP = 1 << 20;

    private final InputStream in;
    private final String file;
    private final String element;
    private final CancellationToken token;
    private long position;

    /**
     * @param in where the bytes come from, not closed by this reader
     * @param file the file, as the user wrote it, for errors
     * @param element the element within the file that {@code in} is, or empty
     * @param token checked about once per megabyte
     */
    public BinaryReader(InputStream in, String file, String element, CancellationToken token) {
        this.in = in;
        this.file = file;
        this.element = element;
        this.token = token;
    }

    /** @return how many bytes have been read */
    public long position() {
        return position;
    }

    /**
     * @param what what the number says, for errors, such as "the number of images"
     * @return the next four bytes as a number, most significant first
     * @throws BadInputException when the input ends or fails
     * @throws CancelledException when the token says so
     */
    public int bigEndianInt(String what) throws BadInputException, CancelledException {
        byte[] four = bytes(Integer.BYTES, what);
        return four[0] << 24 | (four[1] & 0xFF) << 16 | (four[2] & 0xFF) << 8 | four[3] & 0xFF;
    }

    /**
     * @param count how many bytes, at most {@link #MAX_ARRAY}
     * @param what what the bytes are, for errors, such as "the pixels"
     * @return the next bytes
     * @throws BadInputException when the input ends or fails
     * @throws CancelledException when the token says so
     */
    public byte[] bytes(long count, String what) throws BadInputException, CancelledException {
        if (count < 0 || count > MAX_ARRAY) {
            throw new IllegalArgumentException("Cannot read " + count + " bytes at once");
        }
        int wanted = (int) count;
        byte[] bytes = new byte[Math.min(wanted, STEP)];
        int got = 0;
        while (true) {
            token.check();
            int delivered = read(bytes, got, Math.min(STEP, bytes.length - got));
            got += delivered;
            position += delivered;
            if (got == wanted) {
                return bytes;
            }
            if (delivered < 1) {
                throw tooShort(what, wanted - got);
            }
            if (got == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, 2L * got));
            }
        }
    }

    /**
     * Checks that nothing follows.
     *
     * @throws BadInputException when there are more bytes, or the input fails (a packed input checks its sum here)
     */
    public void end() throws BadInputException {
        if (read(new byte[1], 0, 1) > 0) {
            throw new BadInputException(file, element,
                    "There is more data after byte " + position + ", where its header says that it ends.",
                    "Check that the file is complete and of the right kind.");
        }
    }

    /** @return how many bytes were read, 0 at the end */
    private int read(byte[] into, int offset, int length) throws BadInputException {
        try {
            return in.readNBytes(into, offset, length);
        } catch (IOException e) {
            throw FileProblem.unreadable(file, element.isEmpty() ? "byte " + position : element, e);
        }
    }

    private BadInputException tooShort(String what, int missing) {
        return new BadInputException(file, element, "The data ends at byte " + position + ", within " + what + "; "
                + missing + " bytes are missing.", "It was not copied completely; copy or download it again.");
    }
}
