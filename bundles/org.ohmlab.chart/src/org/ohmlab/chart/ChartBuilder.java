/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.ArrayList;
import java.util.List;

/** Collects the parts of a {@link Chart}; only what differs from an empty chart has to be said. */
public final class ChartBuilder {

    private final String id;
    private final String title;
    private final Axis x;
    private final Axis y;
    private final List<Series> series = new ArrayList<>();
    private final List<Marker> markers = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String subtitle = "";
    private String emptyReason = "";
    private Provenance provenance = Provenance.NONE;

    ChartBuilder(String id, String title, Axis x, Axis y) {
        this.id = id;
        this.title = title;
        this.x = x;
        this.y = y;
    }

    /**
     * @param text under which conditions the values were taken
     * @return this
     */
    public ChartBuilder subtitle(String text) {
        subtitle = text;
        return this;
    }

    /**
     * @param more lines, added behind those already there
     * @return this
     */
    public ChartBuilder series(List<Series> more) {
        series.addAll(more);
        return this;
    }

    /**
     * @param more places to notice
     * @return this
     */
    public ChartBuilder markers(List<Marker> more) {
        markers.addAll(more);
        return this;
    }

    /**
     * @param sentence a note below the chart; an empty one is left out
     * @return this
     */
    public ChartBuilder note(String sentence) {
        if (!sentence.isBlank()) {
            notes.add(sentence);
        }
        return this;
    }

    /**
     * @param sentence what to say when there is nothing to draw
     * @return this
     */
    public ChartBuilder whenEmpty(String sentence) {
        emptyReason = sentence;
        return this;
    }

    /**
     * @param origin where the chart comes from
     * @return this
     */
    public ChartBuilder provenance(Provenance origin) {
        provenance = origin;
        return this;
    }

    /** @return the chart */
    public Chart build() {
        return new Chart(id, title, subtitle, x, y, series, markers, notes, emptyReason, provenance);
    }
}
