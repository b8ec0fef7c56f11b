/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.ohmlab.core.stats.MeanInterval;
import org.ohmlab.core.stats.OrderStatistics;
import org.ohmlab.core.stats.OrderStatistics.Percentile;
import org.ohmlab.engine.evaluation.PredictiveSums.Spread;

/**
 * All chips of all seeds of a method at one sigma_d and one softmax temperature: a row of {@code summary.csv}. What
 * does not exist is NaN.
 *
 * @param seeds number of trained networks
 * @param chips chips per network
 * @param images images per chip
 * @param temperature softmax temperature of the uncertainty figures
 * @param accuracyMean mean over all chips
 * @param accuracyStd standard deviation over all chips of all seeds (n - 1)
 * @param accuracyCiLow lower bound of the mean: Student t over chips with one seed, over the seeds' means with several
 * @param accuracyCiHigh upper bound of the mean
 * @param kpp1 accuracy that 1 % of the chips do not exceed, by nearest rank over all chips
 * @param kpp5 the same for 5 %
 * @param entropy mean predictive entropy of a chip, nats
 * @param entropyOfMean entropy of the mean prediction over the chips, nats
 * @param mutualInformation entropyOfMean - entropy
 * @param expectedKl mutual plus reverse mutual information
 * @param confidence mean largest probability
 * @param ece mean expected calibration error of a chip
 * @param nll mean negative log likelihood, nats
 * @param accuracyMin the worst chip
 * @param kpp1CiLow lower order-statistic bound of {@code kpp1}
 * @param kpp1CiHigh upper order-statistic bound of {@code kpp1}
 * @param kpp5CiLow lower order-statistic bound of {@code kpp5}
 * @param kpp5CiHigh upper order-statistic bound of {@code kpp5}
 * @param reverseMutualInformation E KL(mean p || p), nats
 * @param accuracyStdChips standard deviation between chips of one network: root of the mean variance within the seeds
 * @param accuracyStdSeeds standard deviation of the seeds' means
 * @param converged share of the trainings that converged
 */
public record SigmaSummary(int seeds, int chips, int images, double temperature, double accuracyMean,
        double accuracyStd,
        double accuracyCiLow, double accuracyCiHigh, double kpp1, double kpp5, double entropy, double entropyOfMean,
        double mutualInformation, double expectedKl, double confidence, double ece, double nll, double accuracyMin,
        double kpp1CiLow, double kpp1CiHigh, double kpp5CiLow, double kpp5CiHigh, double reverseMutualInformation,
        double accuracyStdChips, double accuracyStdSeeds, double converged) {

    /**
     * Summarises a method at one sigma_d. What concerns the disagreement of chips is taken over the chips of one
     * network and averaged over the networks, because different trainings disagree for other reasons than devices.
     *
     * @param seeds at least one trained network, each with the same chips and images
     * @param atTrainingTemperature whether uncertainty is read at the training temperature instead of 1
     * @param confidence level of the intervals
     * @return the summary
     */
    public static SigmaSummary of(List<SeedEvaluation> seeds, boolean atTrainingTemperature, double confidence) {
        SeedEvaluation first = seeds.get(0);
        int chips = first.chips().size();
        for (SeedEvaluation seed : seeds) {
            if (seed.chips().size() != chips || seed.sigmaD() != first.sigmaD()
                    || seed.temperature() != first.temperature()) {
                throw new IllegalArgumentException(
                        "Only evaluations alike in chips, sigma_d and temperature can be summarised.");
            }
        }
        double[] all = seeds.stream().flatMap(seed -> seed.chips().stream()).mapToDouble(ChipResult::accuracy)
                .toArray();
        MeanInterval overChips = MeanInterval.of(all, confidence);
        MeanInterval overSeeds = MeanInterval.of(
                seeds.stream().mapToDouble(seed -> mean(accuracies(seed))).toArray(), confidence);
        MeanInterval interval = seeds.size() > 1 ? overSeeds : overChips;
        Percentile one = OrderStatistics.percentile(all, 1, confidence);
        Percentile five = OrderStatistics.percentile(all, 5, confidence);
        Function<ChipResult, Uncertainty> group = atTrainingTemperature ? ChipResult::atTraining : ChipResult::atOne;
        List<Spread> spreads = seeds.stream()
                .map(seed -> atTrainingTemperature ? seed.atTraining() : seed.atOne()).toList();
        return new SigmaSummary(seeds.size(), chips, first.chips().get(0).images(),
                atTrainingTemperature ? first.temperature() : 1, overChips.mean(), orNaN(overChips.deviation()),
                orNaN(interval.low()), orNaN(interval.high()), one.value(), five.value(),
                mean(spreads, Spread::entropy), mean(spreads, Spread::entropyOfMean),
                mean(spreads, Spread::mutualInformation), mean(spreads, Spread::expectedKl),
                mean(seeds, group, Uncertainty::confidence), mean(seeds, group, Uncertainty::ece),
                mean(seeds, group, Uncertainty::nll), Arrays.stream(all).min().orElseThrow(), orNaN(one.low()),
                orNaN(one.high()), orNaN(five.low()), orNaN(five.high()),
                mean(spreads, Spread::reverseMutualInformation), withinSeeds(seeds, confidence),
                orNaN(overSeeds.deviation()),
                (double) seeds.stream().filter(SeedEvaluation::converged).count() / seeds.size());
    }

    private static double[] accuracies(SeedEvaluation seed) {
        return seed.chips().stream().mapToDouble(ChipResult::accuracy).toArray();
    }

    private static double withinSeeds(List<SeedEvaluation> seeds, double confidence) {
        double variances = 0;
        for (SeedEvaluation seed : seeds) {
            double deviation = orNaN(MeanInterval.of(accuracies(seed), confidence).deviation());
            variances += deviation * deviation;
        }
        return Math.sqrt(variances / seeds.size());
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static <T> double mean(List<T> values, ToDoubleFunction<T> figure) {
        return mean(values.stream().mapToDouble(figure).toArray());
    }

    private static double mean(List<SeedEvaluation> seeds, Function<ChipResult, Uncertainty> group,
            ToDoubleFunction<Uncertainty> figure) {
        return mean(seeds.stream().flatMap(seed -> seed.chips().stream()).map(group).mapToDouble(figure)
                .toArray());
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}
