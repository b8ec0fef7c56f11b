/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ohmlab.chart.ChartNumbers;
import org.ohmlab.chart.SeriesStyle;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Run;
import org.ohmlab.report.data.RunInfo;

/**
 * How each training looks and is called, the same in every chart and table of a run. A method keeps its colour over all
 * training variations; the first that was trained without noise is the reference.
 */
public final class MethodStyles {

    private static final String CLEAN = "CleanTraining";

    private final Map<String, Set<Double>> sigmas = new LinkedHashMap<>();
    private final Map<String, Integer> slots = new LinkedHashMap<>();
    private final String reference;

    /** @param run the run whose methods get their styles, in the order of the experiment */
    public MethodStyles(Run run) {
        this(run.info().methods(), Stream.concat(run.summary().keys().stream(), run.training().keys().stream())
                .toList());
    }

    /**
     * For a run that is not written yet, or for several.
     *
     * @param methods what is known of the methods, in the order of the experiment; may be empty
     * @param keys what was trained, or will be, in the order of the result files
     */
    public MethodStyles(List<RunInfo.MethodInfo> methods, List<MethodKey> keys) {
        Set<String> order = new LinkedHashSet<>();
        keys.forEach(key -> sigmas.computeIfAbsent(key.method(), m -> new TreeSet<>()).add(key.sigmaTrain()));
        methods.forEach(method -> order.add(method.name()));
        order.addAll(sigmas.keySet());
        reference = order.stream().filter(name -> isClean(methods, name)).findFirst().orElse(null);
        order.stream().filter(name -> !name.equals(reference)).forEach(name -> slots.put(name, slots.size()));
    }

    private boolean isClean(List<RunInfo.MethodInfo> methods, String name) {
        String kind = methods.stream().filter(method -> method.name().equals(name)).findFirst()
                .map(RunInfo.MethodInfo::kind).orElse("");
        return kind.isEmpty() ? Set.of(0.0).equals(sigmas.get(name)) : kind.equals(CLEAN);
    }

    /**
     * @param key what was trained
     * @return its look
     */
    public SeriesStyle style(MethodKey key) {
        if (key.method().equals(reference)) {
            return SeriesStyle.reference();
        }
        int variant = (int) sigmas.getOrDefault(key.method(), Set.of()).stream()
                .filter(sigma -> sigma < key.sigmaTrain()).count();
        return new SeriesStyle(SeriesStyle.Role.SUBJECT, slots.getOrDefault(key.method(), slots.size()), variant);
    }

    /**
     * @param key what was trained
     * @return the method's name, with the training variation when the method was trained at several
     */
    public String name(MethodKey key) {
        return sigmas.getOrDefault(key.method(), Set.of()).size() < 2 ? key.method()
                : key.method() + ", σ_train = " + ChartNumbers.significant(key.sigmaTrain(), 4);
    }
}
