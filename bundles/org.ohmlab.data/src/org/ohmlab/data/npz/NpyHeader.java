/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.npz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancelledException;
import org.ohmlab.core.io.BinaryReader;

/**
 * What stands before an array's elements: a magic word, a version and a Python dictionary in text.
 *
 * @param type the elements' type
 * @param bigEndian whether the elements' most significant byte is first
 * @param fortranOrder whether the first axis varies fastest
 * @param shape lengths of the axes
 */
record NpyHeader(NpyType type, boolean bigEndian, boolean fortranOrder, int[] shape) {

    private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y' };
    /** A header says a type and some axes; the format would allow four gigabytes of it. */
    private static final int MAX_TEXT = 1 << 16;
    private static final int MAX_AXES = 32;
    /** The elements begin at a multiple of this, so that they can be mapped into memory. */
    private static final int ALIGNMENT = 64;

    private static final Pattern TYPE = Pattern.compile("['\"]descr['\"]\\s*:\\s*(?:['\"]([^'\"]*)['\"]|(\\[))");
    private static final Pattern ORDER = Pattern.compile("['\"]fortran_order['\"]\\s*:\\s*(True|False)");
    private static final Pattern SHAPE = Pattern.compile("['\"]shape['\"]\\s*:\\s*\\(([0-9L,\\s]*)\\)");

    /** Reads from the magic word up to the first element. */
    static NpyHeader read(BinaryReader in, String file, String element) throws BadInputException, CancelledException {
        if (!Arrays.equals(MAGIC, in.bytes(MAGIC.length, "the magic word"))) {
            throw new BadInputException(file, element, "This is not an array of NumPy's format.",
                    "Write the file with numpy.savez.");
        }
        byte[] version = in.bytes(2, "the version");
        int major = version[0] & 0xFF;
        if (major < 1 || major > 3) {
            throw new BadInputException(file, element, "The array's format is version " + major
                    + ", but only 1 to 3 are known.", "Write the file with numpy.savez of another NumPy.");
        }
        byte[] size = in.bytes(major == 1 ? 2 : 4, "the header's length");
        long length = 0;
        for (int i = size.length - 1; i >= 0; i--) {
            length = length << 8 | size[i] & 0xFF;
        }
        if (length > MAX_TEXT) {
            throw new BadInputException(file, element, "The array's header says that it has " + length + " bytes.",
                    "No header is so long: the file is damaged; write it again.");
        }
        byte[] text = in.bytes(length, "the header");
        Charset charset = major == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return parse(new String(text, charset), file, element);
    }

    private static NpyHeader parse(String text, String file, String element) throws BadInputException {
        Matcher typeText = TYPE.matcher(text);
        Matcher order = ORDER.matcher(text);
        Matcher axes = SHAPE.matcher(text);
        if (!typeText.find() || !order.find() || !axes.find()) {
            throw new BadInputException(file, element, "The array's header lacks its type, its order or its shape.",
                    "The file is damaged; write it again.");
        }
        String code = typeText.group(1) == null ? "a structure" : typeText.group(1);
        return new NpyHeader(type(code, file, element), code.startsWith(">"), order.group(1).equals("True"),
                shape(axes.group(1), file, element));
    }

    private static NpyType type(String code, String file, String element) throws BadInputException {
        if (code.length() > 1 && code.charAt(1) == 'O' || code.startsWith("O")) {
            throw new BadInputException(file, element, "The array holds pickled Python objects, which may run programs"
                    + " when they are read, and is refused.", "Convert it to numbers, such as with astype('float32').");
        }
        if (code.length() == 3 && "<>|=".indexOf(code.charAt(0)) >= 0) {
            for (NpyType type : NpyType.values()) {
                if (type.code().equals(code.substring(1))) {
                    return type;
                }
            }
        }
        throw new BadInputException(file, element, "The array's type is " + code + ", which is not read here.",
                "Convert it with astype to float32, float64, uint8 or another whole-number type.");
    }

    private static int[] shape(String text, String file, String element) throws BadInputException {
        String[] lengths = text.replace("L", "").replace(" ", "").split(",");
        if (lengths.length == 1 && lengths[0].isEmpty()) {
            return new int[0];
        }
        try {
            if (lengths.length > MAX_AXES) {
                throw new NumberFormatException();
            }
            int[] shape = new int[lengths.length];
            for (int i = 0; i < shape.length; i++) {
                shape[i] = Integer.parseInt(lengths[i]);
            }
            NpyArray.elements(shape);
            return shape;
        } catch (NumberFormatException | ArithmeticException e) {
            throw new BadInputException(file, element, "The array's shape (" + text.strip() + ") cannot be.",
                    "The file is damaged, or the array is too large; write it again.");
        }
    }

    /** @return how many elements follow; may be more than memory holds */
    long elements() {
        return NpyArray.elements(shape);
    }

    /**
     * @param raw the elements as the file has them
     * @return the array, in the order of bytes and axes that this bundle uses
     */
    NpyArray array(byte[] raw) {
        byte[] bytes = raw;
        int width = type.bytes();
        if (bigEndian && width > 1) {
            for (int at = 0; at < bytes.length; at += width) {
                for (int i = 0; i < width / 2; i++) {
                    byte swapped = bytes[at + i];
                    bytes[at + i] = bytes[at + width - 1 - i];
                    bytes[at + width - 1 - i] = swapped;
                }
            }
        }
        if (fortranOrder && shape.length > 1) {
            bytes = transposed(bytes, width);
        }
        return new NpyArray(type, shape, bytes);
    }

    private byte[] transposed(byte[] bytes, int width) {
        byte[] result = new byte[bytes.length];
        int[] stride = new int[shape.length];
        int step = width;
        for (int axis = 0; axis < shape.length; axis++) {
            stride[axis] = step;
            step *= shape[axis];
        }
        int[] index = new int[shape.length];
        int from = 0;
        for (int to = 0; to < result.length; to += width) {
            System.arraycopy(bytes, from, result, to, width);
            // Counts the indices up like a milometer, the last axis fastest.
            int axis = shape.length - 1;
            while (axis >= 0) {
                from += stride[axis];
                if (++index[axis] < shape[axis]) {
                    break;
                }
                from -= stride[axis] * shape[axis];
                index[axis--] = 0;
            }
        }
        return result;
    }

    /** @return the header of a little-endian array in C order, version 1.0 */
    static byte[] write(NpyArray array) {
        StringJoiner axes = new StringJoiner(", ", "(", array.rank() == 1 ? ",)" : ")");
        for (int length : array.shape()) {
            axes.add(Integer.toString(length));
        }
        String order = array.type().bytes() == 1 ? "|" : "<";
        String text = "{'descr': '" + order + array.type().code() + "', 'fortran_order': False, 'shape': " + axes
                + ", }";
        int before = MAGIC.length + 4;
        int padding = (ALIGNMENT - (before + text.length() + 1) % ALIGNMENT) % ALIGNMENT;
        byte[] ascii = (text + " ".repeat(padding) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        byte[] header = Arrays.copyOf(MAGIC, before + ascii.length);
        header[6] = 1;
        header[8] = (byte) ascii.length;
        header[9] = (byte) (ascii.length >>> 8);
        System.arraycopy(ascii, 0, header, before, ascii.length);
        return header;
    }
}
