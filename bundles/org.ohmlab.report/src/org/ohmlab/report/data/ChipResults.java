/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ohmlab.core.stats.MeanInterval;

/**
 * The table {@code chips.csv}, by method, device variation and seed. Intervals follow the rule of {@code summary.csv}:
 * over the seeds' means when there are several seeds, over the chips of the one training otherwise.
 */
public final class ChipResults {

    private record Place(MethodKey key, double sigmaD) {
    }

    private static final int COLUMNS = 2 * ChipQuantity.values().length;

    private final Map<Place, Map<Long, Map<Integer, double[]>>> chips = new LinkedHashMap<>();

    void add(MethodKey key, double sigmaD, long seed, int chip, double[] values) {
        chips.computeIfAbsent(new Place(key, sigmaD), p -> new TreeMap<>())
                .computeIfAbsent(seed, s -> new TreeMap<>()).put(chip, values);
    }

    boolean has(MethodKey key, double sigmaD, long seed, int chip) {
        return seeds(key, sigmaD).getOrDefault(seed, Map.of()).containsKey(chip);
    }

    static double[] values() {
        double[] values = new double[COLUMNS];
        Arrays.fill(values, Double.NaN);
        return values;
    }

    static int index(ChipQuantity quantity, Softmax softmax) {
        return 2 * quantity.ordinal() + (softmax == Softmax.TRAINING && quantity != ChipQuantity.ACCURACY ? 1 : 0);
    }

    /** @return whether there is no chip at all */
    public boolean isEmpty() {
        return chips.isEmpty();
    }

    /**
     * @param key what was trained
     * @return the device variations at which it was evaluated, in the order of the file
     */
    public List<Double> sigmas(MethodKey key) {
        return chips.keySet().stream().filter(place -> place.key().equals(key)).map(Place::sigmaD).toList();
    }

    /** @return all rows */
    public int size() {
        return chips.values().stream().flatMap(m -> m.values().stream()).mapToInt(Map::size).sum();
    }

    /**
     * @param quantity a measured column
     * @param softmax at which temperature
     * @param key what was trained
     * @param sigmaD the device variation of the evaluation
     * @return its value by seed and chip; empty when nothing was evaluated there
     */
    public Map<Long, Map<Integer, Double>> values(ChipQuantity quantity, Softmax softmax, MethodKey key,
            double sigmaD) {
        int column = index(quantity, softmax);
        Map<Long, Map<Integer, Double>> values = new TreeMap<>();
        seeds(key, sigmaD).forEach((seed, chipsOfSeed) -> {
            Map<Integer, Double> own = new TreeMap<>();
            chipsOfSeed.forEach((chip, columns) -> own.put(chip, columns[column]));
            values.put(seed, own);
        });
        return values;
    }

    /**
     * The mean of a quantity over chips and seeds with its interval.
     *
     * @param quantity a measured column
     * @param softmax at which temperature
     * @param key what was trained
     * @param sigmaD the device variation of the evaluation
     * @param confidence level of the interval, such as 0.95
     * @return mean and interval; empty when no chip has a value
     */
    public Optional<MeanInterval> mean(ChipQuantity quantity, Softmax softmax, MethodKey key, double sigmaD,
            double confidence) {
        int column = index(quantity, softmax);
        List<double[]> perSeed = new ArrayList<>();
        for (Map<Integer, double[]> seed : seeds(key, sigmaD).values()) {
            perSeed.add(seed.values().stream().mapToDouble(v -> v[column]).toArray());
        }
        return interval(perSeed, confidence);
    }

    /**
     * The mean difference in accuracy between two trainings on the same chips: the variation that both share drops
     * out, which makes the interval narrower than those of the two means.
     *
     * @param key what was trained
     * @param reference what it is compared with
     * @param sigmaD the device variation of the evaluation
     * @param confidence level of the interval
     * @return mean and interval of {@code key} less {@code reference} over the chips that both have; empty when there
     *         are none
     */
    public Optional<MeanInterval> pairedAccuracy(MethodKey key, MethodKey reference, double sigmaD,
            double confidence) {
        int column = index(ChipQuantity.ACCURACY, Softmax.ONE);
        Map<Long, Map<Integer, double[]>> others = seeds(reference, sigmaD);
        List<double[]> perSeed = new ArrayList<>();
        seeds(key, sigmaD).forEach((seed, own) -> {
            Map<Integer, double[]> other = others.getOrDefault(seed, Map.of());
            double[] differences = own.entrySet().stream().filter(e -> other.containsKey(e.getKey()))
                    .mapToDouble(e -> e.getValue()[column] - other.get(e.getKey())[column]).toArray();
            if (differences.length > 0) {
                perSeed.add(differences);
            }
        });
        return interval(perSeed, confidence);
    }

    /** @return whether, at each device variation, every training was evaluated on the same chips of the same seeds */
    public boolean sameChipsForAll() {
        Map<Double, Set<Map<Long, Set<Integer>>>> seen = new TreeMap<>();
        chips.forEach((place, seeds) -> {
            Map<Long, Set<Integer>> numbers = new TreeMap<>();
            seeds.forEach((seed, values) -> numbers.put(seed, new TreeSet<>(values.keySet())));
            seen.computeIfAbsent(place.sigmaD(), s -> new HashSet<>()).add(numbers);
        });
        return seen.values().stream().allMatch(sets -> sets.size() == 1);
    }

    private Map<Long, Map<Integer, double[]>> seeds(MethodKey key, double sigmaD) {
        return chips.getOrDefault(new Place(key, sigmaD), Map.of());
    }

    private static Optional<MeanInterval> interval(List<double[]> perSeed, double confidence) {
        double[] sample = perSeed.size() == 1 ? perSeed.get(0)
                : perSeed.stream().mapToDouble(v -> Arrays.stream(v).average().orElse(Double.NaN)).toArray();
        if (sample.length == 0 || !Arrays.stream(sample).allMatch(Double::isFinite)) {
            return Optional.empty();
        }
        return Optional.of(MeanInterval.of(sample, confidence));
    }
}
