/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImageSetTest {

    private static final ImageShape SHAPE = new ImageShape(1, 2, 2);

    private static ImageSet bytes(int images) {
        int[] labels = new int[images];
        for (int i = 0; i < images; i++) {
            labels[i] = i % 3;
        }
        return ImageSet.ofBytes("set", SHAPE, TestFiles.ramp(images * 4), labels, 3, List.of());
    }

    private static ImageSet floats() {
        return ImageSet.ofFloats("set", SHAPE, new float[] { 0, 0.5f, -1, 2, 1, 1, 1, 1 }, new int[] { 1, 0 }, 3,
                List.of());
    }

    @Test
    void bytesAreUnsigned() {
        ImageSet set = bytes(50);
        assertArrayEquals(new float[] { 196, 197, 198, 199 }, TestFiles.values(set, 49));
        assertTrue(set.isBytes());
        assertEquals(50, set.size());
        assertEquals(1, set.label(49));
    }

    @Test
    void partsShareTheWhole() {
        ImageSet part = bytes(50).select("part", new int[] { 49, 0, 0 });
        assertArrayEquals(new float[] { 196, 197, 198, 199 }, TestFiles.values(part, 0));
        assertArrayEquals(new float[] { 0, 1, 2, 3 }, TestFiles.values(part, 2));
        assertEquals(1, part.label(0));
        ImageSet partOfPart = part.select("p", new int[] { 1 });
        assertArrayEquals(new float[] { 0, 1, 2, 3 }, TestFiles.values(partOfPart, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> part.select("p", new int[] { 3 }));
    }

    @Test
    void limitIsAlwaysTheSameAndKeepsTheOrder() {
        ImageSet set = bytes(60);
        ImageSet part = set.limit(20);
        assertEquals(20, part.size());
        assertEquals(part.sha256(), set.limit(20).sha256());
        float last = -1;
        for (int i = 0; i < 20; i++) {
            float first = TestFiles.values(part, i)[0];
            assertTrue(first > last);
            last = first;
        }
        assertSame(set, set.limit(60));
        assertSame(set, set.limit(100));
        assertEquals(0, set.limit(0).size());
    }

    /** Of a file sorted by class, the first images would all be of one class. */
    @Test
    void limitTakesAllClasses() {
        int[] labels = new int[1000];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i / 100;
        }
        ImageSet sorted = ImageSet.ofBytes("s", new ImageShape(1, 1, 1), new byte[1000], labels, 10, List.of());
        ImageSet part = sorted.limit(200);
        int[] counts = new int[10];
        for (int i = 0; i < part.size(); i++) {
            counts[part.label(i)]++;
        }
        for (int count : counts) {
            assertTrue(count >= 8 && count <= 35, "20 are expected, but there are " + count);
        }
    }

    @Test
    void hashIsOfTheContent() throws Exception {
        ImageSet set = bytes(2);
        byte[] header = "ohmlab-images 1 bytes 2 1 2 2 3\n".getBytes(StandardCharsets.US_ASCII);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(header);
        digest.update(new byte[] { 0, 0, 0, 0, 0, 1, 2, 3 });
        digest.update(new byte[] { 1, 0, 0, 0, 4, 5, 6, 7 });
        assertEquals(HexFormat.of().formatHex(digest.digest()), set.sha256());

        assertEquals(set.sha256(), bytes(9).select("other name", new int[] { 0, 1 }).sha256());
        assertNotEquals(set.sha256(), set.withClasses(4).sha256());
        assertNotEquals(set.sha256(), set.select("s", new int[] { 1, 0 }).sha256());
        assertNotEquals(floats().sha256(), floats().select("s", new int[] { 1, 0 }).sha256());
        assertEquals(floats().sha256(), floats().sha256());
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThrows(IllegalArgumentException.class, () -> bytes(3).withClasses(2));
        assertThrows(IllegalArgumentException.class,
                () -> ImageSet.ofBytes("s", SHAPE, new byte[7], new int[2], 2, List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> ImageSet.ofFloats("s", SHAPE, new float[4], new int[] { -1 }, 2, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new ImageShape(0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new ImageShape(1 << 20, 1 << 20, 1));
        assertThrows(IllegalArgumentException.class, () -> bytes(3).limit(-1));
    }

    @Test
    void normalizedBytes() {
        NormalizedImages images = new NormalizedImages(bytes(64), Normalization.of(0.5, 0.5));
        float[] values = new float[5];
        values[0] = 9;
        images.read(63, values, 1);
        assertEquals(9, values[0]);
        assertEquals(-1, new NormalizedImages(bytes(64), Normalization.of(0.5, 0.5)).background(1));
        assertEquals((float) ((255 / 255.0 - 0.5) / 0.5), values[4]);
        assertEquals((float) ((252 / 255.0 - 0.5) / 0.5), values[1]);
    }

    @Test
    void normalizationPerChannel() {
        Normalization normalization = new Normalization(List.of(0.0, 1.0), List.of(2.0));
        NormalizedImages byteImages = new NormalizedImages(bytes(1), normalization);
        float[] values = new float[4];
        byteImages.read(0, values, 0);
        assertArrayEquals(new float[] { 0, (float) ((1 / 255.0 - 1) / 2), (float) (2 / 255.0 / 2),
            (float) ((3 / 255.0 - 1) / 2) }, values);
        NormalizedImages floatImages = new NormalizedImages(floats(), normalization);
        floatImages.read(0, values, 0);
        assertArrayEquals(new float[] { 0, -0.25f, -0.5f, 0.5f }, values);
        assertEquals(0, floatImages.background(0));
        assertEquals(-0.5f, floatImages.background(1));
    }

    @Test
    void normalizationsThatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> Normalization.of(0, 0));
        assertThrows(IllegalArgumentException.class, () -> Normalization.of(Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Normalization(List.of(), List.of(1.0)));
        Normalization three = new Normalization(List.of(0.0, 0.0, 0.0), List.of(1.0));
        assertThrows(IllegalArgumentException.class, () -> new NormalizedImages(floats(), three));
    }
}
