/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.program;

import java.util.List;
import java.util.Objects;

/**
 * A memory cell's variation, as the engine needs it.
 *
 * @param name the device's name, for reports
 * @param convention what sigma_d is relative to
 * @param quantized whether weights are rounded to the M-bit grid before variation
 * @param variations the components, drawn independently and applied in order
 */
public record DeviceSpec(String name, SigmaConvention convention, boolean quantized, List<Variation> variations) {

    /** What sigma_d is relative to. The two published conventions differ by 2^K - 1. */
    public enum SigmaConvention {
        /**
         * One cell's full range: sigma_w = sigma_d max|W| sqrt(sum 2^(2jK)) / sum 2^(jK); NeFT's reference
         * implementation.
         */
        FULL_RANGE,
        /** One conductance level: W' = W + max|W|/(2^M - 1) sum_j dg_j 2^(jK). */
        LEVEL
    }

    /** Refuses nulls and copies the list. */
    public DeviceSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(convention, "convention");
        variations = List.copyOf(variations);
    }

    /**
     * One component of a device's variation.
     *
     * @param id the model element's id, for messages; draws are keyed by the component's position, so that two devices
     *        with components in the same places see the same draws
     * @param drawn when the component is drawn
     * @param swept true: sigma = value times the swept sigma_d; false: sigma = value
     * @param value factor or sigma; a log-normal component's is that of the logarithm in either convention
     * @param distribution the distribution
     */
    public record Variation(String id, Drawn drawn, boolean swept, double value, Distribution distribution) {

        /**
         * @param sigmaD the swept device variation
         * @return this component's sigma
         */
        public double sigma(double sigmaD) {
            return swept ? value * sigmaD : value;
        }
    }

    /** When a component is drawn. */
    public enum Drawn {
        /** Once, when the chip is programmed. */
        PER_CHIP,
        /** At every read of the array. */
        PER_READ
    }

    /** Distribution of a component. */
    public sealed interface Distribution {

        /** State-independent additive Gaussian. */
        record Gaussian() implements Distribution {
        }

        /**
         * Additive Gaussian whose sigma depends on |W|/max|W|: times (1, s, s, 1)/sqrt(0.4 s^2 + 0.6) in four ranges.
         *
         * @param middleRatio s
         * @param lowerThreshold where the middle begins, published 0.25
         * @param upperThreshold where it ends, published 0.75
         */
        record FourLevel(double middleRatio, double lowerThreshold, double upperThreshold) implements Distribution {
        }

        /** Multiplicative exp(theta), theta Gaussian. */
        record LogNormal() implements Distribution {
        }
    }
}
