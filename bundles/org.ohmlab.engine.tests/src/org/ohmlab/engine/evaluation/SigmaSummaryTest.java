/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Summaries against worked values. */
class SigmaSummaryTest {

    private static final double T = 4;

    private static ChipRangeResult result(double... accuracies) {
        List<ChipResult> chips = new ArrayList<>();
        PredictiveSums one = new PredictiveSums(1, 2);
        PredictiveSums training = new PredictiveSums(1, 2);
        for (int chip = 0; chip < accuracies.length; chip++) {
            double a = accuracies[chip];
            chips.add(new ChipResult(chip, 1, a, new Uncertainty(0, a, 2 * a, 3 * a),
                    new Uncertainty(0, 10 * a, 20 * a, 30 * a)));
            double p = 0.5 + a / 4;
            double entropy = -p * Math.log(p) - (1 - p) * Math.log(1 - p);
            one.add(0, new double[] {Math.log(p), Math.log(1 - p)}, new double[] {p, 1 - p}, entropy);
            one.endDraw();
            training.add(0, new double[] {-Math.log(2), -Math.log(2)}, new double[] {0.5, 0.5}, Math.log(2));
            training.endDraw();
        }
        return new ChipRangeResult(0.3, T, chips, one, training);
    }

    private static SeedEvaluation seed(long seed, boolean converged, double... accuracies) {
        return SeedEvaluation.of(seed, converged, result(accuracies));
    }

    @Test
    void oneSeedHasStudentsIntervalOverChips() {
        SigmaSummary s = SigmaSummary.of(List.of(seed(1, true, 0.8, 0.6, 0.9, 0.7)), false, 0.95);
        assertEquals(1, s.seeds());
        assertEquals(4, s.chips());
        assertEquals(1, s.images());
        assertEquals(1, s.temperature());
        assertEquals(0.75, s.accuracyMean(), 1e-12);
        double std = Math.sqrt((0.0025 + 0.0225 + 0.0225 + 0.0025) / 3);
        assertEquals(std, s.accuracyStd(), 1e-12);
        // t(0.975, 3) = 3.182446
        assertEquals(0.75 - 3.182446 * std / 2, s.accuracyCiLow(), 1e-6);
        assertEquals(0.75 + 3.182446 * std / 2, s.accuracyCiHigh(), 1e-6);
        assertEquals(std, s.accuracyStdChips(), 1e-12);
        assertTrue(Double.isNaN(s.accuracyStdSeeds()));
        assertEquals(0.6, s.kpp1());
        assertEquals(0.6, s.kpp5());
        assertEquals(0.6, s.accuracyMin());
        assertTrue(Double.isNaN(s.kpp1CiLow()));
        assertEquals(0.75, s.confidence(), 1e-12);
        assertEquals(1.5, s.nll(), 1e-12);
        assertEquals(2.25, s.ece(), 1e-12);
        assertEquals(1, s.converged());
    }

    @Test
    void severalSeedsHaveStudentsIntervalOverTheirMeans() {
        SigmaSummary s = SigmaSummary.of(
                List.of(seed(1, true, 0.8, 0.6), seed(2, false, 0.1, 0.1), seed(3, true, 0.9, 0.7)), false, 0.95);
        double[] means = {0.7, 0.1, 0.8};
        double mean = 1.6 / 3;
        double squares = 0;
        for (double m : means) {
            squares += (m - mean) * (m - mean);
        }
        double std = Math.sqrt(squares / 2);
        assertEquals(3, s.seeds());
        assertEquals(2, s.chips());
        assertEquals(mean, s.accuracyMean(), 1e-12);
        assertEquals(std, s.accuracyStdSeeds(), 1e-12);
        // t(0.975, 2) = 4.302653
        assertEquals(mean - 4.302653 * std / Math.sqrt(3), s.accuracyCiLow(), 1e-6);
        assertEquals(Math.sqrt((0.02 + 0 + 0.02) / 3), s.accuracyStdChips(), 1e-12);
        assertEquals(0.1, s.kpp5());
        assertEquals(2 / 3.0, s.converged(), 1e-12);
    }

    @Test
    void kppIsTheNearestRankOverAllChipsOfAllSeeds() {
        double[] first = new double[100];
        double[] second = new double[100];
        for (int i = 0; i < 100; i++) {
            first[i] = (2 * i + 1) / 1000.0;
            second[i] = (2 * i + 2) / 1000.0;
        }
        SigmaSummary s = SigmaSummary.of(List.of(seed(1, true, first), seed(2, true, second)), false, 0.95);
        // 200 chips: ranks 2 and 10; intervals none..6 and 4..17.
        assertEquals(0.002, s.kpp1());
        assertEquals(0.010, s.kpp5());
        assertTrue(Double.isNaN(s.kpp1CiLow()));
        assertEquals(0.006, s.kpp1CiHigh());
        assertEquals(0.004, s.kpp5CiLow());
        assertEquals(0.017, s.kpp5CiHigh());
    }

    @Test
    void disagreementIsTakenWithinEachNetworkAndThenAveraged() {
        SeedEvaluation a = seed(1, true, 0.8, 0.2);
        SeedEvaluation b = seed(2, true, 0.4, 0.4);
        SigmaSummary s = SigmaSummary.of(List.of(a, b), false, 0.95);
        double expected = a.atOne().mutualInformation() / 2;
        assertTrue(expected > 1e-3);
        assertEquals(expected, s.mutualInformation(), 1e-9);
        assertEquals(s.mutualInformation() + s.reverseMutualInformation(), s.expectedKl(), 1e-12);
        assertEquals(s.entropyOfMean() - s.entropy(), s.mutualInformation(), 1e-9);
    }

    @Test
    void trainingTemperatureReadsTheOtherGroup() {
        SigmaSummary s = SigmaSummary.of(List.of(seed(1, true, 0.8, 0.6)), true, 0.95);
        assertEquals(T, s.temperature());
        assertEquals(7, s.confidence(), 1e-12);
        assertEquals(Math.log(2), s.entropy(), 1e-9);
        assertEquals(0, s.mutualInformation(), 1e-9);
        assertEquals(0.7, s.accuracyMean(), 1e-12);
    }

    @Test
    void unlikeEvaluationsAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> SigmaSummary.of(List.of(seed(1, true, 0.8), seed(2, true, 0.8, 0.6)), false, 0.95));
        ChipRangeResult result = result(0.8, 0.6);
        assertThrows(IllegalArgumentException.class, () -> ChipRangeResult.merge(List.of(result, result)));
    }
}
