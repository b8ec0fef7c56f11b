/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.crossbar;

/** How columns of cells, whose conductance has no sign, hold signed weights. */
public enum ColumnScheme {

    /** Two columns per slice, one for each sign: ceil((M - 1)/K) slices, because the pair holds the sign bit. */
    DIFFERENTIAL(2),

    /** One column per slice holds the weight plus half its range: ceil(M/K) slices; the offset is subtracted after. */
    OFFSET(1);

    private final int columnsPerSlice;

    ColumnScheme(int columnsPerSlice) {
        this.columnsPerSlice = columnsPerSlice;
    }

    /**
     * @param weightBits M
     * @param cellBits K
     * @return how many slices a weight is cut into, at least 1
     */
    public int slices(int weightBits, int cellBits) {
        int bits = this == DIFFERENTIAL ? weightBits - 1 : weightBits;
        return Math.max(1, (bits + cellBits - 1) / cellBits);
    }

    /**
     * @param weightBits M
     * @param cellBits K
     * @return the cells of one weight
     */
    public int devicesPerWeight(int weightBits, int cellBits) {
        return columnsPerSlice * slices(weightBits, cellBits);
    }
}
