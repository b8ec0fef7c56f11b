/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ohmlab.engine.Programs;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.AnalogWeight.Simulation;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.Distribution;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.DeviceSpec.Variation;

/** Drawn weights against the published device models. */
class LayerVariationTest {

    private static final int N = 200_000;
    private static final float MAX = 0.8f;
    private static final VariationDraw DRAW = VariationDraw.chip(7, 3, 0);

    /** A layer all of whose weights are equal, but for one that sets max|W|. */
    private static float[] constant(float weight) {
        float[] weights = new float[N];
        Arrays.fill(weights, weight);
        weights[N - 1] = MAX;
        return weights;
    }

    private static AnalogWeight analog(int m, int k, DeviceSpec device, Simulation simulation) {
        return new AnalogWeight(m, k, device, true, OptionalDouble.empty(), simulation);
    }

    private static DeviceSpec device(SigmaConvention convention, Distribution distribution) {
        return new DeviceSpec("test", convention, false,
                List.of(new Variation("v1", Drawn.PER_CHIP, true, 1, distribution)));
    }

    private static float[] draw(AnalogWeight analog, float[] clean, double sigma, VariationDraw draw) {
        LayerVariation layer = new LayerVariation("conv1", analog, analog.device(), clean.length);
        layer.bind(clean);
        float[] into = new float[clean.length];
        layer.draw(sigma, draw, into);
        return into;
    }

