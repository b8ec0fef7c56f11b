/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import java.io.IOException;
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
 * Reads the format of MNIST and its family: a file of images (unsigned bytes with the axes image, row, column, and
 * perhaps channel) and a file of labels (unsigned bytes), each plain or packed by gzip.
 *
 * @param name what results call the set
 * @param images the file of images
 * @param labels the file of labels
 * @param classes how many classes there are, or 0 to take the largest label plus 1
 * @param limits how much a file may unpack into
 */
public record IdxImageReader(String name, DataSource images, DataSource labels, int classes, DataLimits limits)
        implements ImageReader {

    private static final int UNSIGNED_BYTES = 0x08;
    private static final int IMAGE_AXES = 3;
    private static final String DAMAGED = "Check that the file is complete and of the right kind.";

    /** Refuses nulls. */
    public IdxImageReader {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(images, "images");
        Objects.requireNonNull(labels, "labels");
        Objects.requireNonNull(limits, "limits");
    }

    /** What a file holds. */
    private record Content(int[] lengths, byte[] elements) {
    }

    @Override
    public ImageSet read(CancellationToken token) throws BadInputException, CancelledException {
        Content pixels = read(images, "images", token);
        Content numbers = read(labels, "labels", token);
        int[] lengths = pixels.lengths();
        if (numbers.lengths()[0] != lengths[0]) {
            throw new BadInputException(labels.name(), "", "The file has " + numbers.lengths()[0] + " labels, but "
                    + images.name() + " has " + lengths[0] + " images.", "Name two files that belong together.");
        }
        int[] label = new int[lengths[0]];
        for (int i = 0; i < label.length; i++) {
            label[i] = numbers.elements()[i] & 0xFF;
        }
        int found = Labels.classes(label, classes, labels.name(), i -> "label " + i + " (byte " + (8 + i) + ")");
        int channels = lengths.length > IMAGE_AXES ? lengths[IMAGE_AXES] : 1;
        ImageShape shape = new ImageShape(lengths[1], lengths[2], channels);
        return ImageSet.ofBytes(name, shape, pixels.elements(), label, found,
                List.of(DataFile.of(images, token), DataFile.of(labels, token)));
    }

    private Content read(DataSource source, String what, CancellationToken token)
            throws BadInputException, CancelledException {
        try (SourceInput in = SourceInput.open(source)) {
            BinaryReader reader = new BinaryReader(in, source.name(), "", token);
            int[] lengths = new int[axes(reader.bigEndianInt("the magic number"), source, what)];
            long bytes = 1;
            for (int axis = 0; axis < lengths.length; axis++) {
                lengths[axis] = reader.bigEndianInt("the length of axis " + axis);
                if (lengths[axis] < 1) {
                    throw new BadInputException(source.name(), "byte " + (reader.position() - Integer.BYTES),
                            "The header says that axis " + axis + " has the length "
                                    + Integer.toUnsignedString(lengths[axis]) + ".", DAMAGED);
                }
                // A length is below 2^31, so that this cannot overflow before the check of the next step stops it.
                bytes = Math.min(bytes, Integer.MAX_VALUE) * lengths[axis];
            }
            if (!in.isPacked() && source.length() != reader.position() + bytes) {
                throw new BadInputException(source.name(), "", "The header says that " + bytes + " bytes of " + what
                        + " follow, but " + (source.length() - reader.position()) + " do.", DAMAGED);
            }
            limits.check(bytes, source.name(), what);
            byte[] elements = reader.bytes(bytes, "the " + what);
            reader.end();
            return new Content(lengths, elements);
        } catch (IOException e) {
            throw FileProblem.unreadable(source.name(), "", e);
        }
    }

    private static int axes(int magic, DataSource source, String what) throws BadInputException {
        int axes = magic & 0xFF;
        if (magic >>> 16 != 0 || axes == 0) {
            throw new BadInputException(source.name(), "byte 0", String.format("The magic number is 0x%08X,"
                    + " which no IDX file has.", magic), "Name a file of the IDX format, as MNIST has it.");
        }
        if (magic >>> 8 != UNSIGNED_BYTES) {
            throw new BadInputException(source.name(), "byte 2", String.format("The elements are of the type 0x%02X;"
                    + " only unsigned bytes (0x08) are read.", magic >>> 8), "Convert the file to unsigned bytes.");
        }
        boolean images = what.equals("images");
        if (images ? axes != IMAGE_AXES && axes != IMAGE_AXES + 1 : axes != 1) {
            throw new BadInputException(source.name(), "byte 3", "The file has " + axes + " axes, but one of " + what
                    + " has " + (images ? "3, or 4 with channels" : "1") + ".",
                    "Check that the files of images and labels are not exchanged.");
        }
        return axes;
    }
}
