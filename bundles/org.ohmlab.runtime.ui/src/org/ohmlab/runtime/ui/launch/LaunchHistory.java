/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.launch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The experiments launched last, each with its settings, the newest first.
 *
 * @param entries the launches, each at most once
 */
public record LaunchHistory(List<Entry> entries) {

    private static final int LONGEST = 10;

    /**
     * A launch.
     *
     * @param experiment the experiment's path in the workspace
     * @param settings values used instead of the file's, by dotted path
     */
    public record Entry(String experiment, Map<String, String> settings) {

        /** Refuses nulls and keeps the settings' order. */
        public Entry {
            Objects.requireNonNull(experiment, "experiment");
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        }
    }

    /** Copies the list. */
    public LaunchHistory {
        entries = List.copyOf(entries);
    }

    /**
     * @param entry a launch
     * @return the history with that launch as the newest
     */
    public LaunchHistory with(Entry entry) {
        List<Entry> next = new ArrayList<>(List.of(entry));
        entries.stream().filter(other -> !other.equals(entry)).limit(LONGEST - 1).forEach(next::add);
        return new LaunchHistory(next);
    }

    /** @return the history as text, for the preferences: a line for each launch, its parts parted by tabs */
    public String text() {
        return entries.stream().map(entry -> entry.settings().entrySet().stream()
                .map(setting -> "\t" + plain(setting.getKey()) + "=" + plain(setting.getValue()))
                .collect(Collectors.joining("", plain(entry.experiment()), ""))).collect(Collectors.joining("\n"));
    }

    /**
     * @param text what {@link #text()} gave; lines that do not fit are left out
     * @return the history
     */
    public static LaunchHistory of(String text) {
        List<Entry> entries = new ArrayList<>();
        for (String line : text.split("\n")) {
            String[] parts = line.split("\t");
            Map<String, String> settings = new LinkedHashMap<>();
            for (int i = 1; i < parts.length; i++) {
                int equals = parts[i].indexOf('=');
                if (equals > 0) {
                    settings.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
                }
            }
            if (!parts[0].isBlank()) {
                entries.add(new Entry(parts[0], settings));
            }
        }
        return new LaunchHistory(entries);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\n\\r]", " ");
    }
}
