/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

/**
 * Loops over heap arrays that HotSpot turns into vector instructions. Each is a method of its own and as plain as it
 * looks: a branch, a second index or too long an expression would make it scalar, at five to twenty times the cost.
 */
final class Rows {

    private Rows() {
    }

    /** sum += addend. */
    static void add(float[] sum, float[] addend, int n) {
        for (int i = 0; i < n; i++) {
            sum[i] += addend[i];
        }
    }

    /** values *= factors. */
    static void multiply(float[] values, float[] factors, int n) {
        for (int i = 0; i < n; i++) {
            values[i] *= factors[i];
        }
    }

    /** values = max(values, others); NaN stays. */
    static void max(float[] values, float[] others, int n) {
        for (int i = 0; i < n; i++) {
            values[i] = Math.max(values[i], others[i]);
        }
    }

    /** into[i] = values[indices[i]]. Not vectorised, but without a check per value of what does not change. */
    static void gather(float[] values, int[] indices, float[] into) {
        for (int i = 0; i < indices.length; i++) {
            into[i] = values[indices[i]];
        }
    }

    /** a = max(0, max(a, b, c, d) + offsets); NaN stays. */
    static void maxShiftRelu(float[] a, float[] b, float[] c, float[] d, float[] offsets, int n) {
        for (int i = 0; i < n; i++) {
            a[i] = Math.max(Math.max(Math.max(a[i], b[i]), Math.max(c[i], d[i])) + offsets[i], 0f);
        }
    }

    /** values = max(values, 0); NaN stays. */
    static void relu(float[] values, int n) {
        for (int i = 0; i < n; i++) {
            values[i] = Math.max(values[i], 0f);
        }
    }

    /** values = values * factors + offsets. */
    static void affine(float[] values, float[] factors, float[] offsets, int n) {
        for (int i = 0; i < n; i++) {
            values[i] = values[i] * factors[i] + offsets[i];
        }
    }

    /** values = max(values * factors + offsets, 0). */
    static void affineRelu(float[] values, float[] factors, float[] offsets, int n) {
        for (int i = 0; i < n; i++) {
            values[i] = Math.max(values[i] * factors[i] + offsets[i], 0f);
        }
    }

    /**
     * Zeroes the gradient where a ReLU's result is zero. Works on the numbers' bits, because a comparison would not be
     * vectorised and is never predictable in real activations: a positive number's bits, negated as a whole number,
     * have the sign that fills a mask.
     */
    static void maskPositive(int[] gradient, int[] results, int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] &= -results[i] >> 31;
        }
    }

    /** sums += values - centre, squares += (values - centre)^2. */
    static void addSquares(float[] sums, float[] squares, float[] values, float[] centre, int n) {
        for (int i = 0; i < n; i++) {
            float difference = values[i] - centre[i];
            sums[i] += difference;
            squares[i] += difference * difference;
        }
    }

    /** sums += weights, moments += weights * (values - centre). */
    static void addMoments(float[] sums, float[] moments, float[] weights, float[] values, float[] centre, int n) {
        for (int i = 0; i < n; i++) {
            float weight = weights[i];
            sums[i] += weight;
            moments[i] += weight * (values[i] - centre[i]);
        }
    }

    /** gradient = gradient * slope + (values - centre) * bend + level. */
    static void bend(float[] gradient, float[] values, float[] centre, float[] slope, float[] bend, float[] level,
            int n) {
        for (int i = 0; i < n; i++) {
            gradient[i] = gradient[i] * slope[i] + ((values[i] - centre[i]) * bend[i] + level[i]);
        }
    }
}
