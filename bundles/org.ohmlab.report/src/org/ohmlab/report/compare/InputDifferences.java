/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ohmlab.report.data.RunInfo;

/** What two runs were made of, side by side. */
public final class InputDifferences {

    /**
     * One fact.
     *
     * @param section what it is about
     * @param name the fact
     * @param left its value in the first run, empty when it is not said
     * @param right its value in the second run
     */
    public record Row(String section, String name, String left, String right) {

        /** @return whether the two differ */
        public boolean differs() {
            return !left.equals(right);
        }
    }

    private static final int SHORT_HASH = 12;

    private InputDifferences() {
    }

    /**
     * @param left what one run is
     * @param right what the other is
     * @return all facts of either, in the order of the record
     */
    public static List<Row> of(RunInfo left, RunInfo right) {
        List<Row> rows = new ArrayList<>();
        add(rows, "Run", run(left), run(right));
        add(rows, "Files", files(left), files(right));
        for (RunInfo.Section section : RunInfo.Section.values()) {
            String name = section.name().charAt(0) + section.name().substring(1).toLowerCase(Locale.ROOT);
            add(rows, name, left.facts(section), right.facts(section));
        }
        add(rows, "Mapping", left.mapping().facts(), right.mapping().facts());
        Set<String> methods = new LinkedHashSet<>();
        left.methods().forEach(method -> methods.add(method.name()));
        right.methods().forEach(method -> methods.add(method.name()));
        for (String method : methods) {
            add(rows, "Method " + method, method(left, method), method(right, method));
        }
        return rows;
    }

    private static void add(List<Row> rows, String section, Map<String, String> left, Map<String, String> right) {
        Set<String> names = new LinkedHashSet<>(left.keySet());
        names.addAll(right.keySet());
        names.forEach(name -> rows.add(new Row(section, name, left.getOrDefault(name, ""),
                right.getOrDefault(name, ""))));
    }

    private static Map<String, String> run(RunInfo info) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("experiment", info.experiment().name());
        facts.put("run hash", shortened(info.identity().runHash()));
        facts.put("status", info.identity().status());
        facts.put("Ohmlab", info.identity().ohmlabVersion());
        facts.put("seeds", String.join(", ", info.seeds()));
        facts.put("sigma convention", info.sigmaConvention());
        return facts;
    }

    private static Map<String, String> files(RunInfo info) {
        Map<String, String> files = new LinkedHashMap<>();
        for (RunInfo.InputFile file : info.inputs()) {
            files.merge(file.role(), file.file() + " (" + shortened(file.sha256()) + ")", (a, b) -> a + ", " + b);
        }
        return files;
    }

    private static Map<String, String> method(RunInfo info, String name) {
        Map<String, String> facts = new LinkedHashMap<>();
        info.method(name).ifPresent(method -> {
            facts.put("kind", method.kind());
            facts.putAll(method.parameters());
        });
        return facts;
    }

    private static String shortened(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }
}
