/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Font;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of text in which {@code σ_d} and {@code KPP_5} have a real subscript. Only these are set so: an underscore in
 * a method's name is an underscore.
 */
final class RichText {

    /** Which point of the line is at the given place. */
    enum Anchor {
        /** the left end */
        START,
        /** the middle */
        MIDDLE,
        /** the right end */
        END
    }

    /** A piece of text that is set in one way. */
    record Run(String text, boolean subscript) {
    }

    /** Size of a subscript relative to its line. */
    static final double SUBSCRIPT_SCALE = 0.72;
    /** How far a subscript is lowered, in font sizes. */
    static final double SUBSCRIPT_DROP = 0.2;

    private static final Pattern SUBSCRIPT = Pattern.compile("(?<=σ|KPP)_(train|d|\\d+)(?![A-Za-z0-9])");

    private RichText() {
    }

    static List<Run> runs(String line) {
        List<Run> runs = new ArrayList<>();
        Matcher matcher = SUBSCRIPT.matcher(line);
        int at = 0;
        while (matcher.find()) {
            runs.add(new Run(line.substring(at, matcher.start()), false));
            runs.add(new Run(matcher.group(1), true));
            at = matcher.end();
        }
        if (at < line.length() || runs.isEmpty()) {
            runs.add(new Run(line.substring(at), false));
        }
        return runs;
    }

    static double width(String line, Font font) {
        double width = 0;
        for (Run run : runs(line)) {
            width += Typeface.width(run.text(), font(run, font));
        }
        return width;
    }

    static Font font(Run run, Font font) {
        return run.subscript() ? font.deriveFont((float) (font.getSize2D() * SUBSCRIPT_SCALE)) : font;
    }

    /** Draws a line in the graphics' current colour; {@code y} is its base line. */
    static void draw(Graphics2D graphics, String line, Font font, double x, double y, Anchor anchor) {
        if (graphics instanceof SvgCanvas canvas) {
            canvas.drawLine(line, font, x, y, anchor);
            return;
        }
        double width = width(line, font);
        double at = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        for (Run run : runs(line)) {
            Font own = font(run, font);
            graphics.setFont(Typeface.fit(own, run.text()));
            double drop = run.subscript() ? SUBSCRIPT_DROP * font.getSize2D() : 0;
            graphics.drawString(run.text(), (float) at, (float) (y + drop));
            at += Typeface.width(run.text(), own);
        }
    }

    /** Breaks a text into lines of at most the given width, at blanks; a longer word is cut with an ellipsis. */
    static List<String> wrap(String text, Font font, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("[ \\t\\r\\n]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > width) {
                lines.add(line.toString());
                longer = word;
            }
            line.setLength(0);
            line.append(cut(longer, font, width));
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static String cut(String word, Font font, double width) {
        if (width(word, font) <= width) {
            return word;
        }
        int end = word.length();
        while (end > 1 && width(word.substring(0, end) + "…", font) > width) {
            end = word.offsetByCodePoints(end, -1);
        }
        return word.substring(0, end) + "…";
    }
}
