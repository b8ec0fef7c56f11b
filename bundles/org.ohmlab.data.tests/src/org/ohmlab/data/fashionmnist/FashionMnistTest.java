/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data.fashionmnist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.ohmlab.core.CancellationToken;
import org.ohmlab.data.DataFile;
import org.ohmlab.data.ImageSet;
import org.ohmlab.data.ImageShape;

class FashionMnistTest {

    private static void assertSet(ImageSet set, int perClass) {
        assertEquals(10 * perClass, set.size());
        assertEquals(new ImageShape(28, 28, 1), set.shape());
        assertEquals(10, set.classes());
        int[] counts = new int[10];
        for (int i = 0; i < set.size(); i++) {
            counts[set.label(i)]++;
        }
        int[] expected = new int[10];
        Arrays.fill(expected, perClass);
        assertArrayEquals(expected, counts);
    }

    /** Mean 0.2860 and deviation 0.3530 of the training pixels are the values that the field normalises with. */
    @Test
    void trainingImages() throws Exception {
        ImageSet set = FashionMnist.train(CancellationToken.NONE);
        assertSet(set, 6000);
        assertEquals("Ankle boot", FashionMnist.CLASS_NAMES.get(set.label(0)));
        double sum = 0;
        double squares = 0;
        float[] image = new float[784];
        for (int i = 0; i < set.size(); i++) {
            set.read(i, image, 0);
            for (float value : image) {
                sum += value / 255;
                squares += value / 255 * (value / 255);
            }
        }
        double mean = sum / (60_000.0 * 784);
        assertEquals(0.2860, mean, 5e-5);
        assertEquals(0.3530, Math.sqrt(squares / (60_000.0 * 784) - mean * mean), 5e-5);
    }

    @Test
    void testImages() throws Exception {
        assertSet(FashionMnist.test(CancellationToken.NONE), 1000);
        assertEquals(10, FashionMnist.CLASS_NAMES.size());
    }

    /** What the licence file says is what was read. */
    @Test
    void readmeStatesSourceHashesAndLicence() throws Exception {
        String text;
        try (InputStream in = FashionMnist.class.getResourceAsStream("/data/README.md")) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        for (ImageSet set : new ImageSet[] { FashionMnist.train(CancellationToken.NONE),
            FashionMnist.test(CancellationToken.NONE) }) {
            for (DataFile file : set.files()) {
                assertTrue(text.contains("| " + file.name() + " | " + file.length() + " | " + file.sha256() + " |"),
                        file.name());
            }
        }
        assertTrue(text.contains("https://github.com/zalandoresearch/fashion-mnist"));
        assertTrue(text.contains("Permission is hereby granted, free of charge"));
        assertTrue(text.contains("Copyright 2017 Zalando SE"));
    }
}
