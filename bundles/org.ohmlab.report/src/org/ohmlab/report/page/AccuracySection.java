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
import java.util.OptionalDouble;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.core.stats.MeanInterval;
import org.ohmlab.report.Metric;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Quantity;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.report.data.Summary;
import org.ohmlab.report.data.SummaryRow;

/** Accuracy against device variation: mean, weak chips, and differences on the same chips. */
final class AccuracySection {

    private final PageParts parts;
    private final Summary summary;

    AccuracySection(PageParts parts) {
        this.parts = parts;
        summary = parts.run().summary();
    }

    void write(Html html) {
        html.open("section id=\"accuracy\"").element("h2", "Accuracy");
        parts.figure(html, parts.charts().accuracy());
        if (!summary.rows().isEmpty()) {
            means(html);
            html.element("h3", "On the same chips");
            paired(html);
            html.element("h3", "Weak chips");
            html.paragraph("A mean hides the chips that a factory would have to throw away. KPP_5 is the accuracy that"
                    + " five in a hundred chips do not exceed, KPP_1 the same for one in a hundred.");
            parts.figure(html, parts.charts().sigma(Metric.KPP_5, Softmax.ONE));
            parts.figure(html, parts.charts().sigma(Metric.KPP_1, Softmax.ONE));
            everything(html);
        }
        html.close("section");
    }

    private void means(Html html) {
        html.element("h3", "Mean accuracy in percent");
        openSigmaTable(html);
        for (MethodKey key : summary.keys()) {
            html.open("tr");
            parts.rowHead(html, key);
            for (double sigma : summary.sigmas()) {
                Optional<SummaryRow> row = summary.row(key, sigma, Softmax.ONE);
                String mean = row.map(r -> share(r.get(Quantity.ACCURACY_MEAN))).orElse("–");
                String interval = row.map(r -> range(r.get(Quantity.ACCURACY_CI_LOW),
                        r.get(Quantity.ACCURACY_CI_HIGH))).orElse("");
                boolean best = row.isPresent() && row.get().get(Quantity.ACCURACY_MEAN) == highest(sigma);
                cell(html, key, sigma, best, mean, interval);
            }
            html.close("tr");
        }
        parts.closeTable(html, "Small: " + parts.words().meanInterval()
                + ". Bold: the highest mean of its column. Shaded: the variation of the row’s training.");
    }

    private void paired(Html html) {
        Optional<MethodKey> reference = reference();
        if (reference.isEmpty() || summary.keys().size() < 2) {
            html.paragraph("There are no two trainings to compare.");
            return;
        }
        String name = parts.styles().name(reference.get());
        html.paragraph(parts.run().chips().sameChipsForAll()
                ? "Every training was evaluated on the very same simulated chips: chip number n has the same random"
                        + " draws for all of them. So accuracies can be subtracted chip by chip, and what the chips"
                        + " have in common drops out."
                : "Not every training was evaluated on the same chips; the table uses those that both have.");
        openSigmaTable(html);
        for (MethodKey key : summary.keys()) {
            if (key.equals(reference.get())) {
                continue;
            }
            html.open("tr");
            parts.rowHead(html, key);
            for (double sigma : summary.sigmas()) {
                Optional<MeanInterval> difference = parts.run().chips().pairedAccuracy(key, reference.get(), sigma,
                        parts.run().confidence());
                cell(html, key, sigma, false, difference.map(d -> points(d.mean())).orElse("–"),
                        difference.map(AccuracySection::half).orElse(""));
            }
            html.close("tr");
        }
        parts.closeTable(html, "Percentage points of accuracy above " + name + ", mean over the same chips and seeds."
                + " Small: " + parts.words().confidence() + " interval, Student’s t over "
                + (parts.words().severalSeeds() ? "the seeds’ mean differences" : "the chips’ differences")
                + ", each for itself and not corrected for their number.");
    }

