/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import java.util.Arrays;
import java.util.List;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.io.BinaryReader;
import org.ohmlab.data.DataFile;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;

/**
 * Gathers images whose number is not known before. Values are held as bytes until the first that is none; an image that
 * is begun and not ended does not count.
 */
final class CsvPixels {

    private static final int FIRST_IMAGES = 64;

    private final int values;
    private final DataLimits limits;
    private final String file;
    private byte[] bytes;
    /** Null while all values are bytes. */
    private float[] floats;
    private int[] labels = new int[FIRST_IMAGES];
    private int images;
    private int next;

    CsvPixels(int values, DataLimits limits, String file) throws BadInputException {
        this.values = values;
        this.limits = limits;
        this.file = file;
        limits.check(values, file, "");
        this.bytes = new byte[values];
    }

    /** Begins an image; what was added since the last that was ended is forgotten. */
    void begin() throws BadInputException {
        next = images * values;
        int capacity = floats == null ? bytes.length : floats.length;
        if (capacity - next >= values) {
            return;
        }
        checkMemory((images + 1L) * values, floats == null ? 1 : Float.BYTES);
        long most = Math.min(BinaryReader.MAX_ARRAY, limits.maxBytes() / (floats == null ? 1 : Float.BYTES));
        long wanted = Math.min(Math.max((images + 1L) * values, capacity + capacity / 2L), most);
        if (floats == null) {
            bytes = Arrays.copyOf(bytes, (int) wanted);
        } else {
            floats = Arrays.copyOf(floats, (int) wanted);
        }
    }

    private void checkMemory(long elements, int bytesEach) throws BadInputException {
        limits.check(elements * bytesEach, file, "image " + images);
    }

    void add(int value) {
        if (floats == null) {
            bytes[next++] = (byte) value;
        } else {
            floats[next++] = value;
        }
    }

    void add(float value) throws BadInputException {
        if (floats == null) {
            checkMemory((images + 1L) * values, Float.BYTES);
            floats = new float[(int) Math.min(bytes.length, limits.maxBytes() / Float.BYTES)];
            for (int i = 0; i < next; i++) {
                floats[i] = bytes[i] & 0xFF;
            }
            bytes = null;
        }
        floats[next++] = value;
    }

    void end(int label) {
        if (images == labels.length) {
            labels = Arrays.copyOf(labels, 2 * images);
        }
        labels[images++] = label;
    }

    int[] labels() {
        return Arrays.copyOf(labels, images);
    }

    ImageSet images(String name, ImageShape shape, int classes, List<DataFile> files) {
        return floats == null
                ? ImageSet.ofBytes(name, shape, Arrays.copyOf(bytes, images * values), labels(), classes, files)
                : ImageSet.ofFloats(name, shape, Arrays.copyOf(floats, images * values), labels(), classes, files);
    }
}
