/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where a chart comes from, kept inside the picture file so that a figure found in a paper leads back to its run.
 *
 * @param caption a short form, printed in the corner of the picture; may be empty
 * @param entries everything, in the order in which it should be read
 */
public record Provenance(String caption, List<Entry> entries) {

    /** No provenance, for charts that are shown and thrown away. */
    public static final Provenance NONE = new Provenance("", List.of());

    /**
     * One fact.
     *
     * @param key what it is: letters, digits, blanks and hyphens, at most 60, as picture formats ask for
     * @param value the fact
     */
    public record Entry(String key, String value) {

        /** Refuses a key that a PNG file could not hold. */
        public Entry {
            Objects.requireNonNull(value, "value");
            if (!key.matches("[A-Za-z0-9][A-Za-z0-9 -]{0,59}") || key.endsWith(" ") || key.contains("  ")) {
                throw new IllegalArgumentException("'" + key + "' cannot be the key of a provenance entry.");
            }
        }
    }

    /** Copies the entries. */
    public Provenance {
        Objects.requireNonNull(caption, "caption");
        entries = List.copyOf(entries);
    }

    /** @return one line {@code key: value} per entry */
    public String text() {
        return entries.stream().map(e -> e.key() + ": " + e.value()).collect(Collectors.joining("\n"));
    }
}
