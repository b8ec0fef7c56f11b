/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.ohmlab.engine.evaluation.SigmaSummary;
import org.ohmlab.runtime.results.Numerals;
import org.ohmlab.runtime.results.SummaryRow;

/** The end of a run at a glance: accuracy in percent with its interval, a line per method and a column per sigma_d. */
final class SummaryText {

    private SummaryText() {
    }

    /** What a line is for. */
    private record Line(String method, double sigmaTrain) {
    }

    /**
     * @param rows the rows of the table of means
     * @param convention what sigma_d is relative to
     * @param confidence level of the intervals
     * @return the lines to print; none without rows
     */
    static List<String> lines(List<SummaryRow> rows, String convention, double confidence) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Set<Double> sigmas = new LinkedHashSet<>();
        Map<Line, Map<Double, SigmaSummary>> table = new LinkedHashMap<>();
        for (SummaryRow row : rows) {
            sigmas.add(row.sigmaD());
            // Accuracy does not depend on the softmax temperature: the first row of a sigma_d is enough.
            table.computeIfAbsent(new Line(row.method(), row.sigmaTrain()), k -> new LinkedHashMap<>())
                    .putIfAbsent(row.sigmaD(), row.summary());
        }
        List<List<String>> cells = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of("method", "sigma_train"));
        sigmas.forEach(sigma -> header.add(Numerals.text(sigma)));
        cells.add(header);
        table.forEach((line, bySigma) -> {
            List<String> fields = new ArrayList<>(List.of(line.method(), Numerals.text(line.sigmaTrain())));
            sigmas.forEach(sigma -> fields.add(cell(bySigma.get(sigma))));
            cells.add(fields);
        });
        List<String> lines = new ArrayList<>();
        SigmaSummary first = rows.get(0).summary();
        lines.add(String.format(Locale.ROOT, "Accuracy in %% over sigma_d (%s), with the %s %% interval of the mean;"
                + " %d seed%s, %d chips, %d images", convention, Numerals.text(100 * confidence), first.seeds(),
                first.seeds() == 1 ? "" : "s", first.chips(), first.images()));
        lines.addAll(aligned(cells));
        return lines;
    }

    private static String cell(SigmaSummary summary) {
        if (summary == null || Double.isNaN(summary.accuracyMean())) {
            return "-";
        }
        String mean = String.format(Locale.ROOT, "%.2f", 100 * summary.accuracyMean());
        double half = (summary.accuracyCiHigh() - summary.accuracyCiLow()) / 2;
        String text = Double.isNaN(half) ? mean : mean + String.format(Locale.ROOT, " \u00b1 %.2f", 100 * half);
        return summary.converged() < 1 ? text + " !" : text;
    }

    private static List<String> aligned(List<List<String>> cells) {
        int columns = cells.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : cells) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? "" : "  ").append(i == 0 ? row.get(i) + padding : padding + row.get(i));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
