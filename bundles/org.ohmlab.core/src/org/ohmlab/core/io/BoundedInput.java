/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.io;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Lets at most a number of bytes through and then fails, so that a small archive cannot unpack into all memory. Put it
 * on the unpacked side. An input of exactly the limit ends as usual. Marks are not supported.
 */
public final class BoundedInput extends FilterInputStream {

    private final long limit;
    private long left;

    /**
     * @param in where the bytes come from; closed with this stream
     * @param limit how many bytes are allowed, at least 0
     */
    public BoundedInput(InputStream in, long limit) {
        super(in);
        if (limit < 0) {
            throw new IllegalArgumentException("The limit must not be negative but is " + limit);
        }
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = in.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        // One byte beyond the limit is asked for, because only that tells a full input from an overfull one.
        int wanted = left < length ? (int) left + 1 : length;
        int got = in.read(into, offset, wanted);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    @Override
    public long skip(long n) throws IOException {
        long skipped = in.skip(left < n ? left + 1 : n);
        count(skipped);
        return skipped;
    }

    private void count(long bytes) throws TooMuchDataException {
        left -= bytes;
        if (left < 0) {
            left = 0;
            throw new TooMuchDataException(limit);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    @Override
    public synchronized void mark(int readLimit) {
        // Not supported, as the contract of InputStream allows.
    }

    @Override
    public synchronized void reset() throws IOException {
        throw new IOException("Marks are not supported.");
    }
}
