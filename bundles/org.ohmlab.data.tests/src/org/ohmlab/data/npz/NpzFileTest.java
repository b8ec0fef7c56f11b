/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.npz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancelledException;
import org.ohmlab.data.DataLimits;

class NpzFileTest {

    @TempDir
    private Path folder;

    private static Map<String, NpyArray> arrays() {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("conv1.weight", NpyArray.of(new float[] { 1, -2.5f, Float.MIN_VALUE, 4, 5, 6 }, 3, 1, 2));
        arrays.put("running", NpyArray.of(new double[] { Math.PI, Double.MAX_VALUE }, 2));
        arrays.put("step", NpyArray.of(new long[] { Long.MIN_VALUE + 1 }));
        arrays.put("a/b ../\u03c3", NpyArray.ofBytes(new byte[] { 0, 127, -128, -1 }, 2, 2));
        arrays.put("empty", NpyArray.of(new float[0], 0, 7));
        return arrays;
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        Path file = folder.resolve("w.npz");
        NpzFile.write(file, arrays());
        Map<String, NpyArray> read = NpzFile.read(file);
        assertEquals(List.copyOf(arrays().keySet()), List.copyOf(read.keySet()));
        for (Map.Entry<String, NpyArray> entry : arrays().entrySet()) {
            NpyArray array = read.get(entry.getKey());
            assertEquals(entry.getValue().type(), array.type());
            assertArrayEquals(entry.getValue().shape(), array.shape());
            assertArrayEquals(entry.getValue().rawBytes(), array.rawBytes());
        }
        assertArrayEquals(new float[] { 1, -2.5f, Float.MIN_VALUE, 4, 5, 6 }, read.get("conv1.weight").floats());
        assertArrayEquals(new double[] { Math.PI, Double.MAX_VALUE }, read.get("running").doubles());
        assertArrayEquals(new long[] { Long.MIN_VALUE + 1 }, read.get("step").longs());
        assertArrayEquals(new double[] { 0, 127, 128, 255 }, read.get("a/b ../\u03c3").doubles());
        assertEquals(0, read.get("step").rank());
        assertEquals(1, read.get("step").size());
    }

    @Test
    void equalArraysMakeEqualBytesAnywhere() throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("GMT-11"));
            NpzFile.write(folder.resolve("1.npz"), arrays());
            TimeZone.setDefault(TimeZone.getTimeZone("GMT+13"));
            NpzFile.write(folder.resolve("2.npz"), arrays());
        } finally {
            TimeZone.setDefault(before);
        }
        assertEquals(-1, Files.mismatch(folder.resolve("1.npz"), folder.resolve("2.npz")));
    }

    /** The header that numpy.save writes for numpy.array([[1, 2, 3]], dtype='float32'). */
    @Test
    void headerIsNumpysOwn() {
        byte[] header = NpyHeader.write(NpyArray.of(new float[] { 1, 2, 3 }, 1, 3));
        assertEquals(128, header.length);
        String text = "{'descr': '<f4', 'fortran_order': False, 'shape': (1, 3), }";
        String expected = "\u0093NUMPY\u0001\u0000" + "v\u0000" + text + " ".repeat(118 - text.length() - 1) + "\n";
        assertEquals(expected, new String(header, StandardCharsets.ISO_8859_1));
        String oneAxis = new String(NpyHeader.write(NpyArray.of(new long[2], 2)), StandardCharsets.ISO_8859_1);
        assertTrue(oneAxis.contains("'shape': (2,), }"));
        String scalar = new String(NpyHeader.write(NpyArray.of(new double[1])), StandardCharsets.ISO_8859_1);
        assertTrue(scalar.contains("'shape': (), }"));
    }

    @Test
    void fortranOrderIsTurned() throws Exception {
        Path file = folder.resolve("f.npz");
        // Columns first: element (i, j, k) of shape (2, 3, 2) stands at i + 2 j + 6 k.
        ByteBuffer elements = ByteBuffer.allocate(12 * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int k = 0; k < 2; k++) {
            for (int j = 0; j < 3; j++) {
                for (int i = 0; i < 2; i++) {
                    elements.putShort((short) (100 * i + 10 * j + k));
                }
            }
        }
        NpzBytes.write(file, "x", NpzBytes.npy("{'descr': '<i2', 'fortran_order': True, 'shape': (2, 3, 2)}",
                elements.array()));
        assertArrayEquals(new long[] { 0, 1, 10, 11, 20, 21, 100, 101, 110, 111, 120, 121 },
                NpzFile.read(file).get("x").longs());
    }

    @Test
    void bigEndianIsTurned() throws Exception {
        Path file = folder.resolve("b.npz");
        byte[] elements = ByteBuffer.allocate(24).putDouble(1.5).putDouble(-2).putDouble(1e300).array();
        NpzBytes.write(file, "x", NpzBytes.npy("{'descr': '>f8', 'fortran_order': False, 'shape': (3,), }", elements));
        assertArrayEquals(new double[] { 1.5, -2, 1e300 }, NpzFile.read(file).get("x").doubles());
    }

    @Test
    void everyWidthOfWholeNumbers() throws Exception {
        byte[] all = new byte[8];
        Arrays.fill(all, (byte) 0xFE);
        assertWhole("|i1", new byte[] { (byte) 0xFE }, -2);
        assertWhole("|u1", new byte[] { (byte) 0xFE }, 254);
        assertWhole("<i2", Arrays.copyOf(all, 2), (short) 0xFEFE);
        assertWhole("<u2", Arrays.copyOf(all, 2), 0xFEFE);
        assertWhole(">i4", Arrays.copyOf(all, 4), 0xFEFEFEFE);
        assertWhole("<u4", Arrays.copyOf(all, 4), 0xFEFEFEFEL);
        assertWhole("<i8", all, 0xFEFEFEFE_FEFEFEFEL);
    }

    private void assertWhole(String type, byte[] elements, long value) throws Exception {
        Path file = folder.resolve("i.npz");
        NpzBytes.write(file, "x",
                NpzBytes.npy("{'descr': '" + type + "', 'fortran_order': False, 'shape': ()}", elements));
        NpyArray array = NpzFile.read(file).get("x");
        assertArrayEquals(new long[] { value }, array.longs());
        assertArrayEquals(new double[] { value }, array.doubles());
        assertArrayEquals(new float[] { value }, array.floats());
    }

    @Test
    void arraysCannotBeChangedFromOutside() {
        byte[] source = { 1, 2 };
        NpyArray array = NpyArray.ofBytes(source, 2);
        source[0] = 9;
        array.shape()[0] = 7;
        assertEquals(1, array.longs()[0]);
        assertEquals(2, array.length(0));
        assertThrows(IllegalArgumentException.class, () -> NpyArray.of(new float[3], 2));
        assertThrows(IllegalArgumentException.class, () -> NpyArray.of(new float[3], -1, -3));
        assertThrows(IllegalStateException.class, () -> NpyArray.of(new float[1], 1).longs());
        assertThrows(IllegalStateException.class, () -> NpyArray.of(new float[1], 1).sharedBytes());
    }

    @Test
    void readingCanBeCancelled() throws Exception {
        Path file = folder.resolve("w.npz");
        NpzFile.write(file, arrays());
        CancellationSource source = new CancellationSource();
        source.cancel();
        assertThrows(CancelledException.class, () -> NpzFile.read(file, DataLimits.ofThisMachine(), source));
    }
}
