/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.data.ArrayImages;
import org.ohmlab.engine.program.Shape;

/** The rule for one accuracy. */
class CollapseTest {

    @Test
    void thresholdLiesThreeStandardErrorsAboveTheCommonestLabel() {
        Collapse collapse = new Collapse(0.1, 5000);
        assertEquals(0.1 + 3 * 0.3 / Math.sqrt(5000), collapse.threshold(), 1e-12);
        assertTrue(collapse.holds(0.1));
        assertTrue(collapse.holds(0.112));
        assertFalse(collapse.holds(0.113));
    }

    @Test
    void chanceIsTheShareOfTheCommonestLabel() {
        int[] labels = new int[100];
        for (int i = 60; i < 100; i++) {
            labels[i] = 1 + i % 2;
        }
        ArrayImages images = new ArrayImages(Shape.vector(1), 3, new float[100], labels, new float[1]);
        assertEquals(0.6 + 3 * Math.sqrt(0.6 * 0.4 / 100), Collapse.on(images).threshold(), 1e-12);
    }

    @Test
    void aPerfectAccuracyIsNoCollapseHoweverFewTheImages() {
        Collapse few = new Collapse(0.5, 2);
        assertTrue(few.threshold() > 1);
        assertFalse(few.holds(1));
    }
}
