/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.util.ArrayList;
import java.util.List;

import org.ohmlab.engine.evaluation.ChipResult;
import org.ohmlab.engine.evaluation.Uncertainty;
import org.ohmlab.runtime.TrainingKey;

/** Text of {@code chips.csv}: a row per trained network, sigma_d and simulated chip. */
public final class ChipTable {

    private final CsvText csv = new CsvText(
            "method,sigma_train,seed,sigma_d,sigma_convention,chip,images,accuracy,entropy,"
            + "confidence,ece,nll,temperature,entropy_t,confidence_t,ece_t,nll_t");
    private final String convention;

    /** @param convention what sigma_d is relative to, as the table's column says it */
    public ChipTable(String convention) {
        this.convention = convention;
    }

    /**
     * Adds the chips of a network at one sigma_d.
     *
     * @param training the network's training
     * @param sigmaD the sigma_d
     * @param temperature the training temperature
     * @param chips what its chips came to, in order
     */
    public void add(TrainingKey training, double sigmaD, double temperature, List<ChipResult> chips) {
        for (ChipResult chip : chips) {
            List<String> row = new ArrayList<>(List.of(training.method(), Numerals.text(training.sigmaTrain()),
                    Long.toString(training.seed()), Numerals.text(sigmaD), convention, Integer.toString(chip.chip()),
                    Integer.toString(chip.images()), Numerals.text(chip.accuracy())));
            add(row, chip.atOne());
            row.add(Numerals.text(temperature));
            add(row, chip.atTraining());
            csv.row(row);
        }
    }

    private static void add(List<String> row, Uncertainty uncertainty) {
        row.add(Numerals.text(uncertainty.entropy()));
        row.add(Numerals.text(uncertainty.confidence()));
        row.add(Numerals.text(uncertainty.ece()));
        row.add(Numerals.text(uncertainty.nll()));
    }

    @Override
    public String toString() {
        return csv.toString();
    }
}
