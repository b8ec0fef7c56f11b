/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.ohmlab.report.Metric;
import org.ohmlab.report.compare.SigmaUnit;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Softmax;

/**
 * What the Results view shows, as texts for the preferences: metric, temperature, unit and value of device variation,
 * and the runs and methods that are ticked.
 */
public final class ResultsState {

    private static final String METRIC = "results.metric";
    private static final String SOFTMAX = "results.softmax";
    private static final String UNIT = "results.unit";
    private static final String SIGMA = "results.sigma";
    private static final String TICKS = "results.ticks";

    private ResultsState() {
    }

    /** @return the keys of the texts */
    public static Set<String> keys() {
        return Set.of(METRIC, SOFTMAX, UNIT, SIGMA, TICKS);
    }

    /**
     * @param model what is shown
     * @return its texts by key
     */
    public static Map<String, String> of(ResultsModel model) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(METRIC, model.metric().name());
        texts.put(SOFTMAX, model.softmax().name());
        texts.put(UNIT, model.unit().name());
        texts.put(SIGMA, Double.toString(model.chosenSigma()));
        texts.put(TICKS, model.ticks().entrySet().stream().flatMap(run -> run.getValue().stream()
                .map(key -> run.getKey() + "\t" + key.sigmaTrain() + "\t" + key.method()))
                .collect(Collectors.joining("\n")));
        return texts;
    }

    /**
     * @param texts texts by key; what is missing or not understood is passed over
     * @param model takes what they say
     */
    public static void restore(Map<String, String> texts, ResultsModel model) {
        constant(Metric.values(), texts.get(METRIC)).ifPresent(model::setMetric);
        constant(Softmax.values(), texts.get(SOFTMAX)).ifPresent(model::setSoftmax);
        constant(SigmaUnit.values(), texts.get(UNIT)).ifPresent(model::setUnit);
        number(texts.getOrDefault(SIGMA, "")).ifPresent(model::setSigma);
        Map<Path, Set<MethodKey>> ticks = new LinkedHashMap<>();
        for (String line : texts.getOrDefault(TICKS, "").split("\n")) {
            String[] parts = line.split("\t", 3);
            Optional<Double> sigma = parts.length == 3 ? number(parts[1]) : Optional.empty();
            sigma.flatMap(value -> folder(parts[0])).ifPresent(folder -> ticks
                    .computeIfAbsent(folder, key -> new LinkedHashSet<>()).add(new MethodKey(parts[2], sigma.get())));
        }
        model.setTicks(ticks);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static Optional<Double> number(String text) {
        try {
            return Optional.of(Double.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Path> folder(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
