/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.Objects;

/**
 * How a series looks, said without a colour: the theme turns slots into colours, marks and dashes, so that one method
 * looks the same in every chart of a run, in light and in dark.
 *
 * @param role what the series is to the reader
 * @param slot number of the colour, mark and dash; colours come round again after seven slots, with other marks
 * @param variant 0 for the first series of its slot; further ones keep the colour and change mark and dash
 */
public record SeriesStyle(Role role, int slot, int variant) {

    /** What a series is to the reader. */
    public enum Role {
        /** what the others are measured against, drawn in the colour of the text */
        REFERENCE,
        /** what the chart is about */
        SUBJECT
    }

    /** Refuses negative numbers. */
    public SeriesStyle {
        Objects.requireNonNull(role, "role");
        if (slot < 0 || variant < 0) {
            throw new IllegalArgumentException("Slot and variant count from 0, not " + slot + " and " + variant + ".");
        }
    }

    /**
     * @param slot number of the colour, mark and dash
     * @return the style of an ordinary series
     */
    public static SeriesStyle of(int slot) {
        return new SeriesStyle(Role.SUBJECT, slot, 0);
    }

    /** @return the style of what the others are measured against */
    public static SeriesStyle reference() {
        return new SeriesStyle(Role.REFERENCE, 0, 0);
    }
}
