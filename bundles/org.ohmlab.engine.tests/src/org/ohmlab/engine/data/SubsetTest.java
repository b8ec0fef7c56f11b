/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.program.Shape;

/** Choosing and holding out images. */
class SubsetTest {

    private static ArrayImages numbered(int count) {
        float[] pixels = new float[count];
        int[] labels = new int[count];
        for (int i = 0; i < count; i++) {
            pixels[i] = i;
            labels[i] = i % 3;
        }
        return new ArrayImages(Shape.vector(1), 3, pixels, labels, new float[] {-1});
    }

    private static List<Integer> content(Images images) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            float[] pixel = new float[1];
            images.read(i, pixel, 0);
            assertEquals((int) pixel[0] % 3, images.label(i));
            numbers.add((int) pixel[0]);
        }
        return numbers;
    }

    @Test
    void splitHoldsOutWithoutLossOrOverlap() {
        Subset.Split split = Subset.split(numbered(100), 20, 1);
        List<Integer> validation = content(split.validation());
        List<Integer> all = new ArrayList<>(content(split.training()));
        assertEquals(20, validation.size());
        all.addAll(validation);
        all.sort(null);
        for (int i = 0; i < 100; i++) {
            assertEquals(i, all.get(i));
        }
        assertEquals(validation, content(Subset.split(numbered(100), 20, 1).validation()));
        assertNotEquals(validation, content(Subset.split(numbered(100), 20, 2).validation()));
    }

    @Test
    void noValidationLeavesEverythingForTraining() {
        Subset.Split split = Subset.split(numbered(5), 0, 1);
        assertEquals(List.of(0, 1, 2, 3, 4), content(split.training()));
        assertEquals(0, split.validation().size());
    }

    @Test
    void firstTakesTheBeginning() {
        ArrayImages all = numbered(5);
        assertEquals(List.of(0, 1), content(Subset.first(all, 2)));
        assertSame(all, Subset.first(all, 0));
        assertSame(all, Subset.first(all, 9));
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Subset.split(numbered(5), 5, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> new Subset(numbered(5), new int[] {5}));
        IllegalArgumentException label = assertThrows(IllegalArgumentException.class,
                () -> new ArrayImages(Shape.vector(1), 2, new float[1], new int[] {2}, new float[1]));
        assertTrue(label.getMessage().contains("2"));
    }
}
