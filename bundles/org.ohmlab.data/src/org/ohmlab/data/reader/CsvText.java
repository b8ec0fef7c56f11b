/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text in UTF-8 without its byte order mark, that fails at a line which is longer than its columns can be: such a
 * file has no lines at all, and would be read into memory as a single one.
 */
final class CsvText extends FilterReader {

    /** Longer than any number that is written sensibly. */
    private static final int CHARACTERS_PER_COLUMN = 64;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final long limit;
    private long line = 1;
    private long length;
    private boolean begun;

    /**
     * @param in the text; closed with this reader
     * @param columns how many columns a line has
     */
    CsvText(InputStream in, int columns) {
        super(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)));
        this.limit = (columns + 1L) * CHARACTERS_PER_COLUMN;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        int got = read(one, 0, 1);
        return got < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] into, int offset, int count) throws IOException {
        int got = in.read(into, offset, count);
        if (!begun && got > 0) {
            begun = true;
            if (into[offset] == BYTE_ORDER_MARK) {
                if (got == 1) {
                    return read(into, offset, count);
                }
                System.arraycopy(into, offset + 1, into, offset, --got);
            }
        }
        for (int i = offset; i < offset + got; i++) {
            char c = into[i];
            if (c == '\n' || c == '\r') {
                length = 0;
                line += c == '\n' ? 1 : 0;
            } else if (++length > limit) {
                throw new IOException("line " + line + " has more than " + limit
                        + " characters, which no line of this many columns needs");
            }
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
