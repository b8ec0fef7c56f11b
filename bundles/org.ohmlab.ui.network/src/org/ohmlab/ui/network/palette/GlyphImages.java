/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.network.palette;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.ohmlab.diagram.feedback.FeedbackKind;
import org.ohmlab.diagram.geometry.Box;
import org.ohmlab.diagram.geometry.Point;
import org.ohmlab.diagram.geometry.Viewport;
import org.ohmlab.diagram.paint.ColorRole;
import org.ohmlab.diagram.paint.Colors;
import org.ohmlab.diagram.paint.GlyphPainter;
import org.ohmlab.diagram.paint.Rgb;
import org.ohmlab.diagram.scene.Glyph;
import org.ohmlab.diagram.scene.LayerLook;
import org.ohmlab.ui.network.canvas.GcSurface;

/** The glyphs of the diagram as images, drawn for the zoom of the display, so that palette and diagram look alike. */
public final class GlyphImages {

    private static final int SIZE = 16;
    private static final int FULL = 100;

    private final Device device;
    private final Map<Glyph, Image> images = new EnumMap<>(Glyph.class);
    private Colors colors;

    /**
     * @param device the display
     * @param colors the theme's colours
     */
    public GlyphImages(Device device, Colors colors) {
        this.device = device;
        this.colors = colors;
    }

    /** @return the colours in use */
    public Colors colors() {
        return colors;
    }

    /** @param next the colours to use from now on; images that were given out are void */
    public void colors(Colors next) {
        dispose();
        colors = next;
    }

    /**
     * @param tool a tool
     * @return its image
     */
    public Image of(Tool tool) {
        ColorRole role = switch (tool.kind()) {
            case LAYER -> ColorRole.of(LayerLook.of(tool.element()).family());
            case FEEDBACK -> tool.equals(Tool.OVF) ? ColorRole.OVF : ColorRole.IRS;
            case SELECT, CONNECT -> ColorRole.QUIET_INK;
        };
        return of(tool.glyph(), role);
    }

    /**
     * @param kind a kind of feedback
     * @return its image
     */
    public Image of(FeedbackKind kind) {
        return of(kind == FeedbackKind.OVF ? Glyph.OVF : Glyph.IRS, ColorRole.of(kind));
    }

    private Image of(Glyph glyph, ColorRole role) {
        return images.computeIfAbsent(glyph, missing -> new Image(device, provider(missing, role)));
    }

    private ImageDataProvider provider(Glyph glyph, ColorRole role) {
        Rgb color = colors.get(role);
        Rgb ground = colors.get(ColorRole.FIGURE);
        return zoom -> draw(glyph, color, ground, zoom);
    }

    /** The pixels in between are transparent: the alpha is measured by drawing on white and on black. */
    private ImageData draw(Glyph glyph, Rgb color, Rgb ground, int zoom) {
        ImageData white = drawn(glyph, color, ground, zoom, new Rgb(255, 255, 255));
        ImageData black = drawn(glyph, color, ground, zoom, new Rgb(0, 0, 0));
        PaletteData direct = new PaletteData(0xFF0000, 0xFF00, 0xFF);
        ImageData result = new ImageData(white.width, white.height, 24, direct);
        for (int y = 0; y < white.height; y++) {
            for (int x = 0; x < white.width; x++) {
                RGB onWhite = white.palette.getRGB(white.getPixel(x, y));
                RGB onBlack = black.palette.getRGB(black.getPixel(x, y));
                int alpha = 255 - Math.max(0, Math.max(onWhite.red - onBlack.red,
                        Math.max(onWhite.green - onBlack.green, onWhite.blue - onBlack.blue)));
                result.setAlpha(x, y, alpha);
                if (alpha > 0) {
                    result.setPixel(x, y, direct.getPixel(new RGB(
                            part(onBlack.red, alpha), part(onBlack.green, alpha), part(onBlack.blue, alpha))));
                }
            }
        }
        return result;
    }

    private static int part(int value, int alpha) {
        return Math.min(255, value * 255 / alpha);
    }

    private ImageData drawn(Glyph glyph, Rgb color, Rgb ground, int zoom, Rgb paper) {
        // As many points as pixels are asked for: an image to draw on has one pixel a point where GTK does the zooming.
        int size = Math.max(1, SIZE * zoom / FULL);
        Image image = new Image(device, size, size);
        GC gc = new GC(image);
        GcSurface.Fonts fonts =
                new GcSurface.Fonts(device, JFaceResources.getDefaultFont().getFontData()[0].getName());
        try {
            GcSurface surface = new GcSurface(gc, fonts, new Viewport(0, 0, (double) size / SIZE));
            surface.box(new Box(-1, -1, SIZE + 2, SIZE + 2), 0, paper, null);
            GlyphPainter.paint(surface, glyph, new Point(SIZE / 2.0, SIZE / 2.0), color, ground);
            return image.getImageData(FULL);
        } finally {
            fonts.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    /** Frees the images. */
    public void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
