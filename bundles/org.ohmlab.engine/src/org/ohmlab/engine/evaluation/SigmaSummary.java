/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

/**
 * All chips of all seeds of a method at one sigma_d and one softmax temperature: a row of {@code summary.csv}. What does not
 * exist is NaN.
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
public record SigmaSummary(int seeds, int chips, int images, double temperature, double accuracyMean, double accuracyStd,
        double accuracyCiLow, double accuracyCiHigh, double kpp1, double kpp5, double entropy, double entropyOfMean,
        double mutualInformation, double expectedKl, double confidence, double ece, double nll, double accuracyMin,
        double kpp1CiLow, double kpp1CiHigh, double kpp5CiLow, double kpp5CiHigh, double reverseMutualInformation,
        double accuracyStdChips, double accuracyStdSeeds, double converged) {
}
