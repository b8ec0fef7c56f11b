/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.data.ArrayImages;
import org.ohmlab.engine.program.Shape;

/** Order and augmentation of training images. */
class BatchReaderTest {

    private static final Shape SHAPE = new Shape(3, 4, 2);

    /** Image i has pixel value 1000 i + 100 row + 10 column + channel. */
    private static ArrayImages coordinates(int count) {
        float[] pixels = new float[count * SHAPE.size()];
        int at = 0;
        for (int i = 0; i < count; i++) {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 4; column++) {
                    for (int channel = 0; channel < 2; channel++) {
                        pixels[at++] = 1000 * i + 100 * row + 10 * column + channel;
                    }
                }
            }
        }
        int[] labels = new int[count];
        Arrays.setAll(labels, i -> i);
        return new ArrayImages(SHAPE, count, pixels, labels, new float[] {-1, -2});
    }

    @Test
    void everyEpochIsAnotherPermutation() {
        BatchReader reader = new BatchReader(coordinates(50), Augmentation.NONE, 4, 50);
        Set<String> orders = new HashSet<>();
        for (int epoch = 1; epoch <= 5; epoch++) {
            reader.shuffle(epoch);
            reader.readShuffled(0, 50);
            int[] labels = reader.labels().clone();
            assertTrue(orders.add(Arrays.toString(labels)));
            for (int i = 0; i < 50; i++) {
                assertEquals(1000f * labels[i], reader.pixels()[i * SHAPE.size()]);
            }
            Arrays.sort(labels);
            for (int i = 0; i < 50; i++) {
                assertEquals(i, labels[i]);
            }
        }
    }

    @Test
    void anImagesFateDoesNotDependOnItsBatch() {
        BatchReader large = new BatchReader(coordinates(20), new Augmentation(1, true), 4, 20);
        BatchReader small = new BatchReader(coordinates(20), new Augmentation(1, true), 4, 1);
        large.shuffle(3);
        small.shuffle(3);
        large.readShuffled(0, 20);
        for (int i = 0; i < 20; i++) {
            small.readShuffled(i, 1);
            assertArrayEquals(Arrays.copyOfRange(large.pixels(), i * SHAPE.size(), (i + 1) * SHAPE.size()),
                    small.pixels());
        }
    }

    @Test
    void cropsAndFlipsMoveWholePixelsAndFillWithBlack() {
        int n = 3000;
        BatchReader reader = new BatchReader(coordinates(n), new Augmentation(2, true), 4, n);
        reader.shuffle(1);
        reader.readShuffled(0, n);
        int[] places = new int[5 * 5 * 2];
        for (int i = 0; i < n; i++) {
            places[place(reader.pixels(), i, reader.labels()[i])]++;
        }
        for (int place = 0; place < places.length; place++) {
            assertEquals(n / 50.0, places[place], 5 * Math.sqrt(n / 50.0), "place " + place);
        }
    }

    /** Finds the only shift and flip that explain the image. */
    private static int place(float[] pixels, int position, int image) {
        int found = -1;
        for (int place = 0; place < 50; place++) {
            int down = place / 10 - 2;
            int right = place / 2 % 5 - 2;
            boolean flip = place % 2 == 1;
            boolean fits = true;
            for (int at = 0; at < SHAPE.size(); at++) {
                int row = at / 8 + down;
                int column = (flip ? 3 - at / 2 % 4 : at / 2 % 4) + right;
                boolean inside = row >= 0 && row < 3 && column >= 0 && column < 4;
                float expected = inside ? 1000 * image + 100 * row + 10 * column + at % 2 : -1 - at % 2;
                fits &= pixels[position * SHAPE.size() + at] == expected;
            }
            if (fits) {
                assertFalse(found >= 0, "two explanations");
                found = place;
            }
        }
        assertTrue(found >= 0, "no explanation");
        return found;
    }
}