    /** The plainest method with noise: what every other one has to beat. Without one, the first training. */
    private Optional<MethodKey> reference() {
        return summary.keys().stream().filter(key -> key.sigmaTrain() > 0).filter(key -> parts.run().info()
                .method(key.method()).map(m -> m.kind().equals("NoiseInjection")).orElse(false)
                && summary.trainingTemperature(key) == 1).findFirst()
                .or(() -> summary.keys().stream().filter(key -> key.sigmaTrain() > 0).findFirst())
                .or(() -> summary.keys().stream().findFirst());
    }

    private void everything(Html html) {
        html.open("details").element("summary", "All accuracies as a table");
        parts.openTable(html, List.of("training", "σ_d", "mean", "interval", "std", "std of chips", "std of seeds",
                "KPP_5", "interval", "KPP_1", "interval", "worst chip"), 0);
        for (MethodKey key : summary.keys()) {
            for (double sigma : summary.sigmas()) {
                Optional<SummaryRow> row = summary.row(key, sigma, Softmax.ONE);
                if (row.isPresent()) {
                    html.open("tr");
                    parts.rowHead(html, key);
                    values(row.get()).forEach(value -> html.element("td", value));
                    html.close("tr");
                }
            }
        }
        parts.closeTable(html, "Percent; standard deviations in percentage points. A bound that the chips are too"
                + " few for is shown as a question mark.");
        html.close("details");
    }

    private static List<String> values(SummaryRow row) {
        List<String> values = new ArrayList<>(List.of(ChartNumbers.significant(row.sigmaD(), 4),
                share(row.get(Quantity.ACCURACY_MEAN)),
                range(row.get(Quantity.ACCURACY_CI_LOW), row.get(Quantity.ACCURACY_CI_HIGH))));
        for (Quantity quantity : List.of(Quantity.ACCURACY_STD, Quantity.ACCURACY_STD_CHIPS,
                Quantity.ACCURACY_STD_SEEDS, Quantity.KPP_5)) {
            values.add(share(row.get(quantity)));
        }
        values.add(range(row.get(Quantity.KPP_5_CI_LOW), row.get(Quantity.KPP_5_CI_HIGH)));
        values.add(share(row.get(Quantity.KPP_1)));
        values.add(range(row.get(Quantity.KPP_1_CI_LOW), row.get(Quantity.KPP_1_CI_HIGH)));
        values.add(share(row.get(Quantity.ACCURACY_MIN)));
        return values;
    }

    private void openSigmaTable(Html html) {
        List<String> names = new ArrayList<>(List.of("σ_d"));
        summary.sigmas().forEach(sigma -> names.add(ChartNumbers.significant(sigma, 4)));
        parts.openTable(html, names, 0);
    }

    private static void cell(Html html, MethodKey key, double sigma, boolean best, String value, String interval) {
        List<String> classes = new ArrayList<>();
        if (best) {
            classes.add("best");
        }
        if (key.sigmaTrain() == sigma && sigma > 0) {
            classes.add("trained");
        }
        html.open(classes.isEmpty() ? "td" : "td class=\"" + String.join(" ", classes) + "\"")
                .markup(Html.rich(value));
        if (!interval.isEmpty()) {
            html.element("small", interval);
        }
        html.close("td");
    }

    private double highest(double sigma) {
        return summary.keys().stream().flatMap(key -> summary.row(key, sigma, Softmax.ONE).stream())
                .mapToDouble(row -> row.get(Quantity.ACCURACY_MEAN)).filter(Double::isFinite).max()
                .orElse(Double.NaN);
    }

    private static String share(double value) {
        return ChartNumbers.fixed(100 * value, 1);
    }

    private static String points(double value) {
        String text = ChartNumbers.fixed(100 * value, 1);
        return value > 0 && !text.equals("0.0") ? "+" + text : text;
    }

    /** Half of an interval that is symmetric about its mean. */
    private static String half(MeanInterval interval) {
        OptionalDouble high = interval.high();
        return high.isPresent() ? "± " + share(high.getAsDouble() - interval.mean()) : "";
    }

    private static String range(double low, double high) {
        if (!Double.isFinite(low) && !Double.isFinite(high)) {
            return "";
        }
        // A bound that the sample is too small for stays open.
        return (Double.isFinite(low) ? share(low) : "?") + "–" + (Double.isFinite(high) ? share(high) : "?");
    }
}
