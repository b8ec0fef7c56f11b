/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.crossbar;

import java.math.BigInteger;

/**
 * A layer cut into arrays.
 *
 * @param matrix the layer's weights
 * @param arraySpec the arrays
 */
public record LayerTiling(LayerMatrix matrix, ArraySpec arraySpec) {

    /** @return the layer's name */
    public String layer() {
        return matrix.layer();
    }

    /** @return rows of cells of one matrix */
    public int rows() {
        return matrix.rows();
    }

    /** @return columns of cells of one matrix: outputs times the cells of a weight */
    public long columns() {
        return (long) matrix.outputs() * devicesPerWeight();
    }

    /** @return S, slices of a weight */
    public int slices() {
        return arraySpec.scheme().slices(arraySpec.weightBits(), arraySpec.cellBits());
    }

    /** @return cells of a weight, both signs */
    public int devicesPerWeight() {
        return arraySpec.scheme().devicesPerWeight(arraySpec.weightBits(), arraySpec.cellBits());
    }

    /** @return T_r, arrays one above the other that a matrix takes */
    public long rowTiles() {
        return ceil(rows(), arraySpec.tileRows());
    }

    /** @return T_c, arrays side by side that a matrix takes */
    public long columnTiles() {
        return ceil(columns(), arraySpec.tileColumns());
    }

    /** @return arrays of the layer, all groups */
    public long arrays() {
        return matrix.groups() * rowTiles() * columnTiles();
    }

    /** @return memory cells that hold the layer's weights, all groups */
    public long devices() {
        return matrix.groups() * rows() * columns();
    }

    /** @return memory cells of the layer's arrays, used or not */
    public long cells() {
        return arrays() * arraySpec.tileRows() * arraySpec.tileColumns();
    }

    /** @return the used share of the arrays' cells, above 0 and up to 1 */
    public double utilisation() {
        return (double) devices() / cells();
    }

    /** @return how often the rows are driven for one input vector */
    public int passes() {
        return arraySpec.passes();
    }

    /** @return analog-to-digital conversions for one image: vectors x T_r x columns x passes, all groups */
    public long conversionsPerImage() {
        return matrix.vectorsPerImage() * matrix.groups() * rowTiles() * columns() * passes();
    }

    /** @return bits of a converter that loses nothing of a column's sum over the rows that an array uses */
    public int losslessAdcBits() {
        return losslessAdcBits(Math.min(rows(), arraySpec.tileRows()), arraySpec.dacBits(), arraySpec.cellBits());
    }

    /**
     * The bits that tell all sums of a column apart: ceil(log2(R (2^v - 1)(2^w - 1) + 1)). ISAAC's rule log2 R + v + w,
     * less one when v or w is 1, gives the same for its arrays.
     *
     * @param rows R, rows that are driven at once
     * @param dacBits v, bits of a row's input
     * @param cellBits w, bits of a cell
     * @return the bits
     */
    public static int losslessAdcBits(int rows, int dacBits, int cellBits) {
        BigInteger largest = BigInteger.valueOf(rows)
                .multiply(BigInteger.valueOf((1L << dacBits) - 1))
                .multiply(BigInteger.valueOf((1L << cellBits) - 1));
        return largest.bitLength();
    }

    private static long ceil(long dividend, long divisor) {
        return (dividend + divisor - 1) / divisor;
    }
}
