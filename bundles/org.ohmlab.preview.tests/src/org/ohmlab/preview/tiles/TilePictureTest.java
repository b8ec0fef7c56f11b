/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.tiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.crossbar.ArraySpec;
import org.ohmlab.crossbar.ColumnScheme;
import org.ohmlab.crossbar.LayerMatrix;
import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.preview.tiles.TileBlock.Box;
import org.ohmlab.preview.tiles.TileBlock.Tile;

/** Tiles are where they are drawn, as full as they are, and fit the width. */
class TilePictureTest {

    private static LayerTiling layer(String name, int groups, int rows, int outputs, int tile) {
        return new LayerTiling(new LayerMatrix(name, groups, rows, outputs, 1),
                new ArraySpec(8, 2, ColumnScheme.DIFFERENTIAL, tile, tile, 8, 1));
    }

    private static final TilePlan VGG = new TilePlan(List.of(layer("conv1", 1, 27, 128, 128),
            layer("conv2", 1, 1152, 128, 128), layer("conv3", 1, 1152, 256, 128), layer("conv4", 1, 2304, 256, 128),
            layer("fc1", 1, 8192, 1024, 128), layer("fc2", 1, 1024, 10, 128)));

    @Test
    void usedCellsOfAllTilesAreTheLayersDevices() {
        for (LayerTiling tiling : List.of(layer("a", 1, 300, 100, 128), layer("b", 3, 9, 20, 64))) {
            TileBlock block = TilePicture.of(new TilePlan(List.of(tiling)), 500).blocks().get(0);
            long cells = 0;
            double utilisation = 0;
            for (int group = 0; group < block.groups(); group++) {
                for (long row = 0; row < tiling.rowTiles(); row++) {
                    for (long column = 0; column < tiling.columnTiles(); column++) {
                        Tile tile = block.tile(group, row, column);
                        cells += tile.usedRows() * tile.usedColumns();
                        utilisation += tile.utilisation();
                    }
                }
            }
            assertEquals(tiling.devices(), cells);
            assertEquals(tiling.utilisation(), utilisation / tiling.arrays(), 1e-12);
        }
    }

    @Test
    void lastTilesAreTheFreeOnes() {
        LayerTiling tiling = layer("a", 1, 300, 20, 128);
        TileBlock block = TilePicture.of(new TilePlan(List.of(tiling)), 500).blocks().get(0);
        assertEquals(1, block.tile(0, 0, 0).utilisation());
        assertEquals(44, block.tile(0, 2, 0).usedRows());
        assertEquals(32, block.tile(0, 0, 1).usedColumns(), "160 columns are 128 and 32");
        assertEquals(44 * 32 / (128.0 * 128), block.tile(0, 2, 1).utilisation(), 1e-12);
    }

    @Test
    void everyTileIsFoundWhereItIsDrawn() {
        TilePlan plan = new TilePlan(List.of(layer("a", 1, 300, 100, 64), layer("g", 7, 9, 3, 64)));
        for (TileBlock block : TilePicture.of(plan, 400).blocks()) {
            for (int group = 0; group < block.groups(); group++) {
                for (long row = 0; row < block.tiling().rowTiles(); row++) {
                    for (long column = 0; column < block.tiling().columnTiles(); column++) {
                        Tile tile = block.tile(group, row, column);
                        Box box = block.box(tile);
                        assertEquals(tile, block.at(box.x() + box.width() / 2, box.y() + box.height() / 2)
                                .orElseThrow());
                    }
                }
            }
            assertTrue(block.at(block.x() - 1, block.y()).isEmpty());
            assertTrue(block.at(block.x(), block.y() + block.height() + 1).isEmpty());
        }
    }

    @Test
    void layersWrapAndDoNotOverlap() {
        for (double width : new double[] {220, 420, 900, 2000}) {
            TilePicture picture = TilePicture.of(VGG, width);
            List<TileBlock> blocks = picture.blocks();
            assertEquals(6, blocks.size());
            for (int i = 0; i < blocks.size(); i++) {
                TileBlock block = blocks.get(i);
                assertTrue(block.x() >= 0 && block.x() + block.width() <= width + 1e-6, "inside the width " + width);
                assertTrue(block.y() + block.height() <= picture.height() + 1e-6);
                for (int k = 0; k < i; k++) {
                    assertFalse(overlap(block, blocks.get(k)), block.tiling().layer() + " and "
                            + blocks.get(k).tiling().layer() + " at " + width);
                }
            }
        }
    }

    private static boolean overlap(TileBlock a, TileBlock b) {
        return a.x() < b.x() + b.width() && b.x() < a.x() + a.width()
                && a.y() - TilePicture.CAPTION < b.y() + b.height() && b.y() - TilePicture.CAPTION < a.y() + a.height();
    }

    @Test
    void tooWideALayerAloneIsDrawnSmaller() {
        TilePicture picture = TilePicture.of(VGG, 220);
        assertFalse(picture.blocks().get(4).toScale(), "64 tiles side by side do not fit 220 points");
        assertTrue(picture.blocks().get(0).toScale());
        assertTrue(TilePicture.of(VGG, 900).blocks().stream().allMatch(TileBlock::toScale));
    }

    @Test
    void nothingToMapTakesNoRoomToSpeakOf() {
        TilePicture picture = TilePicture.of(new TilePlan(List.of()), 300);
        assertTrue(picture.blocks().isEmpty());
        assertTrue(picture.height() < 40);
        assertTrue(picture.blockAt(10, 10).isEmpty());
    }
}
