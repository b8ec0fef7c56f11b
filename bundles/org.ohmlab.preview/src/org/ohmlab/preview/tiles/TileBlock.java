/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.tiles;

import java.util.Objects;
import java.util.Optional;

import org.ohmlab.crossbar.ArraySpec;
import org.ohmlab.crossbar.LayerTiling;

/**
 * The arrays of one layer, drawn as grids of squares, one grid for each group of a grouped convolution. Coordinates are
 * in points from the picture's upper left corner.
 *
 * @param tiling the layer's arrays
 * @param x left edge of the grids
 * @param y upper edge of the grids
 * @param width width of all grids
 * @param height height of all grids
 * @param pitch distance of neighbouring tiles
 * @param groupColumns grids side by side
 * @param groupGap space between grids
 * @param toScale whether its tiles are as large as those of the other layers
 */
public record TileBlock(LayerTiling tiling, double x, double y, double width, double height, double pitch,
        int groupColumns, double groupGap, boolean toScale) {

    /** Refuses nulls. */
    public TileBlock {
        Objects.requireNonNull(tiling, "tiling");
    }

    /**
     * One array.
     *
     * @param group the group of the convolution, from 0
     * @param row its place among the arrays one above the other
     * @param column its place among the arrays side by side
     * @param usedRows rows that hold weights
     * @param usedColumns columns that hold weights
     * @param utilisation used share of its cells
     */
    public record Tile(int group, long row, long column, long usedRows, long usedColumns, double utilisation) {
    }

    /** Left edge, upper edge, width and height of a tile with its gap. */
    public record Box(double x, double y, double width, double height) {
    }

    /**
     * @param group the group, from 0
     * @param row row of arrays
     * @param column column of arrays
     * @return the array
     */
    public Tile tile(int group, long row, long column) {
        ArraySpec arrays = tiling.arraySpec();
        long usedRows = used(tiling.rows(), arrays.tileRows(), row);
        long usedColumns = used(tiling.columns(), arrays.tileColumns(), column);
        return new Tile(group, row, column, usedRows, usedColumns,
                (double) (usedRows * usedColumns) / ((double) arrays.tileRows() * arrays.tileColumns()));
    }

    private static long used(long all, long each, long place) {
        return Math.max(0, Math.min(each, all - place * each));
    }

    /** @return groups of the layer's convolution */
    public int groups() {
        return tiling.matrix().groups();
    }

    /**
     * @param tile an array of this block
     * @return where it is drawn
     */
    public Box box(Tile tile) {
        return new Box(groupX(tile.group()) + tile.column() * pitch, groupY(tile.group()) + tile.row() * pitch, pitch,
                pitch);
    }

    private double groupX(int group) {
        return x + group % groupColumns * (tiling.columnTiles() * pitch + groupGap);
    }

    private double groupY(int group) {
        int groupRow = group / groupColumns;
        return y + groupRow * (tiling.rowTiles() * pitch + groupGap);
    }

    /**
     * @param pointX a place in the picture
     * @param pointY a place in the picture
     * @return the array there
     */
    public Optional<Tile> at(double pointX, double pointY) {
        double stepX = tiling.columnTiles() * pitch + groupGap;
        double stepY = tiling.rowTiles() * pitch + groupGap;
        long groupColumn = (long) Math.floor((pointX - x) / stepX);
        long groupRow = (long) Math.floor((pointY - y) / stepY);
        if (groupColumn < 0 || groupColumn >= groupColumns || groupRow < 0
                || groupRow * groupColumns + groupColumn >= groups()) {
            return Optional.empty();
        }
        int group = (int) (groupRow * groupColumns + groupColumn);
        long column = (long) Math.floor((pointX - groupX(group)) / pitch);
        long row = (long) Math.floor((pointY - groupY(group)) / pitch);
        boolean inside = column < tiling.columnTiles() && row < tiling.rowTiles();
        return inside ? Optional.of(tile(group, row, column)) : Optional.empty();
    }
}
