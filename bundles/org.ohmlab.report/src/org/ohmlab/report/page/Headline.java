/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.core.stats.MeanInterval;
import org.ohmlab.report.RunWords;
import org.ohmlab.report.data.Quantity;
import org.ohmlab.report.data.RunInfo;
import org.ohmlab.report.data.Softmax;
import org.ohmlab.report.data.SummaryRow;

/** The result in a few sentences, each of them a reading of the tables; nothing is said that the numbers do not say. */
final class Headline {

    private static final int MOST_SIGMAS = 3;
    private static final int MOST_NAMES = 6;

    private final PageParts parts;

    Headline(PageParts parts) {
        this.parts = parts;
    }

    void write(Html html) {
        html.open("section class=\"headline\" id=\"result\"").element("h2", "Result");
        String warning = warning();
        if (!warning.isEmpty()) {
            html.element("p class=\"warning\"", warning);
        }
        List<String> sentences = new ArrayList<>();
        if (parts.run().summary().rows().isEmpty()) {
            sentences.add("Nothing was evaluated in this run; the courses of the trainings are below.");
        }
        for (double sigma : trainingSigmas()) {
            sentences.addAll(at(sigma));
        }
        if (sentences.isEmpty()) {
            sentences.add("The run has no accuracy to report.");
        }
        sentences.addAll(withoutVariation());
        sentences.addAll(seeds());
        sentences.addAll(convergence());
        html.element("p class=\"first\"", sentences.get(0));
        html.list(sentences.subList(1, sentences.size())).close("section");
    }

    private String warning() {
        return switch (parts.run().info().identity().status()) {
            case "cancelled" -> "This run was cancelled: the tables hold what was finished until then.";
            case "failed" -> "This run ended with an error: the tables hold what was finished until then.";
            case "running" -> "This run had not ended when this page was written.";
            case "diverged" -> "At least one training of this run diverged or collapsed. It counts in all means below.";
            default -> "";
        };
    }

    private List<Double> trainingSigmas() {
        List<Double> sigmas = parts.run().summary().trainingSigmas();
        if (sigmas.isEmpty()) {
            // Only trainings without noise: the largest variation is where they differ most.
            return parts.run().summary().sigmas().stream().max(Comparator.naturalOrder()).stream().toList();
        }
        return sigmas.subList(0, Math.min(MOST_SIGMAS, sigmas.size()));
    }

    private List<String> at(double trained) {
        Optional<Double> nearest = parts.run().summary().nearestSigma(trained);
        if (nearest.isEmpty()) {
            return List.of();
        }
        double sigma = nearest.get();
        List<SummaryRow> rows = parts.run().summary().keys().stream()
                .filter(key -> key.sigmaTrain() == 0 || key.sigmaTrain() == trained)
                .flatMap(key -> parts.run().summary().row(key, sigma, Softmax.ONE).stream())
                .filter(row -> Double.isFinite(row.get(Quantity.ACCURACY_MEAN)))
                .sorted(Comparator.comparingDouble((SummaryRow row) -> -row.get(Quantity.ACCURACY_MEAN))).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        SummaryRow best = rows.get(0);
        List<String> sentences = new ArrayList<>();
        sentences.add(place(trained, sigma) + ", " + name(best) + (rows.size() > 1
                ? " has the highest mean accuracy: " : " has a mean accuracy of ") + accuracy(best) + "." + weak(best));
        if (rows.size() > 1) {
            sentences.add("The others there: " + RunWords.listed(shortened(rows.subList(1, rows.size()))) + ".");
            sentences.addAll(distinction(best, rows.subList(1, rows.size())));
        }
        return sentences;
    }

    private static String place(double trained, double sigma) {
        String at = "At σ_d = " + ChartNumbers.significant(sigma, 4);
        return trained == sigma ? at + ", the variation of the training"
                : at + ", the evaluated variation nearest to that of the training ("
                        + ChartNumbers.significant(trained, 4) + ")";
    }

