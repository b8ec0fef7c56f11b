/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

import org.ohmlab.engine.evaluation.SigmaSummary;

/** Text of {@code summary.csv}: a row per method, sigma_train, sigma_d and softmax temperature. */
public final class SummaryTable {

    private final CsvText csv = new CsvText(
            "method,sigma_train,sigma_d,sigma_convention,seeds,chips,images,temperature,"
            + "accuracy_mean,accuracy_std,accuracy_ci_low,accuracy_ci_high,kpp_1,kpp_5,entropy,entropy_of_mean,"
            + "mutual_information,expected_kl,confidence,ece,nll,accuracy_min,kpp_1_ci_low,kpp_1_ci_high,kpp_5_ci_low,"
            + "kpp_5_ci_high,reverse_mutual_information,accuracy_std_chips,accuracy_std_seeds,converged");
    private final String convention;

    /** @param convention what sigma_d is relative to, as the table's column says it */
    public SummaryTable(String convention) {
        this.convention = convention;
    }

    /** @param row a row */
    public void add(SummaryRow row) {
        SigmaSummary summary = row.summary();
        List<String> fields = new ArrayList<>(List.of(row.method(), Numerals.text(row.sigmaTrain()),
                Numerals.text(row.sigmaD()), convention, Integer.toString(summary.seeds()),
                Integer.toString(summary.chips()), Integer.toString(summary.images())));
        DoubleStream.of(summary.temperature(), summary.accuracyMean(), summary.accuracyStd(), summary.accuracyCiLow(),
                summary.accuracyCiHigh(), summary.kpp1(), summary.kpp5(), summary.entropy(), summary.entropyOfMean(),
                summary.mutualInformation(), summary.expectedKl(), summary.confidence(), summary.ece(), summary.nll(),
                summary.accuracyMin(), summary.kpp1CiLow(), summary.kpp1CiHigh(), summary.kpp5CiLow(),
                summary.kpp5CiHigh(), summary.reverseMutualInformation(), summary.accuracyStdChips(),
                summary.accuracyStdSeeds(), summary.converged()).mapToObj(Numerals::text).forEach(fields::add);
        csv.row(fields);
    }

    @Override
    public String toString() {
        return csv.toString();
    }
}
