/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.diagram.paint;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The colours of a theme.
 *
 * @param byRole a colour for each role
 */
public record Colors(Map<ColorRole, Rgb> byRole) {

    /** Checks that nothing is missing. */
    public Colors {
        byRole = Map.copyOf(byRole);
        for (ColorRole role : ColorRole.values()) {
            if (!byRole.containsKey(role)) {
                throw new IllegalArgumentException("No colour for " + role);
            }
        }
    }

    /**
     * @param source gives a colour for each role
     * @return the colours
     */
    public static Colors of(Function<ColorRole, Rgb> source) {
        Map<ColorRole, Rgb> colors = new EnumMap<>(ColorRole.class);
        for (ColorRole role : ColorRole.values()) {
            colors.put(role, source.apply(role));
        }
        return new Colors(colors);
    }

    /** @return dark on white, for paper and for the light theme */
    public static Colors light() {
        return of(role -> Rgb.of(switch (role) {
            case PAGE -> "fbfcfd";
            case FIGURE -> "ffffff";
            case OUTLINE -> "c4cfd6";
            case INK -> "1c2b34";
            case QUIET_INK -> "5a6c77";
            case CONNECTION -> "81929d";
            case CONVOLUTION -> "1f66ad";
            case DENSE -> "5b4fb0";
            case NORMALIZATION -> "2c8c74";
            case ACTIVATION -> "6f8f2f";
            case POOL -> "2a8fb0";
            case SHAPE -> "6b7a84";
            case OVF -> "c75a00";
            case IRS -> "b3246f";
            case SELECTION -> "0b74c4";
            case ERROR -> "c62828";
            case WARNING -> "b27700";
        }));
    }

    /** @return bright on dark */
    public static Colors dark() {
        return of(role -> Rgb.of(switch (role) {
            case PAGE -> "1f2427";
            case FIGURE -> "2a3135";
            case OUTLINE -> "4a565d";
            case INK -> "e6edf0";
            case QUIET_INK -> "a3b1b9";
            case CONNECTION -> "7f909a";
            case CONVOLUTION -> "6db1f2";
            case DENSE -> "a79df0";
            case NORMALIZATION -> "61c5a9";
            case ACTIVATION -> "b0cd6a";
            case POOL -> "63c3e0";
            case SHAPE -> "a4b2ba";
            case OVF -> "ff9a45";
            case IRS -> "f277b4";
            case SELECTION -> "4fb3ff";
            case ERROR -> "ff6b6b";
            case WARNING -> "f0b429";
        }));
    }

    /**
     * @param role what for
     * @return the colour
     */
    public Rgb get(ColorRole role) {
        return byRole.get(role);
    }
}
