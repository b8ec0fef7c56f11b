/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ohmlab.core.random.CounterRandom;
import org.ohmlab.core.random.DrawKey;
import org.ohmlab.core.random.Purpose;

/**
 * Labelled images in memory. Immutable and safe for any thread; a part of a set shares the pixels of the whole.
 *
 * <p>Values are bytes (0 to 255) or floats, as the file has them; {@link NormalizedImages} gives what a network sees.
 */
public final class ImageSet {

    /** Keeps the choice of a limited number of images apart from the validation split, which has sub-draw 0. */
    private static final int LIMIT_SUB = 1;

    private final String name;
    private final ImageShape shape;
    /** Pixels of all stored images; null when they are floats. */
    private final byte[] bytes;
    /** Pixels of all stored images; null when they are bytes. */
    private final float[] floats;
    /** Where among the stored images this set's images are. */
    private final int[] stored;
    /** This set's labels. */
    private final int[] labels;
    private final int classes;
    private final List<DataFile> files;

    private ImageSet(String name, ImageShape shape, byte[] bytes, float[] floats, int[] stored, int[] labels,
            int classes, List<DataFile> files) {
        this.name = Objects.requireNonNull(name, "name");
        this.shape = Objects.requireNonNull(shape, "shape");
        this.bytes = bytes;
        this.floats = floats;
        this.stored = stored;
        this.labels = labels;
        this.classes = classes;
        this.files = List.copyOf(files);
        for (int label : labels) {
            if (label < 0 || label >= classes) {
                throw new IllegalArgumentException("Label " + label + " is not in 0.." + (classes - 1));
            }
        }
    }

    /**
     * @param name what results call the set
     * @param shape shape of an image
     * @param pixels all images one after the other, NHWC; kept, not copied
     * @param labels a label per image; kept, not copied
     * @param classes how many classes there are
     * @param files what the set was read from
     * @return a set of images of bytes
     */
    public static ImageSet ofBytes(String name, ImageShape shape, byte[] pixels, int[] labels, int classes,
            List<DataFile> files) {
        checkLength(pixels.length, shape, labels.length);
        return new ImageSet(name, shape, pixels, null, all(labels), labels, classes, files);
    }

    /**
     * @param name what results call the set
     * @param shape shape of an image
     * @param pixels all images one after the other, NHWC; kept, not copied
     * @param labels a label per image; kept, not copied
     * @param classes how many classes there are
     * @param files what the set was read from
     * @return a set of images of floats
     */
    public static ImageSet ofFloats(String name, ImageShape shape, float[] pixels, int[] labels, int classes,
            List<DataFile> files) {
        checkLength(pixels.length, shape, labels.length);
        return new ImageSet(name, shape, null, pixels, all(labels), labels, classes, files);
    }

    private static int[] all(int[] labels) {
        return IntStream.range(0, labels.length).toArray();
    }

    private static void checkLength(int length, ImageShape shape, int images) {
        if ((long) images * shape.values() != length) {
            throw new IllegalArgumentException(length + " values are not " + images + " images of " + shape);
        }
    }

    /** @return what results call the set */
    public String name() {
        return name;
    }

    /** @return how many images there are */
    public int size() {
        return labels.length;
    }

    /** @return shape of an image */
    public ImageShape shape() {
        return shape;
    }

    /** @return how many classes there are; labels are 0 to classes - 1 */
    public int classes() {
        return classes;
    }

    /** @return true when values are bytes, which count as 0 to 1 after division by 255; false when they are floats */
    public boolean isBytes() {
        return bytes != null;
    }

    /** @return the files that the set was read from, whether all of their images are in it or not */
    public List<DataFile> files() {
        return files;
    }

    /**
     * @param index an image
     * @return its label
     */
    public int label(int index) {
        return labels[index];
    }

