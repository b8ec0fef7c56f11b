/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ohmlab.chart.Chart;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.TrainingHistory;
import org.ohmlab.report.data.TrainingRow;

/** The courses of the trainings, and what their exits had learned at the end. */
final class TrainingSection {

    private final PageParts parts;
    private final TrainingHistory history;

    TrainingSection(PageParts parts) {
        this.parts = parts;
        history = parts.run().training();
    }

    void write(Html html) {
        if (history.rows().isEmpty()) {
            return;
        }
        html.open("section id=\"training\"").element("h2", "Training");
        for (Chart chart : parts.charts().training()) {
            parts.figure(html, chart);
        }
        failures(html);
        exits(html);
        html.close("section");
    }

    private void failures(Html html) {
        List<String> failures = new ArrayList<>();
        for (MethodKey key : history.keys()) {
            for (TrainingRow row : history.lastRows(key)) {
                if (!"ok".equals(row.status())) {
                    failures.add(parts.styles().name(key) + ", seed " + row.seed() + ": " + row.status()
                            + " in epoch " + row.epoch());
                }
            }
        }
        if (!failures.isEmpty()) {
            html.element("h3", "Trainings that did not converge").list(failures);
        }
    }

    private void exits(Html html) {
        List<MethodKey> keys = history.keys().stream().filter(key -> history.lastRows(key).stream()
                .anyMatch(row -> !row.exitArgmax().isEmpty() || !row.exitArgmin().isEmpty())).toList();
        if (keys.isEmpty()) {
            return;
        }
        html.element("h3", "Exits after the last epoch");
        html.paragraph("The exits of IRS are there for training only; the deployed network has none. Their logits enter"
                + " the loss with a negative sign, so an exit learns to give the right class its lowest logit: read an"
                + " exit by argmin.");
        parts.openTable(html, List.of("training", "lowest logit is right (argmin)",
                "highest logit is right (argmax)"), 0);
        for (MethodKey key : keys) {
            html.open("tr");
            parts.rowHead(html, key);
            html.element("td", means(key, TrainingRow::exitArgmin)).element("td", means(key, TrainingRow::exitArgmax));
            html.close("tr");
        }
        parts.closeTable(html, "Percent of the images, mean over the seeds, one value per exit from the shallowest to"
                + " the deepest.");
    }

    private String means(MethodKey key, Function<TrainingRow, List<Double>> values) {
        List<List<Double>> seeds = history.lastRows(key).stream().map(values).filter(v -> !v.isEmpty()).toList();
        int exits = seeds.stream().mapToInt(List::size).min().orElse(0);
        List<Double> means = new ArrayList<>();
        for (int i = 0; i < exits; i++) {
            int exit = i;
            means.add(seeds.stream().mapToDouble(v -> v.get(exit)).average().orElse(Double.NaN));
        }
        return means.isEmpty() ? "–" : means.stream().map(m -> ChartNumbers.fixed(100 * m, 1))
                .collect(Collectors.joining(" · "));
    }
}
