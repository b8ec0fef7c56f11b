/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.forms.experiment;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.preview.data.DataPreview;
import org.ohmlab.preview.data.DataPreview.ImageClass;
import org.ohmlab.preview.data.SampleImage;
import org.ohmlab.ui.forms.plot.PlotColors;

/** Draws a line per class: its name, bars for its images, and some of them. */
final class DataCanvas extends Canvas {

    /** How many images of a class are drawn. */
    static final int SAMPLES = 8;

    private static final int ROW = 38;
    private static final int IMAGE = 32;
    private static final int MOST_ROWS = 100;

    private final List<List<Image>> images = new ArrayList<>();
    private DataPreview preview;
    private String sentence = "";
    private String description = "";

    DataCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseMove, event -> hover(event.y));
        addDisposeListener(event -> disposeImages());
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = description;
            }
        });
    }

    private void disposeImages() {
        images.forEach(row -> row.forEach(Image::dispose));
        images.clear();
    }

    void show(DataPreview shown, String words) {
        disposeImages();
        preview = shown;
        sentence = "";
        description = words;
        for (ImageClass one : shown.classes().subList(0, rows())) {
            images.add(one.samples().stream().map(this::image).toList());
        }
        redraw();
    }

    void clear(String why) {
        disposeImages();
        preview = null;
        sentence = why;
        description = why;
        redraw();
    }

    String description() {
        return description;
    }

    private Image image(SampleImage sample) {
        ImageData data = new ImageData(sample.width(), sample.height(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int row = 0; row < sample.height(); row++) {
            data.setPixels(0, row, sample.width(), sample.rgb(), row * sample.width());
        }
        return new Image(getDisplay(), data);
    }

    private int rows() {
        return preview == null ? 0 : Math.min(MOST_ROWS, preview.classes().size());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int height = preview == null ? 60 : rows() * ROW + 28;
        return new Point(widthHint == SWT.DEFAULT ? 420 : widthHint, heightHint == SWT.DEFAULT ? height : heightHint);
    }

    private void hover(int y) {
        int row = y / ROW;
        String tip = row < 0 || row >= rows() ? null : text(preview.classes().get(row));
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private static String text(ImageClass one) {
        return NLS.bind(Messages.classLine, new Object[] {one.name(), one.train(), one.test()});
    }

    private void paint(GC gc) {
        PlotColors colors = PlotColors.of(this);
        Rectangle all = getClientArea();
        gc.setBackground(colors.background());
        gc.fillRectangle(all);
        gc.setForeground(colors.muted());
        if (preview == null) {
            gc.drawText(sentence, 6, 12, SWT.DRAW_TRANSPARENT | SWT.DRAW_DELIMITER);
            return;
        }
        int most = 1;
        int names = 40;
        for (ImageClass one : preview.classes()) {
            most = Math.max(most, Math.max(one.train(), one.test()));
            names = Math.max(names, Math.min(110, gc.textExtent(one.name()).x));
        }
        int pictures = SAMPLES * (IMAGE + 3);
        int bars = 6 + names + 10;
        int room = Math.max(30, all.width - bars - pictures - 16);
        boolean fits = all.width > bars + 90;
        gc.setInterpolation(SWT.NONE);
        for (int row = 0; row < rows(); row++) {
            drawRow(gc, row, new Rectangle(bars, row * ROW + 4, fits ? Math.min(room, 260) : 30, ROW), most, colors);
        }
        drawLegend(gc, bars, rows() * ROW + 6, colors);
    }

    private void drawRow(GC gc, int row, Rectangle place, int most, PlotColors colors) {
        ImageClass one = preview.classes().get(row);
        gc.setForeground(colors.text());
        int line = gc.getFontMetrics().getHeight();
        Rectangle clip = gc.getClipping();
        gc.setClipping(clip.intersection(new Rectangle(0, place.y - 4, place.x - 6, ROW)));
        gc.drawText(one.name(), 6, place.y + (IMAGE - line) / 2, true);
        gc.setClipping(clip);
        bar(gc, place, place.y + 3, one.train(), most, colors, 0);
        bar(gc, place, place.y + 18, one.test(), most, colors, 1);
        int x = place.x + place.width + 12;
        for (Image image : images.get(row)) {
            Rectangle size = image.getBounds();
            double scale = Math.min((double) IMAGE / size.width, (double) IMAGE / size.height);
            int width = Math.max(1, (int) Math.round(size.width * scale));
            int height = Math.max(1, (int) Math.round(size.height * scale));
            gc.drawImage(image, 0, 0, size.width, size.height, x + (IMAGE - width) / 2,
                    place.y + (IMAGE - height) / 2, width, height);
            x += IMAGE + 3;
        }
    }

    private static void bar(GC gc, Rectangle place, int y, int count, int most, PlotColors colors, int series) {
        int label = 44;
        int length = (int) Math.round((double) Math.max(1, place.width - label) * count / most);
        gc.setBackground(colors.series()[series]);
        gc.fillRectangle(place.x, y, Math.max(count > 0 ? 1 : 0, length), 11);
        gc.setForeground(colors.muted());
        String text = Integer.toString(count);
        gc.drawText(text, place.x + length + 4, y + (11 - gc.textExtent(text).y) / 2, true);
    }

    private static void drawLegend(GC gc, int x, int y, PlotColors colors) {
        int at = x;
        String[] texts = {Messages.trainBar, Messages.testBar};
        for (int i = 0; i < texts.length; i++) {
            gc.setBackground(colors.series()[i]);
            gc.fillRectangle(at, y + 4, 11, 11);
            gc.setForeground(colors.muted());
            gc.drawText(texts[i], at + 16, y, true);
            at += 16 + gc.textExtent(texts[i]).x + 16;
        }
    }
}
