/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.report.data.RunInfo;

/** Where the numbers come from: inputs with their hashes, seeds, software, machine, and the commands. */
final class OriginSection {

    private final RunInfo info;
    private final PageParts parts;

    OriginSection(PageParts parts) {
        this.parts = parts;
        info = parts.run().info();
    }

    void write(Html html) {
        html.open("section id=\"origin\"").element("h2", "Where the numbers come from");
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, "run hash", info.identity().runHash());
        put(facts, "experiment", info.experiment().file());
        info.facts(RunInfo.Section.DATA).forEach((name, value) -> {
            if (isHash(name)) {
                put(facts, "data, " + Facts.name(name), value);
            }
        });
        put(facts, "seeds", String.join(", ", info.seeds()));
        put(facts, "Ohmlab", info.identity().ohmlabVersion());
        put(facts, "begun", info.identity().startedAt());
        put(facts, "ended", info.identity().finishedAt());
        info.facts(RunInfo.Section.SETTINGS).forEach((name, value) -> put(facts, "--set " + name, value));
        Facts.write(html, facts);
        if (!info.identity().commands().isEmpty()) {
            html.element("h3", info.identity().commands().size() == 1 ? "Command" : "Commands");
            html.open("ul");
            info.identity().commands().forEach(
                    command -> html.markup("<li><code>" + Html.escape(command) + "</code></li>\n"));
            html.close("ul");
        }
        inputs(html);
        html.element("h3", "Machine");
        Map<String, String> machine = new LinkedHashMap<>(info.facts(RunInfo.Section.MACHINE));
        info.durations().forEach((phase, seconds) -> machine.put("time of " + phase, duration(seconds)));
        machine.putAll(info.facts(RunInfo.Section.LIBRARIES));
        Facts.write(html, machine);
        html.markup("<p>The numbers themselves are in <a href=\"summary.csv\">summary.csv</a>, <a href=\"chips.csv\">"
                + "chips.csv</a> and <a href=\"training.csv\">training.csv</a>, all settings in <a href=\"run.json\">"
                + "run.json</a>, and the charts as files of their own in <a href=\"charts/\">charts</a>, beside this"
                + " page.</p>\n").close("section");
    }

    private void inputs(Html html) {
        if (info.inputs().isEmpty()) {
            return;
        }
        html.element("h3", "Inputs");
        parts.openTable(html, List.of("file", "what it is", "bytes", "SHA-256"), 1);
        for (RunInfo.InputFile input : info.inputs()) {
            html.open("tr").element("th scope=\"row\"", input.file()).element("td", input.role())
                    .element("td", input.bytes().isPresent()
                            ? ChartNumbers.grouped(Math.round(input.bytes().getAsDouble())) : "")
                    .markup("<td class=\"words\"><code>" + Html.escape(input.sha256()) + "</code></td>\n").close("tr");
        }
        parts.closeTable(html, "");
    }

    /** Whether a fact is a hash, to tell by its name. */
    static boolean isHash(String field) {
        return field.toLowerCase(Locale.ROOT).endsWith("sha256");
    }

    private static void put(Map<String, String> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.put(name, value);
        }
    }

    static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (seconds < 60) {
            return ChartNumbers.fixed(seconds, 1) + " s";
        }
        String text = whole / 60 % 60 + " min " + whole % 60 + " s";
        return whole >= 3600 ? whole / 3600 + " h " + text : text;
    }
}
