/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ohmlab.chart.Chart;
import org.ohmlab.report.Metric;
import org.ohmlab.report.compare.ChipDistribution;
import org.ohmlab.report.compare.Curve;
import org.ohmlab.report.compare.InputDifferences;
import org.ohmlab.report.compare.NamedRun;
import org.ohmlab.report.compare.Overlay;
import org.ohmlab.report.compare.PairedChips;
import org.ohmlab.report.compare.PairedComparison;
import org.ohmlab.report.compare.RunCatalog;
import org.ohmlab.report.compare.SigmaUnit;
import org.ohmlab.report.data.ChipQuantity;
import org.ohmlab.report.data.MethodKey;
import org.ohmlab.report.data.Softmax;

/**
 * What the Results view shows, without its widgets: the runs that were found, what of them is ticked, and what is asked
 * of it. Belongs to one thread.
 */
public final class ResultsModel {

    /**
     * A run folder that was found, with its tables when they could be read.
     *
     * @param entry the folder
     * @param project name of its project
     * @param run its tables
     */
    public record Found(RunCatalog.Entry entry, String project, Optional<NamedRun> run) {

        /** @return the methods that were evaluated */
        public List<MethodKey> methods() {
            return run.map(named -> named.run().summary().keys()).orElse(List.of());
        }
    }

    private List<Found> found = List.of();
    private final Map<Path, Set<MethodKey>> ticked = new LinkedHashMap<>();
    private Metric metric = Metric.ACCURACY;
    private Softmax softmax = Softmax.ONE;
    private SigmaUnit unit = SigmaUnit.FULL_RANGE;
    private double sigma = Double.NaN;
    private int first;
    private int second = 1;

    /**
     * Takes what was found in the workspace. Ticks stay; when nothing is ticked, the newest run with results is.
     *
     * @param runs the runs, the newest first
     */
    public void setRuns(List<Found> runs) {
        found = List.copyOf(runs);
        Set<Path> folders = new LinkedHashSet<>();
        found.forEach(run -> folders.add(run.entry().folder()));
        ticked.keySet().retainAll(folders);
        ticked.values().removeIf(Set::isEmpty);
        if (ticked.isEmpty()) {
            found.stream().filter(run -> !run.methods().isEmpty()).findFirst().ifPresent(run -> {
                tick(run, true);
                run.run().flatMap(named -> SigmaUnit.of(named.run())).ifPresent(own -> unit = own);
            });
        }
    }

    /** @return the runs, the newest first */
    public List<Found> runs() {
        return found;
    }

    /**
     * @param run a run
     * @param on whether all its methods are to be shown, or none
     */
    public void tick(Found run, boolean on) {
        ticked.put(run.entry().folder(), on ? new LinkedHashSet<>(run.methods()) : new LinkedHashSet<>());
    }

    /**
     * @param run a run
     * @param method one of its methods
     * @param on whether it is to be shown
     */
    public void tick(Found run, MethodKey method, boolean on) {
        Set<MethodKey> methods = ticked.computeIfAbsent(run.entry().folder(), folder -> new LinkedHashSet<>());
        if (on) {
            methods.add(method);
        } else {
            methods.remove(method);
        }
    }

    /**
     * @param run a run
     * @return those of its methods that are shown
     */
    public Set<MethodKey> ticked(Found run) {
        return ticked.getOrDefault(run.entry().folder(), Set.of());
    }

    /** @return the methods that are shown, by run folder */
    Map<Path, Set<MethodKey>> ticks() {
        return Collections.unmodifiableMap(ticked);
    }

    /** @param ticks the methods to show, by run folder; those of folders that are not found are forgotten */
    void setTicks(Map<Path, Set<MethodKey>> ticks) {
        ticked.clear();
        ticks.forEach((folder, methods) -> ticked.put(folder, new LinkedHashSet<>(methods)));
    }

    /** @return the curves that are shown, run by run, in the order of the runs' tables */
    public List<Curve> curves() {
        List<Curve> curves = new ArrayList<>();
        for (Found run : found) {
            run.run().ifPresent(named -> run.methods().stream().filter(ticked(run)::contains)
                    .forEach(key -> curves.add(new Curve(named, key))));
        }
        return curves;
    }

