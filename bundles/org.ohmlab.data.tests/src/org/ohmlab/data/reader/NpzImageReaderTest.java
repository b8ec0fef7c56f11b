/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ohmlab.data.TestFiles.assertProblem;
import static org.ohmlab.data.TestFiles.ramp;
import static org.ohmlab.data.TestFiles.values;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;
import org.ohmlab.data.TestFiles;
import org.ohmlab.data.npz.NpyArray;
import org.ohmlab.data.npz.NpzBytes;
import org.ohmlab.data.npz.NpzFile;

class NpzImageReaderTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("data.npz");
    }

    private NpzImageReader reader() {
        return new NpzImageReader("set", file, 0, Optional.empty(), TestFiles.LIMITS);
    }

    private void write(NpyArray x, NpyArray y) throws Exception {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("y", y);
        arrays.put("x", x);
        NpzFile.write(file, arrays);
    }

    private ImageSet read(NpyArray x) throws Exception {
        write(x, NpyArray.of(new long[x.length(0)], x.length(0)));
        return reader().read(CancellationToken.NONE);
    }

    @Test
    void greyBytes() throws Exception {
        write(NpyArray.ofBytes(ramp(12), 2, 2, 3), NpyArray.of(new long[] { 4, 1 }, 2, 1));
        ImageSet set = reader().read(CancellationToken.NONE);
        assertEquals(new ImageShape(2, 3, 1), set.shape());
        assertEquals(5, set.classes());
        assertEquals(4, set.label(0));
        assertTrue(set.isBytes());
        assertArrayEquals(new float[] { 6, 7, 8, 9, 10, 11 }, values(set, 1));
        assertEquals(file.toString(), set.files().get(0).name());
    }

    @Test
    void colourFloats() throws Exception {
        float[] pixels = new float[24];
        pixels[13] = -0.5f;
        ImageSet set = read(NpyArray.of(pixels, 2, 2, 2, 3));
        assertEquals(new ImageShape(2, 2, 3), set.shape());
        assertFalse(set.isBytes());
        assertEquals(-0.5f, values(set, 1)[1]);
        assertEquals(2, set.classes());
    }

    @Test
    void otherTypes() throws Exception {
        ImageSet doubles = read(NpyArray.of(new double[] { 0.1, 2 }, 1, 1, 2));
        assertArrayEquals(new float[] { 0.1f, 2 }, values(doubles, 0));
        ImageSet whole = read(NpyArray.of(new long[] { 0, 255 }, 1, 1, 2));
        assertTrue(whole.isBytes());
        assertArrayEquals(new float[] { 0, 255 }, values(whole, 0));
        ImageSet vectors = read(NpyArray.of(new float[] { 1, 2, 3, 4 }, 2, 2));
        assertEquals(new ImageShape(1, 1, 2), vectors.shape());
    }

    @Test
    void planesOnlyWhenTheShapeIsDeclared() throws Exception {
        write(NpyArray.ofBytes(ramp(24), 1, 3, 4, 2), NpyArray.of(new long[1], 1));
        assertEquals(new ImageShape(3, 4, 2), reader().read(CancellationToken.NONE).shape());
        NpzImageReader declared = new NpzImageReader("set", file, 0, Optional.of(new ImageShape(4, 2, 3)),
                TestFiles.LIMITS);
        ImageSet set = declared.read(CancellationToken.NONE);
        assertEquals(new ImageShape(4, 2, 3), set.shape());
        assertArrayEquals(new float[] { 0, 8, 16, 1, 9, 17, 2, 10, 18 },
                Arrays.copyOf(values(set, 0), 9));
        NpzImageReader other = new NpzImageReader("set", file, 0, Optional.of(new ImageShape(9, 9, 9)),
                TestFiles.LIMITS);
        assertEquals(new ImageShape(3, 4, 2), other.read(CancellationToken.NONE).shape());
        write(NpyArray.of(new float[] { 1, 2, 3, 4 }, 1, 2, 2, 1), NpyArray.of(new long[1], 1));
        NpzImageReader floats = new NpzImageReader("set", file, 0, Optional.of(new ImageShape(2, 1, 2)),
                TestFiles.LIMITS);
        assertArrayEquals(new float[] { 1, 3, 2, 4 }, values(floats.read(CancellationToken.NONE), 0));
    }

    @Test
    void missingArrays() throws Exception {
        NpzFile.write(file, Map.of("images", NpyArray.ofBytes(new byte[4], 1, 2, 2)));
        assertProblem(reader(), "data.npz", "x", "it has images");
        NpzFile.write(file, Map.of("x", NpyArray.ofBytes(new byte[4], 1, 2, 2)));
        assertProblem(reader(), "data.npz", "y", "no array of this name");
        Files.delete(file);
        assertProblem(reader(), "data.npz", "", "does not exist");
    }

    @Test
    void badImages() throws Exception {
        NpyArray y = NpyArray.of(new long[2], 2);
        write(NpyArray.ofBytes(new byte[2], 2), y);
        assertProblem(reader(), "data.npz", "x", "1 axes");
        write(NpyArray.ofBytes(new byte[2], 2, 1, 1, 1, 1), y);
        assertProblem(reader(), "data.npz", "x", "5 axes");
        write(NpyArray.ofBytes(new byte[0], 0, 28, 28), NpyArray.of(new long[0], 0));
        assertProblem(reader(), "data.npz", "x", "[0, 28, 28] has no images");
        write(NpyArray.of(new long[] { 0, 256 }, 2, 1, 1), y);
        assertProblem(reader(), "data.npz", "x", "Image 1 has the value 256");
        write(NpyArray.of(new long[] { -1, 0 }, 2, 1, 1), y);
        assertProblem(reader(), "data.npz", "x", "Image 0 has the value -1");
        write(NpyArray.of(new float[] { 0, Float.NaN }, 2, 1, 1), y);
        assertProblem(reader(), "data.npz", "x", "Image 1 has the value NaN");
        write(NpyArray.of(new double[] { 1e300, 0 }, 2, 1, 1), y);
        assertProblem(reader(), "data.npz", "x", "Image 0 has the value Infinity");
    }

    @Test
    void badLabels() throws Exception {
        NpyArray x = NpyArray.ofBytes(new byte[2], 2, 1, 1);
        write(x, NpyArray.of(new float[2], 2));
        assertProblem(reader(), "data.npz", "y", "floating-point");
        write(x, NpyArray.of(new long[6], 2, 3));
        assertProblem(reader(), "data.npz", "y", "shape [2, 3]");
        write(x, NpyArray.of(new long[3], 3));
        assertProblem(reader(), "data.npz", "y", "3 labels, but x has 2 images");
        write(x, NpyArray.of(new long[] { 0, -1 }, 2));
        assertProblem(reader(), "data.npz", "y[1]", "label -1");
        write(x, NpyArray.of(new long[] { 1L << 40, 0 }, 2));
        assertProblem(reader(), "data.npz", "y[0]", "is not in");
        write(x, NpyArray.of(new long[] { 0, 3 }, 2));
        assertProblem(new NpzImageReader("set", file, 3, Optional.empty(), TestFiles.LIMITS), "data.npz", "y[1]",
                "label 3 is not in 0..2");
    }

    @Test
    void picklesAndBombs() throws Exception {
        NpzBytes.write(file, "x",
                NpzBytes.npy("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", new byte[8]));
        assertProblem(reader(), "data.npz", "x", "pickled");
        NpzBytes.write(file, "x", NpzBytes.npy("{'descr': '|u1', 'fortran_order': False, 'shape': (1, 4000, 4000), }",
                new byte[16_000_000]));
        assertProblem(reader(), "data.npz", "x", "16000000 bytes, more than the 10000000");
        write(NpyArray.ofBytes(new byte[2], 2, 1, 1), NpyArray.of(new long[2], 2));
        assertProblem(new NpzImageReader("set", file, 0, Optional.empty(), new DataLimits(17)), "data.npz", "y",
                "18 bytes, more than the 17 bytes");
    }
}
