/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.ui.forms.EvenSteps;
import org.ohmlab.ui.forms.plot.Axis;

/** Lists at even distances, and axes with round ticks. */
class NumbersTest {

    private static EvenSteps steps(String from, String to, String step) {
        return new EvenSteps(new BigDecimal(from), new BigDecimal(to), new BigDecimal(step));
    }

    @Test
    void stepsAreExactInDecimals() {
        assertEquals("0 0.1 0.2 0.3", steps("0", "0.3", "0.1").text());
        assertEquals("1 2 3", steps("1", "3", "1").text());
        assertEquals("0.05 0.15", steps("0.05", "0.2", "0.10").text());
        assertEquals("100", steps("100", "100", "7").text());
    }

    @Test
    void impossibleStepsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> steps("0", "1", "0"));
        assertThrows(IllegalArgumentException.class, () -> steps("1", "0", "0.1"));
        assertThrows(IllegalArgumentException.class, () -> steps("0", "1", "0.0001"));
    }

    @Test
    void axesEndAtRoundNumbersAndTicksAreShort() {
        Axis axis = Axis.rounded("x", 0, 0.163);
        assertEquals(0.2, axis.high(), 1e-12);
        assertEquals(List.of("0", "0.05", "0.10", "0.15", "0.20"),
                axis.ticks(4).stream().map(tick -> axis.text(tick, 4)).toList());
        Axis signed = new Axis("x", -1, 1);
        assertEquals(List.of("\u22121.0", "\u22120.5", "0", "0.5", "1.0"),
                signed.ticks(4).stream().map(tick -> signed.text(tick, 4)).toList());
        assertTrue(new Axis("x", 3, 3).high() > 3, "an axis has a length");
    }
}
