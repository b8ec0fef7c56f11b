/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Quantity;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.RunInfo;
import org.ohmlab.report.data.SummaryRow;

/** What was compared: the methods with their settings, and how many of their trainings converged. */
final class ComparedSection {

    private static final Map<String, String> KINDS = Map.of(
            "CleanTraining", "trained without device variation",
            "NoiseInjection", "fresh variation in every training step",
            "Ovf", "feedback from passes with more variation (OVF)",
            "Irs", "feedback from exits on inner layers (IRS)",
            "OvfIrs", "feedback from both (OVF and IRS)");

    private final PageParts parts;

    ComparedSection(PageParts parts) {
        this.parts = parts;
    }

    void write(Html html) {
        Run run = parts.run();
        html.open("section id=\"compared\"").element("h2", "What was compared");
        RunInfo.Experiment experiment = run.info().experiment();
        if (!experiment.note().isEmpty()) {
            html.paragraph(experiment.note());
        }
        parts.openTable(html, List.of("training", "σ_train", "T", "converged", "settings"), 1);
        for (MethodKey key : keys(run)) {
            html.open("tr");
            parts.rowHead(html, key);
            html.element("td", ChartNumbers.significant(key.sigmaTrain(), 4));
            html.element("td", temperature(key));
            html.element("td", convergence(key));
            html.element("td class=\"words\"", settings(key));
            html.close("tr");
        }
        parts.closeTable(html, "T: training temperature, what the loss divides the logits by. Converged: trainings that"
                + " neither collapsed to one class nor ended in numbers that are none, of all trainings (one per seed)."
                + " Those that did not converge stay in every mean.");
        html.open("div class=\"columns\"");
        facts(html, "Data", RunInfo.Section.DATA);
        facts(html, "Training", RunInfo.Section.TRAINING);
        facts(html, "Evaluation", RunInfo.Section.EVALUATION);
        html.close("div").close("section");
    }

    private void facts(Html html, String title, RunInfo.Section section) {
        // Hashes are for the section that says where the numbers come from.
        Map<String, String> facts = new LinkedHashMap<>(parts.run().info().facts(section));
        facts.keySet().removeIf(OriginSection::isHash);
        if (!facts.isEmpty()) {
            html.open("div").element("h3", title);
            Facts.write(html, facts);
            html.close("div");
        }
    }

    private static Set<MethodKey> keys(Run run) {
        return Stream.concat(run.summary().keys().stream(), run.training().keys().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String temperature(MethodKey key) {
        double measured = parts.run().summary().trainingTemperature(key);
        double stated = parts.run().info().method(key.method()).map(m -> m.trainingTemperature().orElse(measured))
                .orElse(measured);
        return ChartNumbers.significant(measured == 1 ? stated : measured, 4);
    }

    private String convergence(MethodKey key) {
        Optional<RunInfo.Convergence> counted = parts.run().info().convergence().stream()
                .filter(one -> one.key().equals(key)).findFirst();
        if (counted.isPresent()) {
            RunInfo.Convergence one = counted.get();
            return number(one.converged()) + " of " + number(one.trained()) + reasons(one);
        }
        return parts.run().summary().rows().stream().filter(row -> row.key().equals(key)).findFirst()
                .filter(row -> Double.isFinite(row.get(Quantity.CONVERGED))).map(ComparedSection::share).orElse("–");
    }

    private static String share(SummaryRow row) {
        return Math.round(row.get(Quantity.CONVERGED) * row.seeds()) + " of " + row.seeds();
    }

    private static String reasons(RunInfo.Convergence one) {
        int collapsed = one.collapsed().orElse(0);
        int diverged = one.diverged().orElse(0);
        String text = collapsed > 0 ? collapsed + " collapsed" : "";
        text += diverged > 0 ? (text.isEmpty() ? "" : ", ") + diverged + " diverged" : "";
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private static String number(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "?";
    }

    private String settings(MethodKey key) {
        Optional<RunInfo.MethodInfo> method = parts.run().info().method(key.method());
        if (method.isEmpty()) {
            return "";
        }
        String kind = method.get().description().isEmpty()
                ? KINDS.getOrDefault(method.get().kind(), method.get().kind()) : method.get().description();
        String parameters = method.get().parameters().entrySet().stream()
                .map(e -> Facts.name(e.getKey()) + " " + Facts.value(e.getKey(), e.getValue()))
                .collect(Collectors.joining("; "));
        return parameters.isEmpty() ? kind : kind.isEmpty() ? parameters : kind + ": " + parameters;
    }
}
