/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.nd4j;

/**
 * Loops over heap arrays that HotSpot turns into vector instructions. Each is a method of its own and as plain as it
 * looks: a branch, a second offset or a second result in the loop would make it scalar.
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

    /** values = max(values, 0); NaN stays. */
    static void relu(float[] values, int n) {
        for (int i = 0; i < n; i++) {
            values[i] = Math.max(values[i], 0f);
        }
    }

    /**
     * Zeroes the gradient where a ReLU's result is zero. The sign of the negated bits tells a positive result from zero
     * without a branch, which in real activations is never predictable.
     */
    static void maskPositive(float[] gradient, float[] result, int n) {
        for (int i = 0; i < n; i++) {
            int mask = -Float.floatToRawIntBits(result[i]) >> 31;
            gradient[i] = Float.intBitsToFloat(Float.floatToRawIntBits(gradient[i]) & mask);
        }
    }
}
