/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.crossbar.LayerTiling;
import org.ohmlab.crossbar.TilePlan;
import org.ohmlab.preview.tiles.TileBlock;
import org.ohmlab.preview.tiles.TileBlock.Box;
import org.ohmlab.preview.tiles.TileBlock.Tile;
import org.ohmlab.preview.tiles.TilePicture;
import org.ohmlab.ui.forms.plot.PlotColors;

/** Draws the arrays of a mapping. A click selects a layer; the tooltip tells about the array below the pointer. */
final class TileCanvas extends Canvas {

    private static final int RAMP = 22;
    private static final double PALEST = 0.35;

    private TilePlan plan;
    private String sentence = "";
    private String selected = "";
    private String description = "";

    TileCanvas(Composite parent, Consumer<String> choose) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hover(event.x, event.y));
        addListener(SWT.MouseDown, event -> picture().blockAt(event.x, event.y)
                .ifPresent(block -> choose.accept(block.tiling().layer())));
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = description;
            }
        });
    }

    /** Draws other arrays. */
    void show(TilePlan shown, String words) {
        plan = shown;
        description = words;
        sentence = shown.layers().isEmpty() ? Messages.noAnalog : "";
        redraw();
    }

    /** Says why there is nothing to draw. */
    void clear(String why) {
        plan = null;
        description = why;
        sentence = why;
        redraw();
    }

    /** Marks a layer. */
    void select(String layer) {
        if (!selected.equals(layer)) {
            selected = layer;
            redraw();
        }
    }

    /** What is drawn, in words. */
    String description() {
        return description;
    }

    private TilePicture picture() {
        return TilePicture.of(plan == null ? new TilePlan(List.of()) : plan, getClientArea().width);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int width = widthHint == SWT.DEFAULT ? 400 : widthHint;
        double height = plan == null ? 60 : TilePicture.of(plan, width).height() + RAMP + 8;
        return new Point(width, heightHint == SWT.DEFAULT ? (int) Math.ceil(Math.max(height, 60)) : heightHint);
    }

    private void hover(int x, int y) {
        String tip = null;
        Optional<TileBlock> block = picture().blockAt(x, y);
        if (block.isPresent()) {
            LayerTiling layer = block.get().tiling();
            Optional<Tile> tile = block.get().at(x, y);
            tip = tile.isEmpty()
                    ? NLS.bind(Messages.layerTip, new Object[] {layer.layer(), layer.arrays(),
                            percent(layer.utilisation()), layer.rows(), layer.columns()})
                    : NLS.bind(Messages.tileTip, new Object[] {layer.layer(), tile.get().row() + 1, layer.rowTiles(),
                            tile.get().column() + 1, layer.columnTiles(), tile.get().usedRows(),
                            layer.arraySpec().tileRows(), tile.get().usedColumns(), layer.arraySpec().tileColumns(),
                            percent(tile.get().utilisation())});
        }
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }

    static String percent(double share) {
        return Figures.percent(share);
    }

    private void paint(GC gc) {
        PlotColors colors = PlotColors.of(this);
        Rectangle all = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(colors.background());
        gc.fillRectangle(all);
        if (!sentence.isEmpty()) {
            gc.setForeground(colors.muted());
            gc.drawText(sentence, 6, 12, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            return;
        }
        if (plan == null) {
            return;
        }
        Color empty = PlotColors.themed("tileEmpty");
        Color full = PlotColors.themed("tile");
        TilePicture picture = picture();
        for (TileBlock block : picture.blocks()) {
            drawBlock(gc, block, empty, full);
            drawCaption(gc, block, colors);
        }
        drawRamp(gc, all, (int) picture.height() + 4, empty, full, colors);
    }

    private static Color shade(Color empty, Color full, double utilisation) {
        return PlotColors.mix(empty, full, PALEST + (1 - PALEST) * utilisation);
    }

    private static void drawBlock(GC gc, TileBlock block, Color empty, Color full) {
        LayerTiling layer = block.tiling();
        int gap = block.pitch() >= 7 ? 2 : block.pitch() >= 3 ? 1 : 0;
        for (int group = 0; group < block.groups(); group++) {
            for (long row = 0; row < layer.rowTiles(); row++) {
                for (long column = 0; column < layer.columnTiles(); column++) {
                    Tile tile = block.tile(group, row, column);
                    Box box = block.box(tile);
                    int x = (int) Math.round(box.x());
                    int y = (int) Math.round(box.y());
                    int width = Math.max(1, (int) Math.round(box.x() + box.width()) - x - gap);
                    int height = Math.max(1, (int) Math.round(box.y() + box.height()) - y - gap);
                    gc.setBackground(empty);
                    gc.fillRectangle(x, y, width, height);
                    gc.setBackground(shade(empty, full, tile.utilisation()));
                    gc.fillRectangle(x, y,
                            part(width, tile.usedColumns(), layer.arraySpec().tileColumns()),
                            part(height, tile.usedRows(), layer.arraySpec().tileRows()));
                }
            }
        }
    }

    /** At least one pixel of what is used at all. */
    private static int part(int length, long used, int all) {
        return used == 0 ? 0 : Math.max(1, (int) Math.round((double) length * used / all));
    }

    private void drawCaption(GC gc, TileBlock block, PlotColors colors) {
        LayerTiling layer = block.tiling();
        int x = (int) block.x();
        int y = (int) (block.y() - TilePicture.CAPTION);
        gc.setForeground(colors.text());
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.drawText(layer.layer(), x, y, SWT.DRAW_TRANSPARENT);
        int below = y + gc.getFontMetrics().getHeight();
        if (layer.layer().equals(selected)) {
            gc.setForeground(colors.series()[1]);
            gc.setLineWidth(2);
            gc.drawRectangle(x - 3, (int) block.y() - 3, (int) Math.ceil(block.width()) + 4,
                    (int) Math.ceil(block.height()) + 4);
        }
        gc.setFont(getFont());
        gc.setForeground(colors.muted());
        gc.drawText(NLS.bind(!block.toScale() ? Messages.blockCaptionSmall
                : layer.arrays() == 1 ? Messages.blockCaptionOne : Messages.blockCaption, layer.arrays(),
                percent(layer.utilisation())), x, below - 1, SWT.DRAW_TRANSPARENT);
    }

    private static void drawRamp(GC gc, Rectangle all, int y, Color empty, Color full, PlotColors colors) {
        int width = 120;
        int x = 6;
        gc.setForeground(colors.muted());
        gc.drawText("0 %", x, y, true);
        int from = x + gc.textExtent("0 %").x + 6;
        for (int i = 0; i < width; i++) {
            gc.setBackground(shade(empty, full, (double) i / width));
            gc.fillRectangle(from + i, y + 3, 1, 10);
        }
        gc.drawText(Messages.rampEnd, from + width + 6, y, true);
    }
}
