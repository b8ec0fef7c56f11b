/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.crossbar;

import java.util.Objects;

/**
 * The arrays and their converters.
 *
 * @param weightBits M, bits of a weight
 * @param cellBits K, bits of a cell
 * @param scheme how columns hold signed weights
 * @param tileRows rows of an array
 * @param tileColumns columns of an array
 * @param inputBits bits of an activation at the rows
 * @param dacBits bits that a row's converter applies at once
 */
public record ArraySpec(int weightBits, int cellBits, ColumnScheme scheme, int tileRows, int tileColumns,
        int inputBits, int dacBits) {

    private static final int MAX_BITS = 32;

    /** Checks the ranges. */
    public ArraySpec {
        Objects.requireNonNull(scheme, "scheme");
        bits("Weight bits", weightBits);
        bits("Cell bits", cellBits);
        bits("Input bits", inputBits);
        bits("DAC bits", dacBits);
        positive("Tile rows", tileRows);
        positive("Tile columns", tileColumns);
    }

    /** @return ceil(input bits / DAC bits), how often the rows are driven for one input vector */
    public int passes() {
        return (inputBits + dacBits - 1) / dacBits;
    }

    private static void bits(String what, int value) {
        if (value < 1 || value > MAX_BITS) {
            throw new IllegalArgumentException(what + " must be in 1.." + MAX_BITS + " but are " + value);
        }
    }

    private static void positive(String what, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(what + " must be at least 1 but are " + value);
        }
    }
}