    /**
     * Reads an image as the file has it.
     *
     * @param index an image
     * @param into receives height x width x channels values, 0 to 255 for bytes
     * @param offset where the first value goes
     */
    public void read(int index, float[] into, int offset) {
        int values = shape.values();
        int from = stored[index] * values;
        if (floats != null) {
            System.arraycopy(floats, from, into, offset, values);
            return;
        }
        for (int i = 0; i < values; i++) {
            into[offset + i] = bytes[from + i] & 0xFF;
        }
    }

    /** As {@link #read}, with a table of what stands for a byte; channel c's 256 values begin at 256 c. */
    void read(int index, float[] table, float[] into, int offset) {
        int channels = shape.channels();
        int values = shape.values();
        int from = stored[index] * values;
        if (channels == 1) {
            for (int i = 0; i < values; i++) {
                into[offset + i] = table[bytes[from + i] & 0xFF];
            }
            return;
        }
        for (int i = 0; i < values; i += channels) {
            for (int c = 0; c < channels; c++) {
                into[offset + i + c] = table[c << 8 | bytes[from + i + c] & 0xFF];
            }
        }
    }

    /**
     * @param newName what results call the part
     * @param indices images of this set, in the order in which the part has them
     * @return the part, with the same classes
     */
    public ImageSet select(String newName, int[] indices) {
        int[] places = new int[indices.length];
        int[] partLabels = new int[indices.length];
        for (int i = 0; i < indices.length; i++) {
            places[i] = stored[indices[i]];
            partLabels[i] = labels[indices[i]];
        }
        return new ImageSet(newName, shape, bytes, floats, places, partLabels, classes, files);
    }

    /**
     * Takes a number of images at random, always the same ones: the first images of a file that is sorted by class
     * would be of one class.
     *
     * @param images how many; all when there are no more
     * @return the part, in this set's order
     */
    public ImageSet limit(int images) {
        if (images < 0) {
            throw new IllegalArgumentException("Cannot take " + images + " images");
        }
        if (images >= size()) {
            return this;
        }
        int[] order = CounterRandom.permutation(new DrawKey(0, Purpose.SPLIT, 0, 0, LIMIT_SUB), size());
        return select(name, IntStream.of(order).limit(images).sorted().toArray());
    }

    /**
     * @param newClasses more classes than the labels use, or as many
     * @return this set with that number of classes
     */
    public ImageSet withClasses(int newClasses) {
        return newClasses == classes ? this
                : new ImageSet(name, shape, bytes, floats, stored, labels, newClasses, files);
    }

    /**
     * A hash of what the set holds, not of how the files hold it: packed and plain files, or files of different
     * formats, with the same images give the same hash. Reads all pixels at every call.
     *
     * @return SHA-256, hexadecimal, of the text {@code ohmlab-images 1 KIND SIZE HEIGHT WIDTH CHANNELS CLASSES} and a
     *     line feed, where KIND is {@code bytes} or {@code floats}, then for each image its label as a little-endian
     *     32-bit number and its values, NHWC, as bytes or as little-endian 32-bit floats
     */
    public String sha256() {
        MessageDigest digest = Digests.sha256();
        String header = "ohmlab-images 1 " + (isBytes() ? "bytes " : "floats ") + size() + " " + shape.height() + " "
                + shape.width() + " " + shape.channels() + " " + classes + "\n";
        digest.update(header.getBytes(StandardCharsets.US_ASCII));
        int values = shape.values();
        ByteBuffer buffer = ByteBuffer.allocate(Integer.BYTES + (isBytes() ? 0 : values * Float.BYTES))
                .order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < size(); i++) {
            buffer.clear();
            buffer.putInt(labels[i]);
            int from = stored[i] * values;
            if (!isBytes()) {
                buffer.asFloatBuffer().put(floats, from, values);
                buffer.position(buffer.capacity());
            }
            digest.update(buffer.array(), 0, buffer.position());
            if (isBytes()) {
                digest.update(bytes, from, values);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public String toString() {
        return name + ": " + size() + " images of " + shape + ", " + classes + " classes";
    }
}
