/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.npz;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.io.BinaryReader;
import org.ohmlab.core.io.FileProblem;
import org.ohmlab.data.DataLimits;

/**
 * An open .npz file, whose arrays are read when they are asked for. Names within the archive are nothing but keys: they
 * name no place on the disk, whatever dots and slashes they hold.
 */
public final class NpzArchive implements AutoCloseable {

    private static final String ENDING = ".npy";

    private final String file;
    private final ZipFile zip;
    private final DataLimits limits;
    private final CancellationToken token;
    private final Map<String, ZipEntry> entries = new LinkedHashMap<>();
    private long unpacked;

    private NpzArchive(String file, ZipFile zip, DataLimits limits, CancellationToken token) {
        this.file = file;
        this.zip = zip;
        this.limits = limits;
        this.token = token;
    }

    /**
     * Opens a file.
     *
     * @param path the file
     * @param limits how much all arrays that are read may unpack into, together
     * @param token checked about once per megabyte
     * @return the archive
     * @throws BadInputException when it does not exist or is no archive of arrays
     */
    public static NpzArchive open(Path path, DataLimits limits, CancellationToken token) throws BadInputException {
        String file = path.toString();
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new BadInputException(file, "", "This is not a file.", "Name an .npz file.");
        }
        NpzArchive archive;
        try {
            archive = new NpzArchive(file, new ZipFile(path.toFile(), StandardCharsets.UTF_8), limits, token);
        } catch (ZipException e) {
            throw new BadInputException(file, "", "This is not an .npz file (" + e.getMessage() + ").",
                    "Write it with numpy.savez; if it was, it was not copied completely.");
        } catch (IOException e) {
            throw FileProblem.unreadable(file, "", e);
        }
        boolean listed = false;
        try {
            archive.list();
            listed = true;
        } finally {
            if (!listed) {
                archive.close();
            }
        }
        return archive;
    }

    private void list() throws BadInputException {
        Enumeration<? extends ZipEntry> all = zip.entries();
        while (all.hasMoreElements()) {
            ZipEntry entry = all.nextElement();
            if (!entry.getName().endsWith(ENDING)) {
                continue;
            }
            String name = entry.getName().substring(0, entry.getName().length() - ENDING.length());
            if (entries.put(name, entry) != null) {
                throw new BadInputException(file, name, "The file holds two arrays of this name.",
                        "Write it again with each array once.");
            }
        }
    }

    /** @return the arrays' names, in the file's order */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * Reads an array.
     *
     * @param name one of {@link #names()}
     * @return the array
     * @throws BadInputException when there is no such array, it is damaged, too large, or of a type that is not read
     * @throws CancelledException when the token says so
     */
    public NpyArray array(String name) throws BadInputException, CancelledException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new BadInputException(file, name, "The file has no array of this name; it has "
                    + (entries.isEmpty() ? "none" : String.join(", ", entries.keySet())) + ".",
                    "Write the file with numpy.savez and this name.");
        }
        CRC32 sum = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
            BinaryReader reader = new BinaryReader(in, file, name, token);
            NpyHeader header = NpyHeader.read(reader, file, name);
            NpyArray array = header.array(elements(header, reader, entry, name));
            reader.end();
            if (entry.getCrc() >= 0 && entry.getCrc() != sum.getValue()) {
                throw new BadInputException(file, name, "The array's check sum does not fit its data.",
                        "The file is damaged; copy or write it again.");
            }
            return array;
        } catch (IOException e) {
            throw FileProblem.unreadable(file, name, e);
        }
    }

    private byte[] elements(NpyHeader header, BinaryReader reader, ZipEntry entry, String name)
            throws BadInputException, CancelledException {
        long bytes;
        try {
            bytes = Math.multiplyExact(header.elements(), header.type().bytes());
        } catch (ArithmeticException e) {
            bytes = Long.MAX_VALUE;
        }
        long claimed = entry.getSize() - reader.position();
        if (entry.getSize() >= 0 && bytes != claimed) {
            throw new BadInputException(file, name, "The array's header asks for " + bytes
                    + " bytes of elements, but the archive has " + claimed + ".",
                    "The file is damaged; write it again.");
        }
        limits.check(bytes, file, name);
        unpacked += bytes;
        checkTotal(name);
        return reader.bytes(bytes, "the elements");
    }

    private void checkTotal(String name) throws BadInputException {
        if (unpacked > limits.maxBytes()) {
            throw new BadInputException(file, name, "The file's arrays up to this one take " + unpacked
                    + " bytes, more than the " + limits.maxBytes() + " bytes of memory that are allowed here.",
                    "Check that this is the right file; if it is, give Java more memory (-Xmx).");
        }
    }

    @Override
    public void close() throws BadInputException {
        try {
            zip.close();
        } catch (IOException e) {
            throw FileProblem.unreadable(file, "", e);
        }
    }
}
