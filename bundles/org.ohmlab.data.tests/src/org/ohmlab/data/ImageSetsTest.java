/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ohmlab.core.BadInputException;

class ImageSetsTest {

    /** Each image's value is its number, so that it can be told again. */
    private static ImageSet numbered(String name, int images, int classes) {
        float[] pixels = new float[images];
        int[] labels = new int[images];
        for (int i = 0; i < images; i++) {
            pixels[i] = i;
            labels[i] = i % classes;
        }
        return ImageSet.ofFloats(name, new ImageShape(1, 1, 1), pixels, labels, classes, List.of());
    }

    private static Set<Float> numbers(ImageSet set) {
        Set<Float> numbers = new HashSet<>();
        for (int i = 0; i < set.size(); i++) {
            assertTrue(numbers.add(TestFiles.values(set, i)[0]), "twice");
        }
        return numbers;
    }

    @Test
    void trainingAndValidationShareNothing() throws Exception {
        ImageSets sets = ImageSets.divide(numbered("train", 1000, 10), numbered("test", 100, 10), 0, 0, 200, 1);
        assertEquals(800, sets.training().size());
        assertEquals(200, sets.validation().size());
        assertEquals(100, sets.test().size());
        Set<Float> all = numbers(sets.training());
        for (float number : numbers(sets.validation())) {
            assertTrue(all.add(number), "both trained on and held out");
        }
        assertEquals(1000, all.size());
    }

    @Test
    void theSeedKeysTheSplit() throws Exception {
        ImageSet train = numbered("train", 1000, 10);
        ImageSet test = numbered("test", 100, 10);
        ImageSets one = ImageSets.divide(train, test, 0, 0, 200, 1);
        ImageSets again = ImageSets.divide(train, test, 0, 0, 200, 1);
        ImageSets two = ImageSets.divide(train, test, 0, 0, 200, 2);
        assertEquals(one.validation().sha256(), again.validation().sha256());
        assertNotEquals(one.validation().sha256(), two.validation().sha256());
    }

    @Test
    void limitsLeaveTheValidationAlone() throws Exception {
        ImageSet train = numbered("train", 1000, 10);
        ImageSet test = numbered("test", 100, 10);
        ImageSets few = ImageSets.divide(train, test, 50, 10, 200, 1);
        ImageSets all = ImageSets.divide(train, test, 0, 0, 200, 1);
        assertEquals(50, few.training().size());
        assertEquals(10, few.test().size());
        assertEquals(all.validation().sha256(), few.validation().sha256());
        assertTrue(numbers(all.training()).containsAll(numbers(few.training())));
    }

    @Test
    void nothingHeldOutIsEverythingTrained() throws Exception {
        ImageSet train = numbered("train", 30, 10);
        ImageSets sets = ImageSets.divide(train, numbered("test", 10, 10), 0, 0, 0, 1);
        assertEquals(train.sha256(), sets.training().sha256());
        assertEquals(0, sets.validation().size());
    }

    @Test
    void theLargerNumberOfClassesCounts() throws Exception {
        ImageSets sets = ImageSets.divide(numbered("train", 30, 7), numbered("test", 10, 9), 0, 0, 5, 1);
        assertEquals(9, sets.training().classes());
        assertEquals(9, sets.validation().classes());
        assertEquals(9, sets.test().classes());
    }

    @Test
    void setsThatDoNotFit() {
        ImageSet grey = numbered("train", 30, 3);
        ImageSet wide = ImageSet.ofFloats("test", new ImageShape(1, 2, 1), new float[4], new int[2], 3, List.of());
        assertMessage("test: The test images have the shape 1 x 2 x 1, but the training images have 1 x 1 x 1.",
                () -> ImageSets.divide(grey, wide, 0, 0, 0, 1));
        ImageSet bytes = ImageSet.ofBytes("test", new ImageShape(1, 1, 1), new byte[2], new int[2], 3, List.of());
        assertMessage("whole numbers 0 to 255", () -> ImageSets.divide(grey, bytes, 0, 0, 0, 1));
    }

    @Test
    void countsThatCannotBe() {
        ImageSet train = numbered("train", 30, 3);
        ImageSet test = numbered("test", 10, 3);
        assertMessage("validationImages: 30 images cannot be held out",
                () -> ImageSets.divide(train, test, 0, 0, 30, 1));
        assertMessage("trainImages: 21 images cannot be trained on",
                () -> ImageSets.divide(train, test, 21, 0, 10, 1));
        assertMessage("testImages: 11 images cannot be tested on",
                () -> ImageSets.divide(train, test, 0, 11, 10, 1));
        assertMessage("validationImages", () -> ImageSets.divide(train, test, 0, 0, -1, 1));
    }

    private static void assertMessage(String message, Executable executable) {
        BadInputException error = assertThrows(BadInputException.class, executable);
        assertTrue(error.getMessage().contains(message), error.getMessage());
        assertFalse(error.problems().get(0).remedy().isEmpty());
    }
}
