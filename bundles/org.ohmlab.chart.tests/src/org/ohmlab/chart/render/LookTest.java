/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ohmlab.chart.SeriesStyle;

/** No information by colour alone, and colours that most eyes tell apart. */
class LookTest {

    /**
     * Colour blindness of full severity in linear RGB: protan, deutan, tritan (Machado, Oliveira and Fernandes, 2009).
     */
    private static final double[][][] EYES = {
        {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

    @Test
    void fifteenSeriesDifferInMarkOrDashWithoutTheirColours() {
        Set<List<Object>> looks = new HashSet<>();
        looks.add(look(SeriesStyle.reference()));
        for (int slot = 0; slot < 14; slot++) {
            assertTrue(looks.add(look(SeriesStyle.of(slot))), "slot " + slot);
        }
    }

    @Test
    void variantsOfASlotKeepItsColourAndDifferInMarkAndDash() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            SeriesStyle first = new SeriesStyle(SeriesStyle.Role.SUBJECT, 2, 0);
            SeriesStyle second = new SeriesStyle(SeriesStyle.Role.SUBJECT, 2, 1);
            assertEquals(theme.of(first), theme.of(second));
            assertTrue(Look.filled(first) != Look.filled(second));
            assertTrue(!Arrays.equals(Look.line(first).getDashArray(), Look.line(second).getDashArray()));
        }
    }

    @Test
    void coloursStandOutFromTheBackground() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            for (Color colour : theme.palette()) {
                assertTrue(contrast(colour, theme.background()) >= 3, theme.name() + " " + colour);
            }
            assertTrue(contrast(theme.text(), theme.background()) >= 7, theme.name());
            assertTrue(contrast(theme.muted(), theme.background()) >= 4.5, theme.name());
            assertTrue(contrast(theme.axis(), theme.background()) >= 3, theme.name());
        }
    }

    @Test
    void coloursStayApartForEveryKindOfColourVision() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
            List<Color> colours = new ArrayList<>(theme.palette());
            colours.add(theme.text());
            for (double[][] eye : EYES) {
                for (int i = 0; i < colours.size(); i++) {
                    for (int j = 0; j < i; j++) {
                        double apart = distance(colours.get(i), colours.get(j), eye);
                        // Two is about what a trained eye notices side by side.
                        assertTrue(apart >= 8, theme.name() + " " + colours.get(i) + " " + colours.get(j) + " "
                                + Arrays.deepToString(eye) + " " + apart);
                    }
                }
            }
        }
    }

    @Test
    void themeWithOneColourTwiceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Theme("twice", Color.WHITE, Color.BLACK, Color.BLACK,
                Color.GRAY, Color.DARK_GRAY, Theme.LIGHT.palette()));
    }

    private static List<Object> look(SeriesStyle style) {
        float[] dash = Look.line(style).getDashArray();
        return List.of(Look.mark(style).getBounds2D(), Look.filled(style), dash == null ? "" : Arrays.toString(dash));
    }

    private static double contrast(Color a, Color b) {
        double first = luminance(a);
        double second = luminance(b);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        double[] rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color colour) {
        return new double[] {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
    }

    private static double linear(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** A hundred times the distance in Oklab (Ottosson, 2020), as the given eye sees the colours. */
    private static double distance(Color a, Color b, double[][] eye) {
        double[] first = oklab(times(eye, linear(a)));
        double[] second = oklab(times(eye, linear(b)));
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += (first[i] - second[i]) * (first[i] - second[i]);
        }
        return 100 * Math.sqrt(sum);
    }

    private static double[] oklab(double[] rgb) {
        double[] clipped = Arrays.stream(rgb).map(v -> Math.min(1, Math.max(0, v))).toArray();
        double[][] cones = {{0.4122214708, 0.5363325363, 0.0514459929}, {0.2119034982, 0.6806995451, 0.1073969566},
            {0.0883024619, 0.2817188376, 0.6299787005}};
        double[][] lab = {{0.2104542553, 0.7936177850, -0.0040720468}, {1.9779984951, -2.4285922050, 0.4505937099},
            {0.0259040371, 0.7827717662, -0.8086757660}};
        return times(lab, Arrays.stream(times(cones, clipped)).map(Math::cbrt).toArray());
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }
}
