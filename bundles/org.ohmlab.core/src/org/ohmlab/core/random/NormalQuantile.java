/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.core.random;

/**
 * The quantile function of the standard normal distribution at the centres of 2^32 equal bins.
 *
 * <p>Published: M. J. Wichura, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics
 * 37 (1988), routine PPND16, relative accuracy about 1e-16. Its branch for probabilities below e^-25 is left out: the
 * outermost bin's centre is 2^-33, above that. Our own choice is the logarithm: a series in plain double arithmetic,
 * because the accuracy of {@link Math#log} may differ from machine to machine and a draw must not.
 */
final class NormalQuantile {

    /** |q| up to here is the central branch, q the probability minus one half. */
    static final double CENTRAL = 0.425;

    private static final double CENTRAL_SQUARED = 0.180625;
    private static final double TAIL_SHIFT = 1.6;
    private static final double LOG_2 = 0.69314718055994530942;
    private static final long SQRT_HALF_BITS = 0x3FE6A09E667F3BCDL;

    private NormalQuantile() {
    }

    /**
     * @param word 32 random bits
     * @return the quantile at the centre of the word's bin; words {@code w} and {@code ~w} give opposite values
     */
    static float ofWord(int word) {
        double q = centred(word);
        return (float) (Math.abs(q) <= CENTRAL ? central(q) : tail(q));
    }

    /**
     * @param word 32 random bits
     * @return the centre of the word's bin, minus one half: in (-1/2, 1/2), never 0
     */
    static double centred(int word) {
        return ((word ^ 0x80000000) + 0.5) * 0x1p-32;
    }

    /**
     * @param q probability minus one half, at most {@link #CENTRAL} from 0
     * @return the quantile
     */
    static double central(double q) {
        double r = CENTRAL_SQUARED - q * q;
        double numerator = ((((((2.5090809287301226727e3 * r + 3.3430575583588128105e4) * r
                + 6.7265770927008700853e4) * r + 4.5921953931549871457e4) * r
                + 1.3731693765509461125e4) * r + 1.9715909503065514427e3) * r
                + 1.3314166789178437745e2) * r + 3.3871328727963666080e0;
        double denominator = ((((((5.2264952788528545610e3 * r + 2.8729085735721942674e4) * r
                + 3.9307895800092710610e4) * r + 2.1213794301586595867e4) * r
                + 5.3941960214247511077e3) * r + 6.8718700749205790830e2) * r
                + 4.2313330701600911252e1) * r + 1.0;
        return q * numerator / denominator;
    }

    /**
     * @param q probability minus one half, more than {@link #CENTRAL} from 0 and at most 1/2 - 2^-33
     * @return the quantile
     */
    static double tail(double q) {
        return Math.copySign(tailOfLog(-log(0.5 - Math.abs(q))), q);
    }

    /**
     * @param minusLog -ln of a probability below 0.075
     * @return the distance of that probability's quantile from 0
     */
    static double tailOfLog(double minusLog) {
        double r = Math.sqrt(minusLog) - TAIL_SHIFT;
        double numerator = ((((((7.74545014278341407640e-4 * r + 2.27238449892691845833e-2) * r
                + 2.41780725177450611770e-1) * r + 1.27045825245236838258e0) * r
                + 3.64784832476320460504e0) * r + 5.76949722146069140550e0) * r
                + 4.63033784615654529590e0) * r + 1.42343711074968357734e0;
        double denominator = ((((((1.05075007164441684324e-9 * r + 5.47593808499534494600e-4) * r
                + 1.51986665636164571966e-2) * r + 1.48103976427480074590e-1) * r
                + 6.89767334985100004550e-1) * r + 1.67638483018380384940e0) * r
                + 2.05319162663775882187e0) * r + 1.0;
        return numerator / denominator;
    }

    /**
     * The natural logarithm by splitting off the power of two, so that the rest m lies in [sqrt(1/2), sqrt(2)), and the
     * series of 2 artanh((m - 1)/(m + 1)); absolute error below 1e-13.
     *
     * @param x a positive normal number
     * @return ln x
     */
    static double log(double x) {
        long bits = Double.doubleToRawLongBits(x);
        int exponent = (int) ((bits - SQRT_HALF_BITS) >> 52);
        double m = Double.longBitsToDouble(bits - ((long) exponent << 52));
        double s = (m - 1.0) / (m + 1.0);
        double z = s * s;
        double series = 1.0 + z * (1.0 / 3 + z * (1.0 / 5 + z * (1.0 / 7 + z * (1.0 / 9
                + z * (1.0 / 11 + z * (1.0 / 13 + z * (1.0 / 15)))))));
        return exponent * LOG_2 + 2.0 * s * series;
    }
}