    /** @return the chosen curves as charts take them */
    public Overlay overlay() {
        List<Curve> curves = curves();
        return new Overlay(curves.stream().map(Curve::run).distinct().toList(), curves);
    }

    /** @return the metric against device variation */
    public Chart curvesChart() {
        return overlay().sigma(metric, softmax, unit);
    }

    /** @return how the metric is spread over the chips, at the chosen device variation */
    public Chart distributionChart() {
        return new ChipDistribution(overlay(), unit).chart(quantity(), softmax, sigma());
    }

    /** @return the two chosen curves on the same chips; empty while there are fewer than two */
    public Optional<PairedComparison> paired() {
        Overlay overlay = overlay();
        List<Curve> curves = overlay.curves();
        if (curves.size() < 2) {
            return Optional.empty();
        }
        int one = Math.min(first, curves.size() - 1);
        int other = Math.min(second, curves.size() - 1);
        return one == other ? Optional.empty()
                : Optional.of(new PairedComparison(overlay, curves.get(one), curves.get(other), unit));
    }

    /** @return the pairs by device variation */
    public Map<Double, PairedChips> pairedRows() {
        return paired().map(comparison -> (Map<Double, PairedChips>) comparison.rows(quantity(), softmax))
                .orElse(Map.of());
    }

    /**
     * @param onlyDifferences whether facts that both have are left out
     * @return what the first two ticked runs were made of
     */
    public List<InputDifferences.Row> inputs(boolean onlyDifferences) {
        List<NamedRun> runs = comparedRuns();
        return runs.size() < 2 ? List.of() : InputDifferences.of(runs.get(0).run().info(), runs.get(1).run().info())
                .stream().filter(row -> !onlyDifferences || row.differs()).toList();
    }

    /** @return the runs that are ticked, at most two */
    public List<NamedRun> comparedRuns() {
        return curves().stream().map(Curve::run).distinct().limit(2).toList();
    }

    /** @return the column of chips.csv behind the metric; the accuracy for what is taken over the chips as a whole */
    public ChipQuantity quantity() {
        return switch (metric) {
            case ENTROPY -> ChipQuantity.ENTROPY;
            case CONFIDENCE -> ChipQuantity.CONFIDENCE;
            case ECE -> ChipQuantity.ECE;
            case NLL -> ChipQuantity.NLL;
            case ACCURACY, KPP_1, KPP_5, MUTUAL_INFORMATION, EXPECTED_KL -> ChipQuantity.ACCURACY;
        };
    }

    /** @return the device variation of the distribution: the chosen one, else that of the training */
    public double sigma() {
        List<Double> sigmas = overlay().sigmas(unit);
        if (sigmas.isEmpty() || sigmas.contains(sigma)) {
            return sigma;
        }
        double wanted = Double.isFinite(sigma) ? sigma : curves().stream()
                .mapToDouble(curve -> curve.key().sigmaTrain() * unit.factor(curve.run().run()).orElse(1.0)).max()
                .orElse(0);
        return sigmas.stream().min((a, b) -> Double.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                .orElse(wanted);
    }

    /** @return the device variation that was chosen, whether the shown runs have it or not; NaN for none */
    double chosenSigma() {
        return sigma;
    }

    /** @param value the device variation of the distribution */
    public void setSigma(double value) {
        sigma = value;
    }

    /** @return the metric */
    public Metric metric() {
        return metric;
    }

    /** @param value the metric */
    public void setMetric(Metric value) {
        metric = value;
    }

    /** @return the softmax temperature */
    public Softmax softmax() {
        return softmax;
    }

    /** @param value the softmax temperature */
    public void setSoftmax(Softmax value) {
        softmax = value;
    }

    /** @return what sigma_d is relative to */
    public SigmaUnit unit() {
        return unit;
    }

    /** @param value what sigma_d is to be relative to */
    public void setUnit(SigmaUnit value) {
        unit = value;
        sigma = Double.NaN;
    }

    /**
     * @param one index of the curve to judge
     * @param other index of the curve it is compared with
     */
    public void setPair(int one, int other) {
        first = Math.max(0, one);
        second = Math.max(0, other);
    }

    /** @return index of the curve to judge */
    public int first() {
        return first;
    }

    /** @return index of the curve it is compared with */
    public int second() {
        return second;
    }
}