    private String accuracy(SummaryRow row) {
        String mean = ChartNumbers.percent(row.get(Quantity.ACCURACY_MEAN), 1);
        double low = row.get(Quantity.ACCURACY_CI_LOW);
        double high = row.get(Quantity.ACCURACY_CI_HIGH);
        return Double.isFinite(low) && Double.isFinite(high)
                ? mean + " (" + parts.words().confidence() + " interval " + ChartNumbers.percent(low, 1) + " to "
                        + ChartNumbers.percent(high, 1) + ")"
                : mean + " (one value, no interval)";
    }

    private static String weak(SummaryRow row) {
        double kpp = row.get(Quantity.KPP_5);
        return Double.isFinite(kpp) ? " Five in a hundred of its chips stay at or below KPP_5 = "
                + ChartNumbers.percent(kpp, 1) + "." : "";
    }

    /** Paired over the chips, because the intervals of two means say little about their difference. */
    private List<String> distinction(SummaryRow best, List<SummaryRow> others) {
        List<String> close = new ArrayList<>();
        for (SummaryRow other : others) {
            Optional<MeanInterval> difference = parts.run().chips().pairedAccuracy(best.key(), other.key(),
                    best.sigmaD(), parts.run().confidence());
            if (difference.isPresent() && !(difference.get().low().orElse(Double.NEGATIVE_INFINITY) > 0)) {
                close.add(name(other));
            }
        }
        return close.isEmpty() ? List.of() : List.of("This run does not tell " + name(best) + " apart from "
                + RunWords.listed(close) + ": on the same chips, the " + parts.words().confidence()
                + " interval of the difference reaches zero.");
    }

    private List<String> withoutVariation() {
        if (!parts.run().summary().sigmas().contains(0.0) || parts.run().summary().keys().size() < 2) {
            return List.of();
        }
        List<SummaryRow> rows = parts.run().summary().keys().stream()
                .flatMap(key -> parts.run().summary().row(key, 0, Softmax.ONE).stream())
                .filter(row -> Double.isFinite(row.get(Quantity.ACCURACY_MEAN)))
                .sorted(Comparator.comparingDouble((SummaryRow row) -> -row.get(Quantity.ACCURACY_MEAN))).toList();
        return rows.isEmpty() ? List.of()
                : List.of("Without variation (σ_d = 0): " + RunWords.listed(shortened(rows)) + ".");
    }

    /** Long lists are for tables: the first few, and the last. */
    private List<String> shortened(List<SummaryRow> rows) {
        List<String> names = new ArrayList<>(rows.stream().map(this::nameAndMean).toList());
        int left = names.size() - MOST_NAMES;
        if (left > 0) {
            names.subList(MOST_NAMES - 1, names.size() - 1).clear();
            names.add(MOST_NAMES - 1, (left + 1) + " more");
        }
        return names;
    }

    private List<String> seeds() {
        return parts.run().summary().rows().isEmpty() || parts.words().severalSeeds() ? List.of()
                : List.of("There is one training of each kind, and every interval is over its chips alone: another seed"
                        + " may change the order.");
    }

    private List<String> convergence() {
        int trained = 0;
        List<String> lost = new ArrayList<>();
        for (RunInfo.Convergence one : parts.run().info().convergence()) {
            OptionalInt all = one.trained();
            OptionalInt good = one.converged();
            if (all.isPresent() && good.isPresent()) {
                trained += all.getAsInt();
                if (good.getAsInt() < all.getAsInt()) {
                    lost.add(parts.styles().name(one.key()) + " " + good.getAsInt() + " of " + all.getAsInt());
                }
            }
        }
        if (trained == 0) {
            return List.of();
        }
        return List.of(lost.isEmpty() ? (trained == 1 ? "The training converged." : "All " + trained
                + " trainings converged.") : "Not all trainings converged: " + String.join(", ", lost) + " did.");
    }

    private String nameAndMean(SummaryRow row) {
        return name(row) + " with " + ChartNumbers.percent(row.get(Quantity.ACCURACY_MEAN), 1);
    }

    private String name(SummaryRow row) {
        return parts.styles().name(row.key());
    }
}
