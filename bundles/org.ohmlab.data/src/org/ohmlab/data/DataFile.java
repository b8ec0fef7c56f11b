/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.io.FileProblem;

/**
 * A file that an image set was read from.
 *
 * @param name the file, as the user wrote it
 * @param length bytes, packed as they lie
 * @param sha256 SHA-256 of these bytes, hexadecimal
 */
public record DataFile(String name, long length, String sha256) {

    private static final int BUFFER = 1 << 16;

    /**
     * Reads a source to its end.
     *
     * @param source the source
     * @param token checked often
     * @return its length and hash
     * @throws BadInputException when it cannot be read
     * @throws CancelledException when the token says so
     */
    public static DataFile of(DataSource source, CancellationToken token)
            throws BadInputException, CancelledException {
        MessageDigest digest = Digests.sha256();
        long length = 0;
        try (InputStream in = source.open()) {
            byte[] buffer = new byte[BUFFER];
            int got = in.read(buffer);
            while (got >= 0) {
                token.check();
                digest.update(buffer, 0, got);
                length += got;
                got = in.read(buffer);
            }
        } catch (IOException e) {
            throw FileProblem.unreadable(source.name(), "", e);
        }
        return new DataFile(source.name(), length, HexFormat.of().formatHex(digest.digest()));
    }
}
