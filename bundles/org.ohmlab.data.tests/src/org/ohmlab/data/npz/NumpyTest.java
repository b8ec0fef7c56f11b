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
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;

/** Our files in NumPy and NumPy's here; skipped where there is no NumPy. */
class NumpyTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void needsNumpy() throws Exception {
        boolean there;
        try {
            there = python("import numpy").startsWith("0\n");
        } catch (IOException e) {
            there = false;
        }
        assumeTrue(there, "python3 with NumPy is not installed.");
    }

    /** @return the exit code, a line feed, and what was printed */
    private String python(String program) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder("python3", "-c", program).directory(folder.toFile())
                .redirectErrorStream(true).redirectOutput(out.toFile()).start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("python3 does not end");
        }
        return process.exitValue() + "\n" + Files.readString(out, StandardCharsets.UTF_8);
    }

    @Test
    void numpyReadsOurs() throws Exception {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("conv1.weight", NpyArray.of(new float[] { 0.1f, -2.5f, 1e20f, 4, 5, 6 }, 3, 1, 2));
        arrays.put("mean", NpyArray.of(new double[] { Math.PI }));
        arrays.put("step", NpyArray.of(new long[] { 1L << 60, -1 }, 2));
        arrays.put("image", NpyArray.ofBytes(new byte[] { 0, -1 }, 1, 2, 1));
        arrays.put("none", NpyArray.of(new float[0], 0, 7));
        NpzFile.write(folder.resolve("w.npz"), arrays);
        String printed = python("""
                import numpy
                w = numpy.load('w.npz', allow_pickle=False)
                for name in w.files:
                    print(name, w[name].dtype.str, w[name].shape, w[name].flags.c_contiguous, w[name].tolist())
                """);
        assertEquals("""
                0
                conv1.weight <f4 (3, 1, 2) True \
                [[[0.10000000149011612, -2.5]], [[1.0000000200408773e+20, 4.0]], [[5.0, 6.0]]]
                mean <f8 () True 3.141592653589793
                step <i8 (2,) True [1152921504606846976, -1]
                image |u1 (1, 2, 1) True [[[0], [255]]]
                none <f4 (0, 7) True []
                """, printed);
    }

    @Test
    void weReadNumpys() throws Exception {
        for (String save : new String[] { "savez", "savez_compressed" }) {
            String printed = python("import numpy as n; n." + save + """
                    ('w.npz', a=n.arange(12, dtype='float32').reshape(3, 4), t=n.arange(12).reshape(3, 4).T,
                        b=n.array([1, 256], dtype='>i2'), s=n.float64(0.5), f=n.asfortranarray(n.ones((2, 3, 4))),
                        **{'layer.weight': n.zeros((1, 0))})
                    """);
            assertTrue(printed.startsWith("0\n"), printed);
            Map<String, NpyArray> read = NpzFile.read(folder.resolve("w.npz"));
            assertEquals(6, read.size());
            assertArrayEquals(new float[] { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, read.get("a").floats());
            assertArrayEquals(new long[] { 0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11 }, read.get("t").longs());
            assertArrayEquals(new int[] { 4, 3 }, read.get("t").shape());
            assertArrayEquals(new long[] { 1, 256 }, read.get("b").longs());
            assertArrayEquals(new double[] { 0.5 }, read.get("s").doubles());
            assertEquals(24, read.get("f").size());
            assertEquals(0, read.get("layer.weight").size());
        }
    }

    @Test
    void numpysPicklesAreRefused() throws Exception {
        assertTrue(python("import numpy as n; n.savez('w.npz', o=n.array([{}, 'x'], dtype=object))").startsWith("0\n"));
        BadInputException error = assertThrows(BadInputException.class, () -> NpzFile.read(folder.resolve("w.npz")));
        assertTrue(error.getMessage().contains("o: The array holds pickled Python objects"), error.getMessage());
    }
}
