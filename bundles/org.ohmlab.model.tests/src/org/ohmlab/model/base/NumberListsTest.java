/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberListsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "-0.0,0", "1,1", "1.0,1", "0.30,0.3", ".5,0.5", "5.,5", "1e-5,1e-05", "0.0001,0.0001",
        "2E23,2e+23",
        "1e15,1000000000000000", "1e16,1e+16", "-1.5e-7,-1.5e-07", "123456.5,123456.5", "+3,3", "4.9e-324,5e-324",
        "1.7976931348623157e308,1.7976931348623157e+308", "0.1000000000000000055,0.1"})
    void writesTheShortestForm(String text, String shortest) {
        assertEquals(shortest, NumberLists.formatReal(NumberLists.parseReal(text)));
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                assertEquals(value, NumberLists.parseReal(NumberLists.formatReal(value)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "-Infinity", "1d", "1f", "0x1p3", "1,5", "1e", "e5", "one", "1e400",
        "--1"})
    void refusesWhatIsNoFiniteDecimalNumber(String text) {
        assertThrows(NumberFormatException.class, () -> NumberLists.parseReal(text));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void writesNoNumberThatCouldNotBeRead(double value) {
        assertThrows(IllegalArgumentException.class, () -> NumberLists.formatReal(value));
    }

    @Test
    void readsAndWritesLists() {
        assertEquals(List.of(0.0, 0.1, 0.2), NumberLists.parseNumbers(" 0  0.1\t0.20\n"));
        assertEquals("0 0.1 0.2", NumberLists.formatNumbers(List.of(0.0, 0.1, 0.2)));
        assertEquals(List.of(), NumberLists.parseNumbers(" "));
        assertEquals("", NumberLists.formatNumbers(null));
        assertEquals(List.of(1L, -2L, Long.MAX_VALUE), NumberLists.parseIntegers("1 -2 9223372036854775807"));
        assertEquals("1 -2", NumberLists.formatIntegers(List.of(1L, -2L)));
        assertThrows(NumberFormatException.class, () -> NumberLists.parseIntegers("1 2.5"));
        assertThrows(UnsupportedOperationException.class, () -> NumberLists.parseNumbers("1").add(2.0));
    }
}
