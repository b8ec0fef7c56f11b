/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.Comparator;
import java.util.List;

/**
 * The table {@code training.csv}.
 *
 * @param rows its rows, in the file's order
 */
public record TrainingHistory(List<TrainingRow> rows) {

    /** A run in which nothing was trained. */
    public static final TrainingHistory EMPTY = new TrainingHistory(List.of());

    /** Copies the rows. */
    public TrainingHistory {
        rows = List.copyOf(rows);
    }

    /** @return what was trained, in the order of the file */
    public List<MethodKey> keys() {
        return rows.stream().map(TrainingRow::key).distinct().toList();
    }

    /**
     * @param key what was trained
     * @return its last row of each seed
     */
    public List<TrainingRow> lastRows(MethodKey key) {
        List<Long> seeds = rows.stream().filter(r -> r.key().equals(key)).map(TrainingRow::seed).distinct().toList();
        return seeds.stream().map(seed -> rows.stream().filter(r -> r.key().equals(key) && r.seed() == seed)
                .max(Comparator.comparingInt(TrainingRow::epoch)).orElseThrow()).toList();
    }
}
