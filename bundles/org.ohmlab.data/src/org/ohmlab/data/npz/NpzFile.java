/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.npz;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.OhmlabException;
import org.ohmlab.core.io.AtomicFile;
import org.ohmlab.data.DataLimits;

/** Reads and writes .npz files whole. */
public final class NpzFile {

    private static final String ENDING = ".npy";
    /**
     * The real time would make equal files differ. A day after the zip format's earliest time, because that one Java
     * takes for one out of range, and adds another that depends on the time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private NpzFile() {
    }

    /**
     * Reads all arrays, as far as they take at most a third of the memory.
     *
     * @param file the file
     * @return the arrays by name, in the file's order
     * @throws BadInputException when the file does not exist, is damaged, too large, or holds what is not read
     */
    public static Map<String, NpyArray> read(Path file) throws BadInputException {
        try {
            return read(file, DataLimits.ofThisMachine(), CancellationToken.NONE);
        } catch (CancelledException e) {
            throw new IllegalStateException("A token that never cancels has cancelled", e);
        }
    }

    /**
     * Reads all arrays.
     *
     * @param file the file
     * @param limits how much they may unpack into, together
     * @param token checked about once per megabyte
     * @return the arrays by name, in the file's order
     * @throws BadInputException when the file does not exist, is damaged, too large, or holds what is not read
     * @throws CancelledException when the token says so
     */
    public static Map<String, NpyArray> read(Path file, DataLimits limits, CancellationToken token)
            throws BadInputException, CancelledException {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        try (NpzArchive archive = NpzArchive.open(file, limits, token)) {
            for (String name : archive.names()) {
                arrays.put(name, archive.array(name));
            }
        }
        return arrays;
    }

    /**
     * Writes arrays so that {@code numpy.load} reads them, whole or not at all. Equal arrays make equal bytes: nothing
     * is packed, and no time is written.
     *
     * @param file the file
     * @param arrays the arrays by name; written in the map's order
     * @throws OhmlabException when the file cannot be written
     */
    public static void write(Path file, Map<String, NpyArray> arrays) throws OhmlabException {
        AtomicFile.write(file, out -> write(out, arrays));
    }

    private static void write(OutputStream out, Map<String, NpyArray> arrays) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, NpyArray> named : arrays.entrySet()) {
            byte[] header = NpyHeader.write(named.getValue());
            byte[] elements = named.getValue().rawBytes();
            CRC32 sum = new CRC32();
            sum.update(header);
            sum.update(elements);
            ZipEntry entry = new ZipEntry(named.getKey() + ENDING);
            entry.setMethod(ZipEntry.STORED);
            entry.setTimeLocal(NO_TIME);
            entry.setSize((long) header.length + elements.length);
            entry.setCrc(sum.getValue());
            zip.putNextEntry(entry);
            zip.write(header);
            zip.write(elements);
            zip.closeEntry();
        }
        zip.finish();
    }
}
