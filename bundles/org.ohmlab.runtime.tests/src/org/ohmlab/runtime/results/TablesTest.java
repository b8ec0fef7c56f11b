/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.ohmlab.engine.evaluation.ChipResult;
import org.ohmlab.engine.evaluation.SigmaSummary;
import org.ohmlab.engine.evaluation.Uncertainty;
import org.ohmlab.engine.training.EpochResult;
import org.ohmlab.engine.training.TrainingStatus;
import org.ohmlab.runtime.TrainingKey;

/** The exact text of the tables: other programs read them. */
class TablesTest {

    private static final double NONE = Double.NaN;

    @Test
    void chips() {
        ChipTable table = new ChipTable("LEVEL");
        table.add(new TrainingKey("OVF, \"strong\"", 0.3, 2), 0.1, 4, List.of(new ChipResult(0, 10, 0.9,
                new Uncertainty(1, 0.5, 0.25, 1e-7), new Uncertainty(2, 0.4, 0.3, 0.2))));
        assertEquals("method,sigma_train,seed,sigma_d,sigma_convention,chip,images,accuracy,entropy,confidence,ece,nll,"
                + "temperature,entropy_t,confidence_t,ece_t,nll_t\n"
                + "\"OVF, \"\"strong\"\"\",0.3,2,0.1,LEVEL,0,10,0.9,1,0.5,1e-07,0.25,4,2,0.4,0.2,0.3\n",
                table.toString());
    }

    @Test
    void trainingLeavesOutWhatWasNotMeasured() {
        TrainingTable table = new TrainingTable();
        table.add(new TrainingKey("Clean", 0, 1), List.of(
                new EpochResult(1, 0.001, 0.5, 0.75, NONE, NONE, List.of(), List.of(), TrainingStatus.OK),
                new EpochResult(2, 0.0005, NONE, 0.1, 0.25, 0.125, List.of(0.5, 0.25), List.of(0.0, 1.0),
                        TrainingStatus.NAN)));
        assertEquals("method,sigma_train,seed,epoch,learning_rate,loss,accuracy,validation_loss,validation_accuracy,"
                + "exit_argmax_accuracy,exit_argmin_accuracy,status\n"
                + "Clean,0,1,1,0.001,0.5,0.75,,,,,ok\n"
                + "Clean,0,1,2,0.0005,,0.1,0.25,0.125,0.5 0.25,0 1,nan\n", table.toString());
    }

    @Test
    void summaryBeginsWithTheAgreedColumns() {
        SummaryTable table = new SummaryTable("FULL_RANGE");
        SigmaSummary summary = new SigmaSummary(3, 20, 100, 1, 0.11, 0.12, NONE, 0.14, 0.15, 0.16, 0.17, 0.18, 0.19,
                0.2, 0.21, 0.22, 0.23, 0.24, NONE, 0.26, 0.27, 0.28, 0.29, 0.3, 0.31, 0.5);
        table.add(new SummaryRow("IRS", 0.3, 0.4, summary));
        assertEquals("method,sigma_train,sigma_d,sigma_convention,seeds,chips,images,temperature,accuracy_mean,"
                + "accuracy_std,accuracy_ci_low,accuracy_ci_high,kpp_1,kpp_5,entropy,entropy_of_mean,"
                + "mutual_information,expected_kl,confidence,ece,nll,accuracy_min,kpp_1_ci_low,kpp_1_ci_high,"
                + "kpp_5_ci_low,kpp_5_ci_high,reverse_mutual_information,accuracy_std_chips,accuracy_std_seeds,"
                + "converged\n"
                + "IRS,0.3,0.4,FULL_RANGE,3,20,100,1,0.11,0.12,,0.14,0.15,0.16,0.17,0.18,0.19,0.2,0.21,0.22,0.23,"
                + "0.24,,0.26,0.27,0.28,0.29,0.3,0.31,0.5\n", table.toString());
    }

    @Test
    void numbersAreShortAndExact() {
        assertEquals("0.1", Numerals.text(0.1));
        assertEquals("0.30000000000000004", Numerals.text(0.1 + 0.2));
        assertEquals("2e-323", Numerals.text(2e-323));
        assertEquals("0", Numerals.text(-0.0));
        assertEquals("", Numerals.text(NONE));
        assertEquals("", Numerals.text(Double.POSITIVE_INFINITY));
    }

    @Test
    void fileStemsAreSafeAndTellTrainingsApart() {
        assertEquals("OVF_0.1_a_b_s0.3_seed-4", new TrainingKey(" OVF \u03b2=0.1 / a\\b ", 0.3, -4).fileStem());
        assertEquals("Clean_s0_seed1", new TrainingKey("Clean", 0, 1).fileStem());
    }
}
