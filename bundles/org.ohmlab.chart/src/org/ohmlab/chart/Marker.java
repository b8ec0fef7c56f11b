/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.Objects;
import java.util.Optional;

/**
 * A vertical line at a place of the horizontal axis that the reader should notice, such as the variation a network was
 * trained at.
 *
 * @param at position on the horizontal axis
 * @param label a few words
 * @param style the series it belongs to, if it belongs to one
 */
public record Marker(double at, String label, Optional<SeriesStyle> style) {

    /** Refuses a place that is none. */
    public Marker {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(style, "style");
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException("The marker '" + label + "' has no place: " + at + ".");
        }
    }

    /**
     * A place that belongs to no series.
     *
     * @param at position on the horizontal axis
     * @param label a few words
     */
    public Marker(double at, String label) {
        this(at, label, Optional.empty());
    }
}
