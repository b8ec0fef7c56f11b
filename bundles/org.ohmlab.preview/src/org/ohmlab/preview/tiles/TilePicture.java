/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.crossbar.TilePlan;

/**
 * All arrays of a network, laid out like text: layers from left to right, then on a new line. All tiles have one size,
 * so that areas can be compared; only a layer that would not fit the width is drawn smaller.
 *
 * @param blocks the layers in the network's order
 * @param width the width that was asked for
 * @param height what it takes
 */
public record TilePicture(List<TileBlock> blocks, double width, double height) {

    /** Room above a block for its name and a second line. */
    public static final double CAPTION = 32;

    private static final double LARGEST_PITCH = 20;
    private static final double SMALLEST_PITCH = 5;
    private static final double GAP = 16;
    private static final double GROUP_GAP = 3;
    private static final double MARGIN = 6;
    /** A caption is about that wide; blocks that are narrower keep this distance to the next. */
    private static final double CAPTION_WIDTH = 104;
    /** Blocks higher than this many tiles at full size are drawn with smaller ones. */
    private static final double COMFORTABLE_HEIGHT = 360;

    /** Copies the list. */
    public TilePicture {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param plan the arrays
     * @param width width to fill, in points
     * @return the picture
     */
    public static TilePicture of(TilePlan plan, double width) {
        double room = Math.max(width - 2 * MARGIN, CAPTION_WIDTH);
        double pitch = pitch(plan, room);
        List<TileBlock> blocks = new ArrayList<>();
        double x = MARGIN;
        double y = MARGIN;
        double line = 0;
        for (LayerTiling layer : plan.layers()) {
            TileBlock block = block(layer, room, pitch);
            double taken = Math.max(block.width(), CAPTION_WIDTH);
            if (x > MARGIN && x + taken > MARGIN + room) {
                x = MARGIN;
                y += line + GAP;
                line = 0;
            }
            blocks.add(new TileBlock(layer, x, y + CAPTION, block.width(), block.height(), block.pitch(),
                    block.groupColumns(), block.groupGap(), block.toScale()));
            x += taken + GAP;
            line = Math.max(line, CAPTION + block.height());
        }
        return new TilePicture(blocks, width, y + line + MARGIN);
    }

    /** The largest size at which every layer fits, within bounds. */
    private static double pitch(TilePlan plan, double room) {
        double pitch = LARGEST_PITCH;
        for (LayerTiling layer : plan.layers()) {
            pitch = Math.min(pitch, room / layer.columnTiles());
            pitch = Math.min(pitch, COMFORTABLE_HEIGHT / layer.rowTiles());
        }
        return Math.max(pitch, SMALLEST_PITCH);
    }

    private static TileBlock block(LayerTiling layer, double room, double wanted) {
        double pitch = Math.min(wanted, room / layer.columnTiles());
        int groups = layer.matrix().groups();
        double gap = groups > 1 ? GROUP_GAP : 0;
        double groupWidth = layer.columnTiles() * pitch + gap;
        int columns = Math.max(1, Math.min(groups, (int) Math.min(Math.ceil(Math.sqrt(groups) * 1.5),
                Math.floor((room + gap) / groupWidth))));
        int rows = (groups + columns - 1) / columns;
        return new TileBlock(layer, 0, 0, columns * groupWidth - gap, rows * (layer.rowTiles() * pitch + gap) - gap,
                pitch, columns, gap, pitch == wanted);
    }

    /**
     * @param x a place in the picture
     * @param y a place in the picture
     * @return the layer whose arrays or caption are there
     */
    public Optional<TileBlock> blockAt(double x, double y) {
        return blocks.stream().filter(block -> x >= block.x() && x < block.x() + Math.max(block.width(), CAPTION_WIDTH)
                && y >= block.y() - CAPTION && y < block.y() + block.height()).findFirst();
    }
}
