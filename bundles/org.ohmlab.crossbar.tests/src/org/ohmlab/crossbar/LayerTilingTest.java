/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.crossbar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTilingTest {

    private static ArraySpec spec(ColumnScheme scheme) {
        return new ArraySpec(8, 2, scheme, 128, 128, 8, 1);
    }

    private static void assertTiling(LayerTiling tiling, int rows, long columns, long rowTiles, long columnTiles,
            double utilisation, long conversions) {
        assertEquals(rows, tiling.rows());
        assertEquals(columns, tiling.columns());
        assertEquals(rowTiles, tiling.rowTiles());
        assertEquals(columnTiles, tiling.columnTiles());
        assertEquals(rowTiles * columnTiles, tiling.arrays());
        assertEquals(utilisation, tiling.utilisation(), 5e-5);
        assertEquals(conversions, tiling.conversionsPerImage());
    }

    /** Worked by hand for arrays of 128 x 128, M = 8, K = 2, inputs of 8 bits applied one by one. */
    @ParameterizedTest
    @CsvSource({ "3,128,3,32,DIFFERENTIAL,27,1024,1,8,0.2109,8388608", "3,128,3,32,OFFSET,27,512,1,4,0.2109,4194304",
        "128,256,3,16,DIFFERENTIAL,1152,2048,9,16,1.0,37748736",
        "512,512,3,8,DIFFERENTIAL,4608,4096,36,32,1.0,75497472" })
    void convolutions(int channels, int filters, int kernel, int output, ColumnScheme scheme, int rows, long columns,
            long rowTiles, long columnTiles, double utilisation, long conversions) {
        LayerMatrix matrix = LayerMatrix.convolution("conv", channels, filters, kernel, kernel, 1, output, output);
        assertTiling(new LayerTiling(matrix, spec(scheme)), rows, columns, rowTiles, columnTiles, utilisation,
                conversions);
    }

    @ParameterizedTest
    @CsvSource({ "DIFFERENTIAL,80,0.625,5120", "OFFSET,40,0.3125,2560" })
    void dense(ColumnScheme scheme, long columns, double utilisation, long conversions) {
        assertTiling(new LayerTiling(LayerMatrix.dense("fc", 1024, 10), spec(scheme)), 1024, columns, 8, 1,
                utilisation, conversions);
    }

    /** The example of CrossSim's manual, version 2.0: 512 cores of 72 x 512. */
    @Test
    void smallRowCount() {
        ArraySpec spec = new ArraySpec(8, 2, ColumnScheme.DIFFERENTIAL, 72, 512, 8, 1);
        LayerTiling tiling = new LayerTiling(LayerMatrix.dense("fc", 4608, 512), spec);
        assertEquals(64, tiling.rowTiles());
        assertEquals(512, tiling.arrays());
        assertEquals(1.0, tiling.utilisation());
    }

    @ParameterizedTest
    @CsvSource({ "DIFFERENTIAL,8,2,4,8", "OFFSET,8,2,4,4", "DIFFERENTIAL,8,1,7,14", "OFFSET,8,1,8,8",
        "DIFFERENTIAL,4,4,1,2", "OFFSET,4,3,2,2", "DIFFERENTIAL,1,1,1,2", "DIFFERENTIAL,8,4,2,4" })
    void slicesAndDevices(ColumnScheme scheme, int weightBits, int cellBits, int slices, int devices) {
        assertEquals(slices, scheme.slices(weightBits, cellBits));
        assertEquals(devices, scheme.devicesPerWeight(weightBits, cellBits));
    }

    @ParameterizedTest
    @CsvSource({ "128,1,1,8", "128,1,2,9", "128,1,4,11", "64,1,1,7", "127,1,1,7", "512,1,8,17", "1,1,1,1" })
    void losslessAdcBits(int rows, int dacBits, int cellBits, int bits) {
        assertEquals(bits, LayerTiling.losslessAdcBits(rows, dacBits, cellBits));
    }

    /** ISAAC's rule log2 R + v + w, less one when v or w is 1, where the two agree. */
    @ParameterizedTest
    @CsvSource({ "1,1", "1,2", "1,4", "2,2", "1,8" })
    void losslessBitsFollowIsaac(int dacBits, int cellBits) {
        for (int log = 6; log <= 9; log++) {
            int rule = log + dacBits + cellBits - (dacBits == 1 || cellBits == 1 ? 1 : 0);
            assertEquals(rule, LayerTiling.losslessAdcBits(1 << log, dacBits, cellBits));
        }
    }

    @Test
    void aShortColumnNeedsFewerBits() {
        LayerTiling tiling = new LayerTiling(LayerMatrix.convolution("conv1", 3, 6, 3, 3, 1, 30, 30),
                spec(ColumnScheme.DIFFERENTIAL));
        assertEquals(LayerTiling.losslessAdcBits(27, 1, 2), tiling.losslessAdcBits());
    }

    /** Depthwise: every channel has a matrix, and so arrays, of its own. */
    @Test
    void groups() {
        LayerMatrix matrix = LayerMatrix.convolution("depthwise", 32, 32, 3, 3, 32, 16, 16);
        assertEquals(32 * 9, matrix.weights());
        LayerTiling tiling = new LayerTiling(matrix, spec(ColumnScheme.DIFFERENTIAL));
        assertEquals(9, tiling.rows());
        assertEquals(8, tiling.columns());
        assertEquals(32, tiling.arrays());
        assertEquals(32 * 9 * 8, tiling.devices());
        assertEquals(256L * 32 * 8 * 8, tiling.conversionsPerImage());
        assertThrows(IllegalArgumentException.class, () -> LayerMatrix.convolution("c", 3, 4, 3, 3, 2, 8, 8));
    }

    @Test
    void sumsOverLayers() {
        LayerTiling conv = new LayerTiling(LayerMatrix.convolution("conv", 3, 128, 3, 3, 1, 32, 32),
                spec(ColumnScheme.DIFFERENTIAL));
        LayerTiling fc = new LayerTiling(LayerMatrix.dense("fc", 1024, 10), spec(ColumnScheme.OFFSET));
        TilePlan plan = new TilePlan(List.of(conv, fc));
        assertEquals(16, plan.arrays());
        assertEquals(3 * 9 * 128 + 10240, plan.weights());
        assertEquals(27 * 1024 + 40960, plan.devices());
        assertEquals(16L * 128 * 128, plan.cells());
        assertEquals((27 * 1024 + 40960) / (16.0 * 16384), plan.utilisation());
        assertEquals(8_388_608 + 2_560, plan.conversionsPerImage());
        assertEquals(0, new TilePlan(List.of()).utilisation());
    }

    @Test
    void hugeLayersDoNotOverflow() {
        LayerMatrix matrix = LayerMatrix.dense("huge", 1_000_000, 1_000_000);
        LayerTiling tiling = new LayerTiling(matrix, new ArraySpec(32, 1, ColumnScheme.DIFFERENTIAL, 1, 1, 32, 1));
        assertEquals(62_000_000_000_000L, tiling.devices());
        assertEquals(32L * 62_000_000_000_000L, tiling.conversionsPerImage());
    }

    @Test
    void refusesNonsense() {
        assertThrows(IllegalArgumentException.class, () -> LayerMatrix.dense("fc", 0, 10));
        assertThrows(IllegalArgumentException.class,
                () -> new ArraySpec(8, 0, ColumnScheme.OFFSET, 128, 128, 8, 1));
        assertThrows(IllegalArgumentException.class, () -> new ArraySpec(8, 2, ColumnScheme.OFFSET, 0, 128, 8, 1));
        assertThrows(IllegalArgumentException.class, () -> new ArraySpec(8, 2, ColumnScheme.OFFSET, 128, 128, 33, 1));
    }
}
