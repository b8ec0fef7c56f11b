/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.Provenance;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.RunInfo;
import org.ohmlab.report.data.SummaryRow;

/** Phrases about a run that charts, report and window have in common. */
public final class RunWords {

    private static final int SHORT_HASH = 12;

    private final Run run;

    /** @param run the run to speak of */
    public RunWords(Run run) {
        this.run = run;
    }

    /** @return the device variation with its unit, as axes and tables call it */
    public String sigma() {
        return "device variation σ_d (" + convention() + ")";
    }

    /** @return what σ_d is relative to */
    public String convention() {
        return convention(run.convention());
    }

    /**
     * @param convention the word of the files
     * @return what sigma_d is then relative to
     */
    public static String convention(String convention) {
        return switch (convention) {
            case "FULL_RANGE" -> "relative to one cell’s full range";
            case "LEVEL" -> "in units of one conductance level";
            case "" -> "convention not stated";
            default -> "convention " + convention;
        };
    }

    /** @return such as {@code Fashion-MNIST · 3 seeds × 20 chips · 10 000 test images} */
    public String conditions() {
        List<String> parts = new ArrayList<>();
        String data = run.info().facts(RunInfo.Section.DATA).getOrDefault("name", "");
        if (!data.isEmpty()) {
            parts.add(data);
        }
        if (!run.summary().rows().isEmpty()) {
            parts.add(counted(SummaryRow::seeds, "seed") + " × " + counted(SummaryRow::chips, "chip"));
            parts.add(counted(SummaryRow::images, "test image"));
        }
        return String.join(" · ", parts);
    }

    /** Such as {@code 20 chips}, or {@code 5–20 chips} when rows differ. */
    String counted(ToIntFunction<SummaryRow> count, String what) {
        IntSummaryStatistics range = run.summary().rows().stream().mapToInt(count).summaryStatistics();
        String number = ChartNumbers.grouped(range.getMin());
        if (range.getMin() != range.getMax()) {
            number += "–" + ChartNumbers.grouped(range.getMax());
        }
        return number + " " + what + (range.getMax() == 1 ? "" : "s");
    }

    /** @return the level of intervals, such as {@code 95 %} */
    public String confidence() {
        return ChartNumbers.significant(100 * run.confidence(), 4) + "\u00a0%";
    }

    /** @return whether intervals are over the means of several seeds */
    public boolean severalSeeds() {
        return run.summary().rows().stream().anyMatch(row -> row.seeds() > 1);
    }

    /** @return what the interval of a mean is taken over */
    public String meanInterval() {
        return severalSeeds()
                ? confidence() + " confidence interval of the mean, Student’s t over the seeds’ means"
                : confidence() + " confidence interval of the mean over the chips of one training; another training may"
                        + " differ by more";
    }

    /**
     * @param styles gives the names
     * @return such as {@code 1 (clean; noise injection), 4 (OVF)}
     */
    public String trainingTemperatures(MethodStyles styles) {
        Map<Double, List<String>> names = new LinkedHashMap<>();
        for (MethodKey key : run.summary().keys()) {
            names.computeIfAbsent(run.summary().trainingTemperature(key), t -> new ArrayList<>())
                    .add(styles.name(key));
        }
        return names.entrySet().stream().map(e -> ChartNumbers.significant(e.getKey(), 4) + " ("
                + String.join("; ", e.getValue()) + ")").collect(Collectors.joining(", "));
    }

    /**
     * @param names some names
     * @return such as {@code a, b and c}
     */
    public static String listed(List<String> names) {
        int last = names.size() - 1;
        String separator = names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ";
        return last < 1 ? String.join("", names)
                : String.join(separator, names.subList(0, last)) + " and " + names.get(last);
    }

    /** @return where every chart of the run comes from */
    public Provenance provenance() {
        RunInfo.Identity identity = run.info().identity();
        RunInfo.Experiment experiment = run.info().experiment();
        List<String> caption = new ArrayList<>();
        List<Provenance.Entry> entries = new ArrayList<>();
        String software = ("Ohmlab " + identity.ohmlabVersion()).strip();
        caption.add(software);
        entries.add(new Provenance.Entry("Software", software));
        if (!experiment.file().isEmpty()) {
            caption.add(experiment.file());
            entries.add(new Provenance.Entry("experiment", experiment.file()));
        }
        if (!identity.runHash().isEmpty()) {
            String hash = identity.runHash();
            caption.add("run " + hash.substring(0, Math.min(SHORT_HASH, hash.length())));
            entries.add(new Provenance.Entry("run hash", hash));
        }
        if (!run.convention().isEmpty()) {
            entries.add(new Provenance.Entry("sigma convention",
                    run.convention().toLowerCase(Locale.ROOT) + " (" + convention() + ")"));
        }
        if (!run.info().seeds().isEmpty()) {
            entries.add(new Provenance.Entry("seeds", String.join(", ", run.info().seeds())));
        }
        if (!run.summary().rows().isEmpty()) {
            entries.add(new Provenance.Entry("chips per seed", counted(SummaryRow::chips, "chip")));
        }
        int number = 0;
        for (RunInfo.InputFile input : run.info().inputs()) {
            number++;
            entries.add(new Provenance.Entry("input " + number, input.file() + " sha256 " + input.sha256()));
        }
        return new Provenance(String.join(" · ", caption), entries);
    }
}
