/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.paint;

/**
 * A colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    /**
     * @param hex as {@code 1f77b4}
     * @return the colour
     */
    public static Rgb of(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new Rgb(value >> 16 & 255, value >> 8 & 255, value & 255);
    }

    /**
     * @param other another colour
     * @param share how much of the other, 0 to 1
     * @return the mixture
     */
    public Rgb mix(Rgb other, double share) {
        return new Rgb(part(red, other.red, share), part(green, other.green, share), part(blue, other.blue, share));
    }

    private static int part(int a, int b, double share) {
        return (int) Math.round(a + (b - a) * share);
    }

    /** @return as {@code #1f77b4} */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    /** @return how bright it is to the eye, 0 to 1; without a gamma, which is enough to compare */
    public double brightness() {
        return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
    }
}
