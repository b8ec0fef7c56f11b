/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.report.data;

import java.util.List;
import java.util.Optional;

/**
 * The table {@code summary.csv}.
 *
 * @param rows its rows, in the file's order
 */
public record Summary(List<SummaryRow> rows) {

    /** A run of which nothing was evaluated. */
    public static final Summary EMPTY = new Summary(List.of());

    /** Copies the rows. */
    public Summary {
        rows = List.copyOf(rows);
    }

    /** @return what was trained, in the order of the file */
    public List<MethodKey> keys() {
        return rows.stream().map(SummaryRow::key).distinct().toList();
    }

    /** @return the device variations of the evaluation, ascending */
    public List<Double> sigmas() {
        return rows.stream().map(SummaryRow::sigmaD).distinct().sorted().toList();
    }

    /** @return the device variations of the trainings with noise, ascending */
    public List<Double> trainingSigmas() {
        return rows.stream().map(r -> r.key().sigmaTrain()).filter(s -> s > 0).distinct().sorted().toList();
    }

    /** @return what sigma_d is relative to, empty when there is no row */
    public String convention() {
        return rows.isEmpty() ? "" : rows.get(0).convention();
    }

    /** @return whether a method was trained at another temperature than 1 */
    public boolean hasTrainingTemperature() {
        return rows.stream().anyMatch(r -> r.temperature() != 1);
    }

    /**
     * @param key what was trained
     * @return the temperature it was trained at, 1 unless the table has a row of another
     */
    public double trainingTemperature(MethodKey key) {
        return rows.stream().filter(r -> r.key().equals(key)).mapToDouble(SummaryRow::temperature)
                .filter(t -> t != 1).findFirst().orElse(1);
    }

    /**
     * @param key what was trained
     * @param sigmaD at which variation it was evaluated
     * @param softmax at which temperature
     * @return the row, if there is one
     */
    public Optional<SummaryRow> row(MethodKey key, double sigmaD, Softmax softmax) {
        double wanted = softmax == Softmax.ONE ? 1 : trainingTemperature(key);
        return rows.stream().filter(r -> r.key().equals(key) && r.sigmaD() == sigmaD && r.temperature() == wanted)
                .findFirst();
    }

    /**
     * @param sigma a device variation
     * @return the variation of the evaluation that is nearest to it, if anything was evaluated
     */
    public Optional<Double> nearestSigma(double sigma) {
        return sigmas().stream().min((a, b) -> Double.compare(Math.abs(a - sigma), Math.abs(b - sigma)));
    }
}
