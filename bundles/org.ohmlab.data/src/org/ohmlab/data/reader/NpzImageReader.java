/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.data.DataFile;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageReader;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzArchive;

/**
 * Reads images from the array {@code x} and labels from the array {@code y} of an .npz file.
 *
 * <p>{@code x} has the axes (image, row, column, channel), or (image, row, column) for grey images, or (image, value)
 * for vectors, which become images of 1 x 1 with as many channels. Whole numbers of any type must be 0 to 255 and make
 * images of bytes; floats make images of floats and must be finite. Nothing in the file tells (image, channel, row,
 * column) from these, so that order is read only when an expected shape says that the images have it.
 *
 * <p>{@code y} has the axis (image), or (image, 1), of whole numbers.
 *
 * @param name what results call the set
 * @param file the file
 * @param classes how many classes there are, or 0 to take the largest label plus 1
 * @param expected the shape that images should have, where something else, such as a network's input, declares it
 * @param limits how much the file may unpack into
 */
public record NpzImageReader(String name, Path file, int classes, Optional<ImageShape> expected, DataLimits limits)
        implements ImageReader {

    private static final String IMAGES = "x";
    private static final String LABELS = "y";
    private static final int WHITE = 255;

    /** Refuses nulls. */
    public NpzImageReader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(limits, "limits");
    }

    @Override
    public ImageSet read(CancellationToken token) throws BadInputException, CancelledException {
        NpyArray x;
        NpyArray y;
        try (NpzArchive archive = NpzArchive.open(file, limits, token)) {
            x = archive.array(IMAGES);
            y = archive.array(LABELS);
        }
        boolean planar = isPlanar(x);
        ImageShape shape = planar ? expected.get() : shape(x);
        int[] labels = labels(y, x.length(0));
        int found = Labels.classes(labels, classes, file.toString(), i -> LABELS + "[" + i + "]");
        List<DataFile> files = List.of(DataFile.of(DataSource.of(file), token));
        if (x.type().isFloat()) {
            float[] pixels = x.floats();
            checkFinite(pixels, shape.values());
            return ImageSet.ofFloats(name, shape, planar ? interleaved(pixels, shape) : pixels, labels, found, files);
        }
        byte[] pixels = bytes(x, shape.values());
        return ImageSet.ofBytes(name, shape, planar ? interleaved(pixels, shape) : pixels, labels, found, files);
    }

    private boolean isPlanar(NpyArray x) {
        if (expected.isEmpty() || x.rank() != 4) {
            return false;
        }
        ImageShape shape = expected.get();
        int[] lengths = Arrays.copyOfRange(x.shape(), 1, 4);
        return !Arrays.equals(lengths, new int[] { shape.height(), shape.width(), shape.channels() })
                && Arrays.equals(lengths, new int[] { shape.channels(), shape.height(), shape.width() });
    }

    private ImageShape shape(NpyArray x) throws BadInputException {
        int axes = x.rank();
        if (axes < 2 || axes > 4) {
            throw problem(IMAGES, "The array has " + axes + " axes.",
                    "Give it the axes image, row, column and channel; grey images need no channel.");
        }
        if (x.size() == 0) {
            throw problem(IMAGES, "The array " + Arrays.toString(x.shape()) + " has no images.",
                    "Write at least one image.");
        }
        if (axes == 2) {
            return new ImageShape(1, 1, x.length(1));
        }
        return new ImageShape(x.length(1), x.length(2), axes == 4 ? x.length(3) : 1);
    }

    private int[] labels(NpyArray y, int images) throws BadInputException {
        if (y.type().isFloat()) {
            throw problem(LABELS, "The labels are floating-point numbers.",
                    "Write the numbers of the classes, such as with y.astype('int64') or y.argmax(1).");
        }
        if (y.rank() != 1 && !(y.rank() == 2 && y.length(1) == 1)) {
            throw problem(LABELS, "The labels have the shape " + Arrays.toString(y.shape()) + ".",
                    "Write one number for each image, such as with y.argmax(1).");
        }
        if (y.length(0) != images) {
            throw problem(LABELS, "There are " + y.length(0) + " labels, but x has " + images + " images.",
                    "Write one label for each image.");
        }
        long[] values = y.longs();
        int[] labels = new int[values.length];
        for (int i = 0; i < labels.length; i++) {
            // What does not fit into an int is as much out of range as -1 is.
            labels[i] = (int) Math.max(-1, Math.min(Integer.MAX_VALUE, values[i]));
        }
        return labels;
    }

    private byte[] bytes(NpyArray x, int values) throws BadInputException {
        if (x.type().bytes() == 1 && !x.type().isSigned()) {
            return x.sharedBytes();
        }
        long[] whole = x.longs();
        byte[] bytes = new byte[whole.length];
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] < 0 || whole[i] > WHITE) {
                throw problem(IMAGES, "Image " + i / values + " has the value " + whole[i]
                        + "; whole numbers must be 0 to 255.", "Scale them, or convert the array to float32.");
            }
            bytes[i] = (byte) whole[i];
        }
        return bytes;
    }

    private void checkFinite(float[] pixels, int values) throws BadInputException {
        for (int i = 0; i < pixels.length; i++) {
            if (!Float.isFinite(pixels[i])) {
                throw problem(IMAGES, "Image " + i / values + " has the value " + pixels[i] + ".",
                        "Replace what is not a number or not finite.");
            }
        }
    }

    private BadInputException problem(String array, String message, String remedy) {
        return new BadInputException(file.toString(), array, message, remedy);
    }

    private static byte[] interleaved(byte[] planes, ImageShape shape) {
        byte[] pixels = new byte[planes.length];
        for (int i = 0; i < planes.length; i++) {
            pixels[interleavedIndex(i, shape)] = planes[i];
        }
        return pixels;
    }

    private static float[] interleaved(float[] planes, ImageShape shape) {
        float[] pixels = new float[planes.length];
        for (int i = 0; i < planes.length; i++) {
            pixels[interleavedIndex(i, shape)] = planes[i];
        }
        return pixels;
    }

    /** Where a value at (image, channel, row, column) goes when the channel becomes the last axis. */
    private static int interleavedIndex(int index, ImageShape shape) {
        int plane = shape.height() * shape.width();
        int image = index / shape.values();
        int channel = index / plane % shape.channels();
        return image * shape.values() + index % plane * shape.channels() + channel;
    }
}
