/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.ohmlab.core.OhmlabException;

/**
 * The fonts of all charts. Inter is shipped, because the fonts of the machine would make the same chart differ from
 * machine to machine, and minimal systems have hardly any. Text in a script that Inter lacks falls back to the JDK's
 * logical sans serif font.
 */
final class Typeface {

    /** What an SVG viewer should use: the same typeface where it is installed, else one that is alike. */
    static final String CSS_FAMILY = "Inter, 'Helvetica Neue', 'Segoe UI', Arial, 'Liberation Sans', sans-serif";

    // Not the context of a picture: widths must be the same for SVG, for PNG and for any scale of it.
    private static final FontRenderContext CONTEXT = new FontRenderContext(new AffineTransform(), true, true);

    private static Typeface loaded;

    private final Font regular;
    private final Font semibold;

    private Typeface() throws IOException, FontFormatException {
        regular = load("Inter-Regular.otf");
        semibold = load("Inter-SemiBold.otf");
        // Java's fonts come to life with the first measurement; if that fails, it must fail here.
        regular.getStringBounds("x", CONTEXT);
    }

    /** Loads the fonts; Java's own part in that fails when the system has no font at all. */
    static synchronized Typeface load() throws OhmlabException {
        if (loaded == null) {
            try {
                loaded = new Typeface();
            } catch (IOException | FontFormatException | RuntimeException | LinkageError e) {
                throw new OhmlabException("Charts cannot be drawn, because Java's font system does not work here ("
                        + e + "). It needs fontconfig and one installed font; on Debian and Ubuntu type:"
                        + " apt-get install fontconfig fonts-dejavu-core", e);
            }
        }
        return loaded;
    }

    static Font regular(double size) {
        return prepared().regular.deriveFont((float) size);
    }

    static Font semibold(double size) {
        return prepared().semibold.deriveFont((float) size);
    }

    private static Typeface prepared() {
        try {
            return load();
        } catch (OhmlabException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    static boolean isBold(Font font) {
        return font.isBold() || font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT).contains("bold");
    }

    /** The font itself, or its stand-in when it lacks a letter of the text. */
    static Font fit(Font font, String text) {
        if (font.canDisplayUpTo(text) < 0) {
            return font;
        }
        return new Font(Font.SANS_SERIF, isBold(font) ? Font.BOLD : Font.PLAIN, 1).deriveFont(font.getSize2D());
    }

    static double width(String text, Font font) {
        return text.isEmpty() ? 0 : fit(font, text).getStringBounds(text, CONTEXT).getWidth();
    }

    private static Font load(String file) throws IOException, FontFormatException {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            if (in == null) {
                throw new IOException("The font " + file + " is not in the bundle org.ohmlab.chart.");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
