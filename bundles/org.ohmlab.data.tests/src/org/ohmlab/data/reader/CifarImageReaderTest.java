/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ohmlab.data.TestFiles.assertProblem;
import static org.ohmlab.data.TestFiles.gzip;
import static org.ohmlab.data.TestFiles.values;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;
import org.ohmlab.data.TestFiles;

class CifarImageReaderTest {

    @TempDir
    private Path folder;

    /** Plane c, row y, column x of image i has the value i + 7 c + 3 y + x (mod 256). */
    private static byte[] records(int images, int... labels) {
        int record = labels.length + 3072;
        byte[] bytes = new byte[images * record];
        for (int i = 0; i < images; i++) {
            for (int l = 0; l < labels.length; l++) {
                bytes[i * record + l] = (byte) labels[l];
            }
            for (int p = 0; p < 3072; p++) {
                bytes[i * record + labels.length + p] = (byte) (i + 7 * (p / 1024) + 3 * (p % 1024 / 32) + p % 32);
            }
        }
        return bytes;
    }

    private CifarImageReader reader(boolean fine, byte[]... files) throws Exception {
        List<DataSource> sources = new ArrayList<>();
        for (int i = 0; i < files.length; i++) {
            sources.add(DataSource.of(Files.write(folder.resolve("batch" + i), files[i])));
        }
        return new CifarImageReader("set", sources, fine, TestFiles.LIMITS);
    }

    @Test
    void tenClassesFromSeveralFiles() throws Exception {
        ImageSet set = reader(false, records(2, 9), records(3, 4)).read(CancellationToken.NONE);
        assertEquals(5, set.size());
        assertEquals(10, set.classes());
        assertEquals(new ImageShape(32, 32, 3), set.shape());
        assertEquals(9, set.label(1));
        assertEquals(4, set.label(2));
        assertEquals(2, set.files().size());
        float[] last = values(set, 4);
        for (int y = 0; y < 32; y++) {
            for (int x = 0; x < 32; x++) {
                for (int c = 0; c < 3; c++) {
                    assertEquals((2 + 7 * c + 3 * y + x) % 256, last[(y * 32 + x) * 3 + c]);
                }
            }
        }
    }

    @Test
    void hundredClasses() throws Exception {
        ImageSet coarse = reader(false, records(2, 19, 99)).read(CancellationToken.NONE);
        assertEquals(20, coarse.classes());
        assertEquals(19, coarse.label(1));
        ImageSet fine = reader(true, records(2, 19, 99)).read(CancellationToken.NONE);
        assertEquals(100, fine.classes());
        assertEquals(99, fine.label(1));
        assertEquals(values(coarse, 1)[5], values(fine, 1)[5]);
    }

    @Test
    void badFiles() throws Exception {
        assertProblem(reader(false, new byte[5000]), "batch0", "", "5000 bytes, no multiple of a record");
        assertProblem(reader(false, new byte[0]), "batch0", "", "0 bytes");
        assertProblem(reader(true, records(2, 1)), "batch0", "", "has no fine labels");
        assertProblem(reader(false, records(2, 1), records(1, 1, 1)), "batch1", "", "CIFAR-100");
        assertProblem(reader(false, records(2, 10)), "batch0", "image 0 (byte 0)", "label 10 is not in 0..9");
        assertProblem(reader(true, records(2, 3, 100)), "batch0", "image 0", "label 100 is not in 0..99");
        assertProblem(reader(false), "set", "", "No file");
        assertProblem(new CifarImageReader("set", List.of(DataSource.of(folder.resolve("none"))), false,
                TestFiles.LIMITS), "none", "", "does not exist");
    }

    @Test
    void packedFiles() throws Exception {
        byte[] packed = gzip(records(2, 3));
        assertProblem(reader(false, packed), "batch0", "", "no multiple of a record");
        byte[] likeARecord = Arrays.copyOf(packed, 3073);
        assertProblem(reader(false, likeARecord), "batch0", "", "");
    }

    @Test
    void moreThanAllowed() throws Exception {
        CifarImageReader reader = new CifarImageReader("set", reader(false, records(2, 3)).files(), false,
                new DataLimits(6143));
        assertProblem(reader, "set", "all files", "6144 bytes, more than the 6143");
    }
}
