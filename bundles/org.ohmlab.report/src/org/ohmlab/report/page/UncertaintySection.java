/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.report.Metric;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Quantity;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.report.data.Summary;
import org.ohmlab.report.data.SummaryRow;

/** What the predictions say about their own certainty, at both temperatures. */
final class UncertaintySection {

    private static final List<Metric> CHARTS = List.of(Metric.ENTROPY, Metric.MUTUAL_INFORMATION, Metric.EXPECTED_KL,
            Metric.ECE, Metric.NLL);
    private static final int MOST_TABLES = 3;

    private final PageParts parts;
    private final Summary summary;

    UncertaintySection(PageParts parts) {
        this.parts = parts;
        summary = parts.run().summary();
    }

    void write(Html html) {
        if (summary.rows().isEmpty()) {
            return;
        }
        html.open("section id=\"uncertainty\"").element("h2", "Uncertainty");
        html.paragraph(summary.hasTrainingTemperature()
                ? "Everything here is shown at two softmax temperatures, because one alone misleads. A method that"
                        + " divides the logits while training learns larger logits. At temperature 1, as a chip is"
                        + " used, its predictions are therefore sharper: its entropy is lower and its confidence"
                        + " higher, however robust it is. At the temperature of training this effect is taken out, and"
                        + " what is left compares the methods."
                : "Every method of this run was trained at softmax temperature 1, so there is one temperature to look"
                        + " at.");
        for (Metric metric : CHARTS) {
            html.element("h3", metric.title());
            html.paragraph(explanation(metric));
            for (Softmax softmax : parts.charts().temperatures()) {
                parts.figure(html, parts.charts().sigma(metric, softmax));
            }
        }
        List<Double> trained = summary.trainingSigmas();
        for (double sigma : trained.subList(0, Math.min(MOST_TABLES, trained.size()))) {
            summary.nearestSigma(sigma).ifPresent(nearest -> {
                html.element("h3", "Uncertainty at σ_d = " + ChartNumbers.significant(nearest, 4));
                table(html, List.of(nearest));
            });
        }
        html.open("details").element("summary", "Uncertainty at every device variation as a table");
        table(html, summary.sigmas());
        html.close("details").close("section");
    }

    private static String explanation(Metric metric) {
        return switch (metric) {
            case ENTROPY -> "How spread a chip’s predicted probabilities are: 0 when it is always sure. Entropy may"
                    + " fall while accuracy collapses, so read it beside the accuracy.";
            case MUTUAL_INFORMATION -> "The entropy of the chips’ mean prediction less the mean entropy of a chip: the"
                    + " part of the uncertainty that comes from the devices.";
            case EXPECTED_KL -> "How far the predictions of two chips are apart: mutual information plus reverse mutual"
                    + " information.";
            case ECE -> "How far confidence and accuracy are apart, over 15 equal bins of confidence: 0 when 80\u00a0%"
                    + " confidence means 80\u00a0% right.";
            case NLL -> "The price of the probability given to the true class: low when predictions are right and"
                    + " honest.";
            default -> "";
        };
    }

    private void table(Html html, List<Double> sigmas) {
        boolean both = parts.charts().temperatures().size() > 1;
        parts.openTable(html, List.of("training", "σ_d", "T", "accuracy", "entropy", "entropy of mean", "MI",
                "expected KL", "confidence", "ECE", "NLL"), 0);
        for (double sigma : sigmas) {
            for (MethodKey key : summary.keys()) {
                for (SummaryRow row : rows(key, sigma)) {
                    html.open("tr");
                    parts.rowHead(html, key);
                    values(row).forEach(value -> html.element("td", value));
                    html.close("tr");
                }
            }
        }
        parts.closeTable(html, "T: softmax temperature. Entropy, mutual information (MI), expected KL and negative log"
                + " likelihood (NLL) in nats." + (both ? " Each training has a line at temperature 1, and one at its"
                        + " training temperature when that is another." : ""));
    }

    private List<SummaryRow> rows(MethodKey key, double sigma) {
        List<SummaryRow> rows = new ArrayList<>();
        for (Softmax softmax : parts.charts().temperatures()) {
            Optional<SummaryRow> row = summary.row(key, sigma, softmax);
            if (row.isPresent() && !rows.contains(row.get())) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static List<String> values(SummaryRow row) {
        List<String> values = new ArrayList<>(List.of(ChartNumbers.significant(row.sigmaD(), 4),
                ChartNumbers.significant(row.temperature(), 4),
                ChartNumbers.percent(row.get(Quantity.ACCURACY_MEAN), 1)));
        for (Quantity quantity : List.of(Quantity.ENTROPY, Quantity.ENTROPY_OF_MEAN, Quantity.MUTUAL_INFORMATION,
                Quantity.EXPECTED_KL)) {
            values.add(ChartNumbers.fixed(row.get(quantity), 3));
        }
        values.add(ChartNumbers.percent(row.get(Quantity.CONFIDENCE), 1));
        values.add(ChartNumbers.percent(row.get(Quantity.ECE), 1));
        values.add(ChartNumbers.fixed(row.get(Quantity.NLL), 3));
        return values;
    }
}
