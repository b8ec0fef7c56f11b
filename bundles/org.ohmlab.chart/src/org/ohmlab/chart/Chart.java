/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.List;
import java.util.Objects;

/**
 * All that a line chart says. A chart without a single drawable point is a chart too: it shows its axes and
 * {@link #whyEmpty()}, because a missing picture leaves the reader guessing.
 *
 * @param id a short name of lower-case letters, digits and hyphens: the file's name and the prefix of ids within
 * @param title what the chart shows
 * @param subtitle under which conditions, may be empty
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param series the lines, in the order of the legend
 * @param markers places on the horizontal axis to notice
 * @param notes sentences below the chart: what the band is, how to read it
 * @param emptyReason why there is nothing to draw, may be empty
 * @param provenance where the chart comes from
 */
public record Chart(String id, String title, String subtitle, Axis x, Axis y, List<Series> series,
        List<Marker> markers, List<String> notes, String emptyReason, Provenance provenance) {

    /** Copies the lists and refuses an id that could not be a file's name. */
    public Chart {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("'" + id + "' cannot be the id of a chart.");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(subtitle, "subtitle");
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        Objects.requireNonNull(emptyReason, "emptyReason");
        Objects.requireNonNull(provenance, "provenance");
        series = List.copyOf(series);
        markers = List.copyOf(markers);
        notes = List.copyOf(notes);
    }

    /** @return whether there is anything to draw */
    public boolean drawable() {
        return series.stream().anyMatch(Series::drawable);
    }

    /** @return a sentence for the reader of a chart with nothing in it */
    public String whyEmpty() {
        if (!emptyReason.isBlank()) {
            return emptyReason;
        }
        return series.isEmpty() ? "There is no series to draw." : "No series has a value to draw.";
    }

    /**
     * Starts a chart.
     *
     * @param id a short name of lower-case letters, digits and hyphens
     * @param title what the chart shows
     * @param x the horizontal axis
     * @param y the vertical axis
     * @return a builder for the rest
     */
    public static ChartBuilder of(String id, String title, Axis x, Axis y) {
        return new ChartBuilder(id, title, x, y);
    }
}
