/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.Objects;

/**
 * A vertical line at a place of the horizontal axis that the reader should notice, such as the variation a network was
 * trained at.
 *
 * @param at position on the horizontal axis
 * @param label a few words
 */
public record Marker(double at, String label) {

    /** Refuses a place that is none. */
    public Marker {
        Objects.requireNonNull(label, "label");
        if (!Double.isFinite(at)) {
            throw new IllegalArgumentException("The marker '" + label + "' has no place: " + at + ".");
        }
    }
}
