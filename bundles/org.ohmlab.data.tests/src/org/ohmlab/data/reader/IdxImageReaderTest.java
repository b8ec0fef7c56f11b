/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.ohmlab.data.TestFiles.assertProblem;
import static org.ohmlab.data.TestFiles.gzip;
import static org.ohmlab.data.TestFiles.idx;
import static org.ohmlab.data.TestFiles.ramp;
import static org.ohmlab.data.TestFiles.values;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ohmlab.core.CancellationSource;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.core.CancelledException;
import org.ohmlab.data.DataLimits;
import org.ohmlab.data.DataSource;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;
import org.ohmlab.data.TestFiles;

class IdxImageReaderTest {

    private static final int IMAGES = 0x00000803;
    private static final int LABELS = 0x00000801;

    @TempDir
    private Path folder;
    private Path images;
    private Path labels;

    @BeforeEach
    void twoGoodFiles() throws IOException {
        images = folder.resolve("images");
        labels = folder.resolve("labels");
        Files.write(images, idx(IMAGES, ramp(24), 4, 2, 3));
        Files.write(labels, idx(LABELS, new byte[] { 3, 1, 0, 2 }, 4));
    }

    private IdxImageReader reader() {
        return reader(0);
    }

    private IdxImageReader reader(int classes) {
        return new IdxImageReader("set", DataSource.of(images), DataSource.of(labels), classes, TestFiles.LIMITS);
    }

    @Test
    void plain() throws Exception {
        ImageSet set = reader().read(CancellationToken.NONE);
        assertEquals(4, set.size());
        assertEquals(new ImageShape(2, 3, 1), set.shape());
        assertEquals(4, set.classes());
        assertEquals(3, set.label(0));
        assertArrayEquals(new float[] { 18, 19, 20, 21, 22, 23 }, values(set, 3));
        assertEquals(Files.size(images), set.files().get(0).length());
        assertEquals(labels.toString(), set.files().get(1).name());
        assertEquals(10, reader(10).read(CancellationToken.NONE).classes());
    }

    @Test
    void packed() throws Exception {
        String plain = reader().read(CancellationToken.NONE).sha256();
        Files.write(images, gzip(Files.readAllBytes(images)));
        Files.write(labels, gzip(Files.readAllBytes(labels)));
        ImageSet set = reader().read(CancellationToken.NONE);
        assertEquals(plain, set.sha256());
    }

    @Test
    void withChannels() throws Exception {
        Files.write(images, idx(0x00000804, ramp(24), 4, 1, 2, 3));
        ImageSet set = reader().read(CancellationToken.NONE);
        assertEquals(new ImageShape(1, 2, 3), set.shape());
        assertArrayEquals(new float[] { 6, 7, 8, 9, 10, 11 }, values(set, 1));
    }

    @Test
    void missing() throws Exception {
        Files.delete(images);
        assertProblem(reader(), "images", "", "does not exist");
        Files.createDirectory(images);
        assertProblem(reader(), "images", "", "folder or a device");
    }

    @Test
    void wrongMagic() throws Exception {
        Files.writeString(images, "<html>not found</html>");
        assertProblem(reader(), "images", "byte 0", "0x3C68746D");
        Files.write(images, idx(0x00000D03, new byte[96], 4, 2, 3));
        assertProblem(reader(), "images", "byte 2", "type 0x0D");
    }

    @Test
    void exchanged() {
        IdxImageReader reader = new IdxImageReader("set", DataSource.of(labels), DataSource.of(images), 0,
                TestFiles.LIMITS);
        assertProblem(reader, "labels", "byte 3", "1 axes");
    }

    @Test
    void truncated() throws Exception {
        byte[] whole = Files.readAllBytes(images);
        Files.write(images, Arrays.copyOf(whole, whole.length - 1));
        assertProblem(reader(), "images", "", "24 bytes of images follow, but 23 do");
        Files.write(images, Arrays.copyOf(whole, 10));
        assertProblem(reader(), "images", "", "ends at byte 10, within the length of axis 1");
        Files.write(images, new byte[0]);
        assertProblem(reader(), "images", "", "ends at byte 0, within the magic number");
        Files.write(images, new byte[] { 0x1F });
        assertProblem(reader(), "images", "", "ends at byte 1");
    }

    @Test
    void tooLong() throws Exception {
        Files.write(images, idx(IMAGES, ramp(25), 4, 2, 3));
        assertProblem(reader(), "images", "", "24 bytes of images follow, but 25 do");
        Files.write(images, gzip(idx(IMAGES, ramp(25), 4, 2, 3)));
        assertProblem(reader(), "images", "", "more data after byte 40");
    }

    @Test
    void truncatedPacking() throws Exception {
        byte[] packed = gzip(Files.readAllBytes(images));
        for (int length = 2; length < packed.length; length++) {
            Files.write(images, Arrays.copyOf(packed, length));
            assertProblem(reader(), "images", "", "");
        }
    }

    @Test
    void damagedPacking() throws Exception {
        byte[] packed = gzip(Files.readAllBytes(images));
        packed[packed.length - 6] ^= 1;
        Files.write(images, packed);
        assertProblem(reader(), "images", "byte 40", "damaged");
    }

    @Test
    void countsThatDisagree() throws Exception {
        Files.write(labels, idx(LABELS, new byte[3], 3));
        assertProblem(reader(), "labels", "", "3 labels, but " + images + " has 4 images");
    }

    @Test
    void labelsOutOfRange() {
        assertProblem(reader(3), "labels", "label 0 (byte 8)", "The label 3 is not in 0..2");
    }

    @Test
    void sizesThatCannotBe() throws Exception {
        Files.write(images, idx(IMAGES, ramp(24), 4, 0, 3));
        assertProblem(reader(), "images", "byte 8", "length 0");
        Files.write(images, idx(IMAGES, ramp(24), -1, 2, 3));
        assertProblem(reader(), "images", "byte 4", "length 4294967295");
        Files.write(images, idx(IMAGES, ramp(24), Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
        assertProblem(reader(), "images", "", "but 24 do");
        Files.write(images, gzip(idx(IMAGES, ramp(24), Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE)));
        assertProblem(reader(), "images", "images", "more than the 2147483639 bytes");
    }

    /** The packed file is small, and so is what it unpacks into: memory is taken for that, not for what it claims. */
    @Test
    void claimsMoreThanItHas() throws Exception {
        Files.write(images, gzip(idx(IMAGES, ramp(24), 2_000_000, 30, 30)));
        IdxImageReader reader = new IdxImageReader("set", DataSource.of(images), DataSource.of(labels), 0,
                new DataLimits(Long.MAX_VALUE));
        assertProblem(reader, "images", "", "ends at byte 40, within the images; 1799999976 bytes are missing");
    }

    @Test
    void unpacksWithoutBound() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(idx(IMAGES, new byte[0], 50_000, 20, 20));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 20; i++) {
                out.write(zeros);
            }
        }
        Files.write(images, packed.toByteArray());
        assertProblem(reader(), "images", "images", "20000000 bytes, more than the 10000000 bytes of memory");
        packed.reset();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(idx(IMAGES, new byte[24], 4, 2, 3));
            byte[] zeros = new byte[1_000_000];
            for (int i = 0; i < 100; i++) {
                out.write(zeros);
            }
        }
        Files.write(images, packed.toByteArray());
        assertProblem(reader(), "images", "", "more data after byte 40");
    }

    @Test
    void canBeCancelled() {
        CancellationSource source = new CancellationSource();
        source.cancel();
        assertThrows(CancelledException.class, () -> reader().read(source));
    }
}
