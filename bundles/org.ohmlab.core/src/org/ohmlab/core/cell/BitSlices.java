/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.cell;

/**
 * A weight of M bits held by M/K cells of K bits: cell j holds the digit g_j in 0..2^K - 1 and counts 2^(jK) times. The
 * weight's magnitude is its layer's max|W| times sum_j g_j 2^(jK) / (2^M - 1); the sign is held apart.
 *
 * <p>The gains say how independent variations of the cells, all with the same sigma_d, add up to the weight's sigma.
 * Two conventions are published for what sigma_d is relative to; they differ by the factor 2^K - 1.
 *
 * @param weightBits M, 1 to 32
 * @param cellBits K, a divisor of M
 */
public record BitSlices(int weightBits, int cellBits) {

    private static final int MAX_WEIGHT_BITS = 32;

    /** Checks the bit widths */
    public BitSlices {
        if (weightBits < 1 || weightBits > MAX_WEIGHT_BITS) {
            throw new IllegalArgumentException("Weight bits must be in 1..32 but are " + weightBits);
        }
        if (cellBits < 1 || weightBits % cellBits != 0) {
            throw new IllegalArgumentException(
                    "Weight bits " + weightBits + " must be a multiple of cell bits " + cellBits);
        }
    }

    /** @return M/K, the cells of a weight (of one sign's side when the sign takes a second column) */
    public int count() {
        return weightBits / cellBits;
    }

    /** @return 2^K - 1, a cell's largest digit */
    public long maxDigit() {
        return (1L << cellBits) - 1;
    }

    /** @return 2^M - 1, a weight's largest magnitude in steps */
    public long maxMagnitude() {
        return (1L << weightBits) - 1;
    }

    /**
     * @param slice j, 0 is the least significant
     * @return 2^(jK), how often the cell's digit counts
     */
    public long significance(int slice) {
        if (slice < 0 || slice >= count()) {
            throw new IllegalArgumentException("Slice must be in 0.." + (count() - 1) + " but is " + slice);
        }
        return 1L << slice * cellBits;
    }

    /**
     * @param magnitude the weight's magnitude in steps, 0 to 2^M - 1
     * @param slice j, 0 is the least significant
     * @return the cell's digit g_j
     */
    public long digit(long magnitude, int slice) {
        if (magnitude < 0 || magnitude > maxMagnitude()) {
            throw new IllegalArgumentException("Magnitude must be in 0.." + maxMagnitude() + " but is " + magnitude);
        }
        return magnitude / significance(slice) & maxDigit();
    }

    /**
     * The weight's sigma over sigma_d max|W| when sigma_d is relative to one cell's full range, as in the reference
     * implementation of NeFT (arXiv 2305.14561): sqrt(sum_j 4^(jK)) / sum_j 2^(jK).
     *
     * @return the gain, at most 1
     */
    public double fullRangeGain() {
        return rootOfSquares() * maxDigit() / maxMagnitude();
    }

    /**
     * The weight's sigma over sigma_d max|W| when sigma_d is in units of one conductance level, as in the equations of
     * the same group's papers: sqrt(sum_j 4^(jK)) / (2^M - 1).
     *
     * @return the gain
     */
    public double levelGain() {
        return rootOfSquares() / maxMagnitude();
    }

    /** The root of the sum of 4^(jK) over the cells. */
    private double rootOfSquares() {
        double sum = 0;
        for (int slice = 0; slice < count(); slice++) {
            double significance = significance(slice);
            sum += significance * significance;
        }
        return Math.sqrt(sum);
    }
}
