/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.BinaryReader;

/**
 * How much one file may unpack into. The limit is absolute: a small archive that claims or delivers more is refused,
 * whatever its ratio of compression.
 *
 * @param maxBytes how many unpacked bytes one file may hold
 */
public record DataLimits(long maxBytes) {

    /** Checks the range. */
    public DataLimits {
        if (maxBytes < 0) {
            throw new IllegalArgumentException("The limit must not be negative but is " + maxBytes);
        }
    }

    /** @return a third of the memory that this Java machine may take, because growing and converting take copies */
    public static DataLimits ofThisMachine() {
        return new DataLimits(Runtime.getRuntime().maxMemory() / 3);
    }

    /**
     * Checks a size before memory is taken for it.
     *
     * @param bytes what is needed
     * @param file the file, as the user wrote it
     * @param element the element within the file, or empty
     * @throws BadInputException when it is too much
     */
    public void check(long bytes, String file, String element) throws BadInputException {
        if (bytes > BinaryReader.MAX_ARRAY) {
            throw new BadInputException(file, element, "It says that it holds " + bytes + " bytes, more than the "
                    + BinaryReader.MAX_ARRAY + " bytes that one array can have.",
                    "Check that the file is of the right kind, or divide it.");
        }
        if (bytes > maxBytes) {
            throw new BadInputException(file, element, "It says that it holds " + bytes + " bytes, more than the "
                    + maxBytes + " bytes of memory that are allowed here.",
                    "Check that the file is of the right kind; if it is, give Java more memory (-Xmx).");
        }
    }
}