    private static double[] deviations(float[] drawn, float[] clean) {
        double[] d = new double[drawn.length - 1];
        Arrays.setAll(d, i -> drawn[i] - clean[i]);
        return d;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double std(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1));
    }

    @ParameterizedTest
    @CsvSource({"8,2,0.77763", "4,2,0.82462", "6,2,0.78680", "8,1,0.57961", "8,4,0.94301", "8,8,1"})
    void weightSigmaFollowsThePublishedGainsInBothSimulations(int m, int k, double gain) {
        float[] clean = constant(0.3f);
        DeviceSpec full = device(SigmaConvention.FULL_RANGE, new Distribution.Gaussian());
        DeviceSpec level = device(SigmaConvention.LEVEL, new Distribution.Gaussian());
        double sigma = 0.3;
        // The relative error of a standard deviation of n values is 1/sqrt(2n); five of these.
        double tolerance = 5 / Math.sqrt(2.0 * N) + 1e-5;
        for (Simulation simulation : Simulation.values()) {
            double std = std(deviations(draw(analog(m, k, full, simulation), clean, sigma, DRAW), clean));
            assertEquals(1, std / (sigma * MAX * gain), tolerance);
            double inLevels = std(deviations(draw(analog(m, k, level, simulation), clean, sigma, DRAW), clean));
            assertEquals((1 << k) - 1, std / inLevels, ((1 << k) - 1) * 1e-4);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "2,.6742,1.3484", "3,.4880,1.4639", "4,.3780,1.5119", "6,.2582,1.5492"})
    void fourLevelMultipliersAreThePublishedOnes(double ratio, double outer, double middle) {
        Distribution.FourLevel four = new Distribution.FourLevel(ratio, 0.25, 0.75);
        AnalogWeight gaussian = analog(8, 2, Programs.gaussian(), Simulation.CLOSED_FORM);
        AnalogWeight levels = analog(8, 2, device(SigmaConvention.FULL_RANGE, four), Simulation.CLOSED_FORM);
        float[] weights = {0.25f, 0.2501f, 0.5f, 0.7499f, 0.75f, 1, -0.1f, -0.5f, 0};
        double[] expected = {outer, middle, middle, middle, outer, outer, outer, middle, outer};
        float[] plain = draw(gaussian, weights, 0.1, DRAW);
        float[] state = draw(levels, weights, 0.1, DRAW);
        for (int i = 0; i < weights.length; i++) {
            double multiplier = (state[i] - weights[i]) / (double) (plain[i] - weights[i]);
            assertEquals(expected[i], multiplier, 2e-4, "weight " + weights[i]);
        }
    }

    @Test
    void fourLevelCellsFollowTheirOwnDigits() {
        Distribution.FourLevel four = new Distribution.FourLevel(4, 0.25, 0.75);
        DeviceSpec device = device(SigmaConvention.FULL_RANGE, four);
        double outer = 1 / Math.sqrt(0.4 * 16 + 0.6);
        // Digits 3 1 2 0 from the most to the least significant cell: 255 steps are max|W|.
        int magnitude = 3 * 64 + 1 * 16 + 2 * 4;
        float[] clean = constant(MAX * magnitude / 255f);
        double expected = 0.2 * MAX * Math.sqrt(64.0 * 64 * outer * outer + 16.0 * 16 * 16 * outer * outer
                + 4.0 * 4 * 16 * outer * outer + outer * outer) / 85;
        double std = std(deviations(draw(analog(8, 2, device, Simulation.PER_DEVICE), clean, 0.2, DRAW), clean));
        assertEquals(expected, std, expected * 5 / Math.sqrt(2.0 * N));
    }

    @ParameterizedTest
    @CsvSource({"GAUSSIAN", "FOUR_LEVEL", "LOG_NORMAL"})
    void explicitSimulationAndClosedFormHaveOneDistribution(String kind) {
        // A state-dependent or multiplicative closed form speaks of a whole weight, so there one cell holds it.
        boolean oneCell = !kind.equals("GAUSSIAN");
        Distribution distribution = switch (kind) {
            case "GAUSSIAN" -> new Distribution.Gaussian();
            case "FOUR_LEVEL" -> new Distribution.FourLevel(4, 0.25, 0.75);
            default -> new Distribution.LogNormal();
        };
        DeviceSpec device = new DeviceSpec("test", SigmaConvention.FULL_RANGE, true,
                List.of(new Variation("v1", Drawn.PER_CHIP, true, 1, distribution)));
        float[] clean = new float[20_000];
        Random random = new Random(1);
        for (int i = 0; i < clean.length; i++) {
            clean[i] = (float) random.nextGaussian();
        }
        int k = oneCell ? 8 : 2;
        float[] closed = draw(analog(8, k, device, Simulation.CLOSED_FORM), clean, 0.3, DRAW);
        float[] cells = draw(analog(8, k, device, Simulation.PER_DEVICE), clean, 0.3, VariationDraw.chip(7, 4, 0));
        double[] a = new double[clean.length];
        double[] b = new double[clean.length];
        for (int i = 0; i < clean.length; i++) {
            a[i] = closed[i] - clean[i];
            b[i] = cells[i] - clean[i];
        }
        assertEquals(mean(a), mean(b), 5 * std(a) * Math.sqrt(2.0 / clean.length));
        assertEquals(1, std(b) / std(a), kind.equals("GAUSSIAN") ? 5 / Math.sqrt(clean.length) : 0.05);
        // The 0.1 % point of the two-sample statistic, sqrt(-ln(0.0005)/2 * 2/n).
        assertTrue(kolmogorov(a, b) < Math.sqrt(-Math.log(0.0005) / clean.length));
    }

    private static double kolmogorov(double[] a, double[] b) {
        double[] x = a.clone();
        double[] y = b.clone();
        Arrays.sort(x);
        Arrays.sort(y);
        int i = 0;
        int j = 0;
        double largest = 0;
        while (i < x.length && j < y.length) {
            if (x[i] <= y[j]) {
                i++;
            } else {
                j++;
            }
            largest = Math.max(largest, Math.abs((double) i / x.length - (double) j / y.length));
        }
        return largest;
    }

    @Test
    void logNormalHasItsMoments() {
        double sigma = 0.4;
        float[] clean = constant(0.5f);
        DeviceSpec device = device(SigmaConvention.LEVEL, new Distribution.LogNormal());
        float[] drawn = draw(analog(8, 2, device, Simulation.CLOSED_FORM), clean, sigma, DRAW);
        double[] factors = new double[N - 1];
        Arrays.setAll(factors, i -> drawn[i] / 0.5);
        double mean = Math.exp(sigma * sigma / 2);
        double std = Math.sqrt((Math.exp(sigma * sigma) - 1) * Math.exp(sigma * sigma));
        assertEquals(mean, mean(factors), 5 * std / Math.sqrt(N));
        assertEquals(std, std(factors), 0.02 * std);
    }

    @Test
    void logNormalCellsAverageOut() {
        double sigma = 0.4;
        DeviceSpec device = device(SigmaConvention.FULL_RANGE, new Distribution.LogNormal());
        float[] clean = constant(MAX * (2 * 64 + 1 * 16 + 3 * 4 + 1) / 255f);
        double[] d = deviations(draw(analog(8, 2, device, Simulation.PER_DEVICE), clean, sigma, DRAW), clean);
        double gain = Math.exp(sigma * sigma / 2) - 1;
        double scatter = Math.sqrt((Math.exp(sigma * sigma) - 1) * Math.exp(sigma * sigma));
        double std = MAX / 255 * scatter * Math.sqrt(128.0 * 128 + 16 * 16 + 12 * 12 + 1);
        assertEquals(clean[0] * gain, mean(d), 5 * std / Math.sqrt(N));
        assertEquals(std, std(d), 0.02 * std);
    }

    @Test
    void nothingVariesAtSigmaZero() {
        float[] clean = {0.1f, -0.7f, 0, 0.3333333f};
        for (Simulation simulation : Simulation.values()) {
            for (Distribution distribution : List.of(new Distribution.Gaussian(), new Distribution.LogNormal(),
                    new Distribution.FourLevel(6, 0.25, 0.75))) {
                AnalogWeight analog = analog(8, 2, device(SigmaConvention.FULL_RANGE, distribution), simulation);
                assertArrayEquals(clean, draw(analog, clean, 0, DRAW));
                LayerVariation layer = new LayerVariation("conv1", analog, analog.device(), clean.length);
                assertFalse(layer.active(0));
                assertTrue(layer.active(0.1));
            }
        }
    }

    @Test
    void anUnvariedComponentAmongOthersChangesNoBit() {
        DeviceSpec two = new DeviceSpec("test", SigmaConvention.FULL_RANGE, false,
                List.of(new Variation("a", Drawn.PER_CHIP, true, 1, new Distribution.Gaussian()),
                        new Variation("b", Drawn.PER_CHIP, false, 0, new Distribution.LogNormal())));
        float[] clean = constant(0.1f);
        for (Simulation simulation : Simulation.values()) {
            assertArrayEquals(draw(analog(8, 2, Programs.gaussian(), simulation), clean, 0.2, DRAW),
                    draw(analog(8, 2, two, simulation), clean, 0.2, DRAW));
        }
    }

    @Test
    void quantisedWeightsLieOnTheGridAndKeepTheirSign() {
        DeviceSpec device = new DeviceSpec("test", SigmaConvention.FULL_RANGE, true, List.of());
        float[] clean = {1, -1, 0.5f, -0.5f, 0.1f, -0.0001f, 0};
        float[] drawn = draw(analog(4, 2, device, Simulation.CLOSED_FORM), clean, 0.3, DRAW);
        // 15 steps; 0.5 lies between 7 and 8 of them, and ties go to the even one.
        float[] expected = {1, -1, 8 / 15f, -8 / 15f, 2 / 15f, -0f, 0};
        assertArrayEquals(expected, drawn, 1e-7f);
    }

    @Test
    void scaleIsTakenAnewWithEveryBinding() {
        AnalogWeight analog = analog(8, 2, Programs.gaussian(), Simulation.CLOSED_FORM);
        LayerVariation layer = new LayerVariation("conv1", analog, analog.device(), 2);
        float[] small = new float[2];
        float[] large = new float[2];
        layer.bind(new float[] {0, 1});
        layer.draw(0.1, DRAW, small);
        layer.bind(new float[] {0, 10});
        layer.draw(0.1, DRAW, large);
        assertEquals(10, large[0] / small[0], 1e-5);
    }

    @Test
    void chipsAreFrozenAndTrainingForwardsFresh() {
        AnalogWeight analog = analog(8, 2, Programs.gaussian(), Simulation.CLOSED_FORM);
        float[] clean = constant(0.1f);
        assertArrayEquals(draw(analog, clean, 0.1, VariationDraw.chip(1, 5, 0)),
                draw(analog, clean, 0.1, VariationDraw.chip(1, 5, 3)));
        List<VariationDraw> different = List.of(VariationDraw.chip(1, 5, 0), VariationDraw.chip(1, 6, 0),
                VariationDraw.chip(2, 5, 0), VariationDraw.training(1, 5, 0), VariationDraw.training(1, 6, 0),
                VariationDraw.training(1, 5, 1), VariationDraw.validation(1, 5), VariationDraw.validation(1, 6));
        for (int i = 0; i < different.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertNotEquals(draw(analog, clean, 0.1, different.get(i))[0],
                        draw(analog, clean, 0.1, different.get(j))[0], i + " and " + j);
            }
        }
    }

    @Test
    void oneChipHasTheSameDrawsAtEverySigma() {
        AnalogWeight analog = analog(8, 2, Programs.gaussian(), Simulation.CLOSED_FORM);
        float[] clean = new float[] {0, 0, 0, 1};
        float[] low = draw(analog, clean, 0.1, DRAW);
        float[] high = draw(analog, clean, 0.4, DRAW);
        for (int i = 0; i < 3; i++) {
            assertEquals(4, high[i] / low[i], 1e-5);
        }
    }

    @Test
    void perReadComponentsAreFreshWhileTheChipStays() {
        DeviceSpec both = new DeviceSpec("test", SigmaConvention.FULL_RANGE, false,
                List.of(new Variation("chip", Drawn.PER_CHIP, true, 1, new Distribution.Gaussian()),
                        new Variation("read", Drawn.PER_READ, false, 0.01, new Distribution.Gaussian())));
        AnalogWeight analog = analog(8, 2, both, Simulation.CLOSED_FORM);
        float[] clean = constant(0.1f);
        float[] first = draw(analog, clean, 0.2, VariationDraw.chip(1, 5, 0));
        float[] second = draw(analog, clean, 0.2, VariationDraw.chip(1, 5, 1));
        double read = 0.01 * MAX * 0.77763;
        double[] difference = deviations(first, second);
        assertEquals(read * Math.sqrt(2), std(difference), read * 0.02);
        // A fixed component does not follow the sweep.
        assertEquals(read, std(deviations(draw(analog, clean, 0, VariationDraw.chip(1, 5, 0)), clean)), read * 0.01);
        assertTrue(new LayerVariation("conv1", analog, both, N).perRead());
    }

    @Test
    void layersAndComponentsAreIndependent() {
        AnalogWeight analog = analog(8, 2, Programs.gaussian(), Simulation.CLOSED_FORM);
        float[] clean = constant(0);
        LayerVariation other = new LayerVariation("conv2", analog, analog.device(), N);
        other.bind(clean);
        float[] second = new float[N];
        other.draw(0.1, DRAW, second);
        float[] first = draw(analog, clean, 0.1, DRAW);
        double product = 0;
        for (int i = 0; i < N - 1; i++) {
            product += first[i] * second[i];
        }
        double variance = Math.pow(0.1 * MAX * 0.77763, 2);
        assertEquals(0, product / N / variance, 5 / Math.sqrt(N));
    }
}
