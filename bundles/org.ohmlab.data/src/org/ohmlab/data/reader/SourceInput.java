/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.ohmlab.data.DataSource;

/** Opens a source and unpacks it when it is packed by gzip, which its first bytes tell, not its name. */
final class SourceInput extends BufferedInputStream {

    private static final int BUFFER = 1 << 16;
    private static final int GZIP_MAGIC = 0x1F8B;

    private final boolean packed;

    private SourceInput(InputStream in, boolean packed) {
        super(in, BUFFER);
        this.packed = packed;
    }

    /**
     * @param source the source
     * @return its bytes, unpacked
     * @throws IOException when it cannot be opened or its packing is damaged
     */
    static SourceInput open(DataSource source) throws IOException {
        BufferedInputStream raw = new BufferedInputStream(source.open(), BUFFER);
        boolean ready = false;
        try {
            raw.mark(2);
            boolean packed = (raw.read() << 8 | raw.read()) == GZIP_MAGIC;
            raw.reset();
            SourceInput input = new SourceInput(packed ? unpack(raw) : raw, packed);
            ready = true;
            return input;
        } finally {
            if (!ready) {
                raw.close();
            }
        }
    }

    private static InputStream unpack(InputStream raw) throws IOException {
        try {
            return new GZIPInputStream(raw, BUFFER);
        } catch (EOFException e) {
            throw new EOFException("The file ends within the header of its packing.");
        }
    }

    /** @return whether the source was packed, so that its length says nothing */
    boolean isPacked() {
        return packed;
    }
}
