/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.evaluation;

import java.util.Arrays;

/**
 * Sums of predictive distributions over draws (chips and their reads) per image, from which the distribution of the
 * mean and the disagreement between chips follow. Kept as fixed-point integers, whose sums have no order: any split of
 * the chips over threads or machines merges to the same bits.
 *
 * <p>Not thread-safe; one per worker, merged at the end.
 */
public final class PredictiveSums {

    /** Smallest log probability that is told apart; e^-10000 is 0 in any floating format. */
    public static final double LOG_FLOOR = -1e4;

    /** Probabilities are at most 1, so 2^40 steps leave room for 2^23 draws. */
    private static final double PROBABILITY_STEPS = 0x1p40;
    /** Log probabilities reach -10^4 and entropies a few nats, so 2^32 steps leave room for 2 x 10^5 draws. */
    private static final double LOG_STEPS = 0x1p32;
    private static final int MAX_DRAWS = 200_000;

    private final int images;
    private final int classes;
    private final long[] probability;
    private final long[] logProbability;
    private final long[] entropy;
    private int draws;

    /**
     * @param images number of images
     * @param classes number of classes
     */
    public PredictiveSums(int images, int classes) {
        this.images = images;
        this.classes = classes;
        probability = new long[Math.multiplyExact(images, classes)];
        logProbability = new long[probability.length];
        entropy = new long[images];
    }

    private PredictiveSums(int images, int classes, int draws, long[] probability, long[] logProbability,
            long[] entropy) {
        if (draws < 0 || probability.length != Math.multiplyExact(images, classes)
                || logProbability.length != probability.length || entropy.length != images) {
            throw new IllegalArgumentException("Sums of other lengths than " + images + " images of " + classes
                    + " classes need");
        }
        this.images = images;
        this.classes = classes;
        this.probability = probability;
        this.logProbability = logProbability;
        this.entropy = entropy;
        count(draws);
    }

    /**
     * Restores sums that were kept somewhere.
     *
     * @param images number of images
     * @param classes number of classes
     * @param draws number of draws summed up
     * @param probability as {@link #probability()} gave it; kept, not copied
     * @param logProbability as {@link #logProbability()} gave it; kept, not copied
     * @param entropy as {@link #entropy()} gave it; kept, not copied
     * @return the sums
     */
    public static PredictiveSums of(int images, int classes, int draws, long[] probability, long[] logProbability,
            long[] entropy) {
        return new PredictiveSums(images, classes, draws, probability, logProbability, entropy);
    }

    /** @return sums of probabilities in fixed point, images x classes; not a copy, to be kept for {@link #of} */
    public long[] probability() {
        return probability;
    }

    /** @return sums of log probabilities in fixed point, images x classes; not a copy, to be kept for {@link #of} */
    public long[] logProbability() {
        return logProbability;
    }

    /** @return sums of entropies in fixed point, one per image; not a copy, to be kept for {@link #of} */
    public long[] entropy() {
        return entropy;
    }

    /** @return number of images */
    public int images() {
        return images;
    }

    /** @return number of classes */
    public int classes() {
        return classes;
    }

    /** @return number of draws summed up */
    public int draws() {
        return draws;
    }

    /**
     * Adds one draw's answer for one image. Every draw adds every image once and then calls {@link #endDraw()}.
     *
     * @param image the image
     * @param logP log probability per class, at least {@link #LOG_FLOOR}
     * @param p probability per class
     * @param imageEntropy the distribution's entropy in nats
     */
    public void add(int image, double[] logP, double[] p, double imageEntropy) {
        int at = image * classes;
        for (int c = 0; c < classes; c++) {
            probability[at + c] += Math.round(p[c] * PROBABILITY_STEPS);
            logProbability[at + c] += Math.round(logP[c] * LOG_STEPS);
        }
        entropy[image] += Math.round(imageEntropy * LOG_STEPS);
    }

    /** Counts a draw whose images have all been added. */
    public void endDraw() {
        count(1);
    }

    private void count(int more) {
        if (more > MAX_DRAWS - draws) {
            throw new IllegalStateException("More than " + MAX_DRAWS + " draws do not fit into the sums.");
        }
        draws += more;
    }

    /**
     * Adds the sums of other draws on the same images.
     *
     * @param other the other sums, unchanged
     */
    public void merge(PredictiveSums other) {
        merge(other, 1);
    }

    /**
     * Adds the sums of other draws on the same images several times.
     *
     * @param other the other sums, unchanged
     * @param times how often each of the draws counts
     */
    public void merge(PredictiveSums other, int times) {
        if (other.images != images || other.classes != classes) {
            throw new IllegalArgumentException("The sums belong to other images.");
        }
        count(Math.multiplyExact(other.draws, times));
        addAll(probability, other.probability, times);
        addAll(logProbability, other.logProbability, times);
        addAll(entropy, other.entropy, times);
    }

    private static void addAll(long[] into, long[] more, int times) {
        for (int i = 0; i < into.length; i++) {
            into[i] += more[i] * times;
        }
    }

    /**
     * What the sums say, as means over the images, in nats.
     *
     * @param entropy mean over the draws of the entropy of p
     * @param entropyOfMean entropy of the mean of p over the draws
     * @param mutualInformation E KL(p || mean p) = entropyOfMean - entropy
     * @param reverseMutualInformation E KL(mean p || p)
     */
    public record Spread(double entropy, double entropyOfMean, double mutualInformation,
            double reverseMutualInformation) {

        /** @return the expected pairwise KL divergence, the sum of both (Malinin and Gales 2021) */
        public double expectedKl() {
            return mutualInformation + reverseMutualInformation;
        }
    }

    /** @return entropy and disagreement; all NaN without draws or images */
    public Spread spread() {
        if (draws == 0 || images == 0) {
            return new Spread(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        double meanEntropy = 0;
        double ofMean = 0;
        double reverse = 0;
        for (int image = 0; image < images; image++) {
            meanEntropy += entropy[image] / LOG_STEPS / draws;
            for (int c = 0; c < classes; c++) {
                int at = image * classes + c;
                if (probability[at] > 0) {
                    double p = probability[at] / PROBABILITY_STEPS / draws;
                    double log = Math.log(p);
                    ofMean -= p * log;
                    reverse += p * (log - logProbability[at] / LOG_STEPS / draws);
                }
            }
        }
        meanEntropy /= images;
        ofMean /= images;
        reverse /= images;
        // Both are sums of divergences; where all draws agree only rounding is left, on either side of zero.
        return new Spread(meanEntropy, ofMean, Math.max(0, ofMean - meanEntropy), Math.max(0, reverse));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PredictiveSums that && draws == that.draws && images == that.images
                && classes == that.classes
                && Arrays.equals(probability, that.probability)
                && Arrays.equals(logProbability, that.logProbability)
                && Arrays.equals(entropy, that.entropy);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(probability) + draws;
    }
}
