/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ohmlab.chart.SeriesStyle;

/**
 * The colours of a chart. The palettes start from Okabe and Ito's colours for readers with any kind of colour vision;
 * those that are too faint on white or too alike for one kind of colour blindness were moved apart. Marks and dashes
 * carry the same information as the colours.
 *
 * @param name how the theme is called
 * @param background behind everything
 * @param text titles, and the reference series
 * @param muted subtitles, numbers, notes
 * @param grid lines of the grid
 * @param axis lines of the axes and markers
 * @param palette colours of the slots, seven of them, taken again from the start when there are more slots
 */
public record Theme(String name, Color background, Color text, Color muted, Color grid, Color axis,
        List<Color> palette) {

    /** For paper and light windows. */
    public static final Theme LIGHT = new Theme("light", rgb(0xFFFFFF), rgb(0x2B3138), rgb(0x59636E), rgb(0xE4E8EC),
            rgb(0x87919C), List.of(rgb(0x0072B2), rgb(0xC64E06), rgb(0x07A085), rgb(0xA3246B), rgb(0xB3901C),
                    rgb(0x8D7DF6), rgb(0x57450A)));

    /** For dark windows. */
    public static final Theme DARK = new Theme("dark", rgb(0x16191D), rgb(0xF0F3F6), rgb(0xA5AFBA), rgb(0x2C333A),
            rgb(0x737D88), List.of(rgb(0x4379C4), rgb(0xF17F0F), rgb(0x34BC97), rgb(0xB88BF2), rgb(0xFCC521),
                    rgb(0xC6C5FA), rgb(0x8A7A6D)));

    /** Copies the palette and refuses colours that occur twice: a drawing could not be recoloured by them. */
    public Theme {
        palette = List.copyOf(palette);
        List<Color> all = new ArrayList<>(palette);
        all.addAll(List.of(background, text, muted, grid, axis));
        if (palette.size() != Look.COLOURS || all.stream().distinct().count() != all.size()) {
            throw new IllegalArgumentException("The theme '" + name + "' needs " + Look.COLOURS
                    + " colours in its palette, and all its colours must differ.");
        }
    }

    /**
     * The light or the dark theme on the ground of a window, so that a chart does not stand out of it as a patch. A
     * ground on which texts would be hard to read is not taken over.
     *
     * @param red the ground's red, 0 to 255
     * @param green its green
     * @param blue its blue
     * @return the theme that fits
     */
    public static Theme on(int red, int green, int blue) {
        Color ground = new Color(red, green, blue);
        Theme base = Contrast.of(ground, DARK.text) > Contrast.of(ground, LIGHT.text) ? DARK : LIGHT;
        if (ground.equals(base.background) || Contrast.of(ground, base.muted) < Contrast.LEGIBLE) {
            return base;
        }
        // Faint lines are faint against the ground they lie on.
        Color grid = mixed(ground, base.text, 0.13);
        Color axis = mixed(ground, base.text, 0.52);
        List<Color> taken = new ArrayList<>(base.palette);
        taken.addAll(List.of(base.text, base.muted));
        return taken.stream().anyMatch(List.of(ground, grid, axis)::contains) ? base
                : new Theme(base.name, ground, base.text, base.muted, grid, axis, base.palette);
    }

    private static Color mixed(Color one, Color other, double share) {
        return new Color((int) Math.round(one.getRed() + share * (other.getRed() - one.getRed())),
                (int) Math.round(one.getGreen() + share * (other.getGreen() - one.getGreen())),
                (int) Math.round(one.getBlue() + share * (other.getBlue() - one.getBlue())));
    }

    /** @return whether light stands on dark */
    public boolean dark() {
        return Contrast.of(background, Color.WHITE) > Contrast.of(background, Color.BLACK);
    }

    /**
     * @param style the style of a series
     * @return the series' colour
     */
    public Color of(SeriesStyle style) {
        return style.role() == SeriesStyle.Role.REFERENCE ? text : palette.get(style.slot() % palette.size());
    }

    /**
     * @param style the style of a series
     * @return the part whose colour the series has
     */
    public Part partOf(SeriesStyle style) {
        String name = style.role() == SeriesStyle.Role.REFERENCE ? "text" : "series-" + style.slot() % palette.size();
        return new Part(name, of(style));
    }

    /** @return every colour with the name of its part, in a fixed order; the same names in every theme */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(new Part("background", background), new Part("text", text),
                new Part("muted", muted), new Part("grid", grid), new Part("axis", axis)));
        for (int i = 0; i < palette.size(); i++) {
            parts.add(new Part("series-" + i, palette.get(i)));
        }
        return List.copyOf(parts);
    }

    /**
     * One colour of a theme.
     *
     * @param name what it is for, fit for the name of a CSS variable
     * @param colour the colour
     */
    public record Part(String name, Color colour) {

        /** @return the colour as CSS writes it, such as {@code #0072b2} */
        public String css() {
            return String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xFFFFFF);
        }
    }

    private static Color rgb(int value) {
        return new Color(value);
    }
}
