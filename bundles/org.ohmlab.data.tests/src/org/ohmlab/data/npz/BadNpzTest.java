/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.npz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.BadInputException;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.InputProblem;
import org.ohmlab.data.DataLimits;

class BadNpzTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("w.npz");
    }

    private InputProblem problem(String element, String message) {
        BadInputException error = assertThrows(BadInputException.class, () -> NpzFile.read(file));
        InputProblem problem = error.problems().get(0);
        assertEquals(file.toString(), problem.file());
        assertEquals(element, problem.element());
        assertTrue(problem.message().contains(message), problem.message());
        assertFalse(problem.remedy().isEmpty());
        return problem;
    }

    private void header(String text, int elements) throws Exception {
        NpzBytes.write(file, "x", NpzBytes.npy(text, new byte[elements]));
    }

    @Test
    void missing() {
        problem("", "does not exist");
    }

    @Test
    void folderInsteadOfAFile() throws Exception {
        Files.createDirectory(file);
        problem("", "not a file");
    }

    @Test
    void noZip() throws Exception {
        Files.writeString(file, "I am text");
        problem("", "not an .npz file");
        Files.write(file, new byte[0]);
        problem("", "not an .npz file");
    }

    @Test
    void truncated() throws Exception {
        NpzFile.write(file, Map.of("x", NpyArray.of(new float[1000], 1000)));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] { 10, 100, 2000, whole.length - 1 }) {
            Files.write(file, Arrays.copyOf(whole, length));
            problem("", "not an .npz file");
        }
    }

    /** Wherever a bit tips over, there is an error or the same data, never other data and never another exception. */
    @Test
    void damaged() throws Exception {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        arrays.put("x", NpyArray.of(new float[] { 1, 2, 3 }, 3));
        NpzFile.write(file, arrays);
        byte[] whole = Files.readAllBytes(file);
        int errors = 0;
        for (int i = 0; i < whole.length * 8; i++) {
            byte[] bytes = whole.clone();
            bytes[i / 8] ^= 1 << i % 8;
            Files.write(file, bytes);
            try {
                Map<String, NpyArray> read = NpzFile.read(file);
                if (read.containsKey("x")) {
                    assertTrue(Arrays.equals(new float[] { 1, 2, 3 }, read.get("x").floats()), "bit " + i);
                }
            } catch (BadInputException e) {
                errors++;
            }
        }
        assertTrue(errors > whole.length * 4, errors + " errors");
    }

    @Test
    void pickledObjectsAreRefused() throws Exception {
        header("{'descr': '|O', 'fortran_order': False, 'shape': (1,), }", 8);
        problem("x", "pickled");
    }

    @Test
    void typesThatAreNotRead() throws Exception {
        for (String type : new String[] { "<f2", "<c8", "<U5", "|b1", "<i3", "", "f", "<m8[ns]" }) {
            header("{'descr': '" + type + "', 'fortran_order': False, 'shape': (1,), }", 8);
            problem("x", "which is not read here");
        }
        header("{'descr': [('a', '<f4'), ('b', '<i4')], 'fortran_order': False, 'shape': (1,), }", 8);
        problem("x", "a structure");
    }

    @Test
    void noArray() throws Exception {
        NpzBytes.write(file, "x", new byte[] { 1, 2, 3, 4, 5, 6, 7, 8 });
        problem("x", "not an array of NumPy's format");
        NpzBytes.write(file, "x", new byte[3]);
        problem("x", "ends at byte 3, within the magic word");
    }

    @Test
    void unknownVersion() throws Exception {
        byte[] bytes = NpzBytes.npy("{}", new byte[0]);
        bytes[6] = 9;
        NpzBytes.write(file, "x", bytes);
        problem("x", "version 9");
    }

    @Test
    void headerThatLacksSomething() throws Exception {
        header("{'descr': '<f4', 'shape': (1,), }", 4);
        problem("x", "lacks its type, its order or its shape");
    }

    @Test
    void headerOfFourGigabytes() throws Exception {
        NpzBytes.write(file, "x", new byte[] { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0, -1, -1, -1, -1 });
        problem("x", "4294967295 bytes");
    }

    @Test
    void moreOrFewerElementsThanTheHeaderSays() throws Exception {
        header("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", 8);
        problem("x", "asks for 12 bytes of elements, but the archive has 8");
        header("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", 8);
        problem("x", "asks for 4 bytes of elements, but the archive has 8");
    }

    @Test
    void shapesThatCannotBe() throws Exception {
        header("{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999,), }", 4);
        problem("x", "cannot be");
        header("{'descr': '<f4', 'fortran_order': False, 'shape': (2000000000, 2000000000, 2000000000), }", 4);
        problem("x", "cannot be");
        header("{'descr': '<f8', 'fortran_order': False, 'shape': (2000000000, 2000000000), }", 4);
        problem("x", "asks for 9223372036854775807 bytes");
        header("{'descr': '<f4', 'fortran_order': False, 'shape': (-1,), }", 4);
        problem("x", "lacks");
        header("{'descr': '<f4', 'fortran_order': False, 'shape': (" + "1,".repeat(40) + "), }", 4);
        problem("x", "cannot be");
    }

    @Test
    void twoArraysOfOneName() throws Exception {
        byte[] array = NpzBytes.npy("{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }", new byte[1]);
        NpzBytes.write(file, "x", array, "y", array);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < bytes.length - 4; i++) {
            if (bytes[i] == 'y' && bytes[i + 1] == '.' && bytes[i + 2] == 'n') {
                bytes[i] = 'x';
            }
        }
        Files.write(file, bytes);
        problem("x", "two arrays of this name");
    }

    /** One gigabyte of zeros packs into a megabyte. */
    @Test
    void anArchiveThatUnpacksWithoutBound() throws Exception {
        long elements = 300_000_000;
        byte[] start = NpzBytes.npy("{'descr': '|u1', 'fortran_order': False, 'shape': (" + elements + ",), }",
                new byte[0]);
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("x.npy"));
            zip.write(start);
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < elements / zeros.length; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertTrue(Files.size(file) < 1_000_000);
        BadInputException error = assertThrows(BadInputException.class,
                () -> NpzFile.read(file, new DataLimits(200_000_000), CancellationToken.NONE));
        assertTrue(error.getMessage().contains("more than the 200000000 bytes"), error.getMessage());
    }

    @Test
    void manyArraysCountTogether() throws Exception {
        Map<String, NpyArray> arrays = new LinkedHashMap<>();
        for (int i = 0; i < 5; i++) {
            arrays.put("x" + i, NpyArray.of(new float[25], 25));
        }
        NpzFile.write(file, arrays);
        assertEquals(5, NpzFile.read(file, new DataLimits(500), CancellationToken.NONE).size());
        BadInputException error = assertThrows(BadInputException.class,
                () -> NpzFile.read(file, new DataLimits(499), CancellationToken.NONE));
        assertTrue(error.getMessage().contains("x4: The file's arrays up to this one take 500 bytes"),
                error.getMessage());
    }

    @Test
    void aNameThatIsNotThere() throws Exception {
        NpzFile.write(file, Map.of("weight", NpyArray.of(new float[1], 1)));
        try (NpzArchive archive = NpzArchive.open(file, DataLimits.ofThisMachine(), CancellationToken.NONE)) {
            BadInputException error = assertThrows(BadInputException.class, () -> archive.array("x"));
            assertTrue(error.getMessage().contains("it has weight"), error.getMessage());
        }
    }

    /** Names are keys: nothing is written anywhere, whatever they say. */
    @Test
    void namesThatPointOutside() throws Exception {
        byte[] array = NpzBytes.npy("{'descr': '|u1', 'fortran_order': False, 'shape': (1,), }", new byte[1]);
        NpzBytes.write(file, "../../outside", array, "/etc/absolute", array);
        assertEquals(2, NpzFile.read(file).size());
        assertFalse(Files.exists(folder.resolve("../../outside.npy")));
    }
}
