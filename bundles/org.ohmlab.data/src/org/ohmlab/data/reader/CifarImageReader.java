/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.io.BinaryReader;
import org.ohmlab.core.io.FileProblem;
import org.ohmlab.data.DataFile;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageReader;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;

/**
 * Reads the binary version of CIFAR-10 (records of a label and 3 x 32 x 32 bytes) and CIFAR-100 (records of a coarse
 * label, a fine label and 3 x 32 x 32 bytes). The planes of red, green and blue become the channels of NHWC. Which of
 * the two it is, the file's length tells.
 *
 * @param name what results call the set
 * @param files the files, unpacked; their images follow each other
 * @param fineLabels for CIFAR-100: whether the 100 fine labels are meant, or the 20 coarse ones
 * @param limits how much the files may hold together
 */
public record CifarImageReader(String name, List<DataSource> files, boolean fineLabels, DataLimits limits)
        implements ImageReader {

    private static final ImageShape SHAPE = new ImageShape(32, 32, 3);
    private static final int PLANE = 32 * 32;
    private static final int RECORD_10 = 1 + 3 * PLANE;
    private static final int RECORD_100 = 2 + 3 * PLANE;

    /** Copies the list. */
    public CifarImageReader {
        Objects.requireNonNull(name, "name");
        files = List.copyOf(files);
        Objects.requireNonNull(limits, "limits");
    }

    @Override
    public ImageSet read(CancellationToken token) throws BadInputException, CancelledException {
        if (files.isEmpty()) {
            throw new BadInputException(name, "", "No file of images is named.",
                    "Name the files of the binary version.");
        }
        int record = 0;
        long images = 0;
        for (DataSource file : files) {
            long length = length(file);
            int of = record(file, length);
            if (record != 0 && of != record) {
                throw new BadInputException(file.name(), "", "This file is of CIFAR-" + (of == RECORD_10 ? 10 : 100)
                        + ", but " + files.get(0).name() + " is not.", "Name files of one data set.");
            }
            record = of;
            images += length / of;
        }
        limits.check(images * SHAPE.values(), name, "all files");
        byte[] pixels = new byte[(int) images * SHAPE.values()];
        int[] labels = new int[(int) images];
        List<DataFile> read = new ArrayList<>();
        int next = 0;
        for (DataSource file : files) {
            next = read(file, record, next, pixels, labels, token);
            read.add(DataFile.of(file, token));
        }
        return ImageSet.ofBytes(name, SHAPE, pixels, labels, classes(record), read);
    }

    private static long length(DataSource file) throws BadInputException {
        try {
            return file.length();
        } catch (IOException e) {
            throw FileProblem.unreadable(file.name(), "", e);
        }
    }

    private int record(DataSource file, long length) throws BadInputException {
        if (length > 0 && length % RECORD_10 == 0 && !(fineLabels && length % RECORD_100 == 0)) {
            if (fineLabels) {
                throw new BadInputException(file.name(), "", "The file is of CIFAR-10, which has no fine labels.",
                        "Leave the fine labels off.");
            }
            return RECORD_10;
        }
        if (length > 0 && length % RECORD_100 == 0) {
            return RECORD_100;
        }
        throw new BadInputException(file.name(), "", "The file has " + length + " bytes, no multiple of a record of "
                + RECORD_10 + " (CIFAR-10) or " + RECORD_100 + " (CIFAR-100).",
                "Name an unpacked, complete file of the binary version, such as data_batch_1.bin.");
    }

    private int classes(int record) {
        if (record == RECORD_10) {
            return 10;
        }
        return fineLabels ? 100 : 20;
    }

    /** @return where the next file's images go */
    private int read(DataSource file, int record, int first, byte[] pixels, int[] labels, CancellationToken token)
            throws BadInputException, CancelledException {
        int labelBytes = record - SHAPE.values();
        int image = first;
        try (SourceInput in = SourceInput.open(file)) {
            if (in.isPacked()) {
                throw new BadInputException(file.name(), "", "The file is packed.",
                        "Unpack it and name what was in it.");
            }
            BinaryReader reader = new BinaryReader(in, file.name(), "", token);
            for (long left = file.length() / record; left > 0 && image < labels.length; left--) {
                byte[] bytes = reader.bytes(record, "image " + (image - first));
                labels[image] = bytes[fineLabels ? 1 : 0] & 0xFF;
                if (labels[image] >= classes(record)) {
                    throw new BadInputException(file.name(), "image " + (image - first) + " (byte "
                            + (reader.position() - record) + ")", "The label " + labels[image] + " is not in 0.."
                            + (classes(record) - 1) + ".", "Check that the file is of the binary version of CIFAR.");
                }
                int to = image * SHAPE.values();
                for (int i = 0; i < PLANE; i++) {
                    for (int c = 0; c < SHAPE.channels(); c++) {
                        pixels[to++] = bytes[labelBytes + c * PLANE + i];
                    }
                }
                image++;
            }
            reader.end();
        } catch (IOException e) {
            throw FileProblem.unreadable(file.name(), "", e);
        }
        return image;
    }
}
