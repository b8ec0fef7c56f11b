/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.engine.variation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ohmlab.engine.program.AnalogWeight;
import org.ohmlab.engine.program.AnalogWeight.Scheme;
import org.ohmlab.engine.program.AnalogWeight.Simulation;
import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.Distribution;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.engine.program.DeviceSpec.Variation;

/** Weights stored with an offset, against the same cells in differential columns. */
class OffsetSchemeTest {

    private static final VariationDraw DRAW = VariationDraw.chip(7, 3, 0);

    private static float[] weights(int n) {
        Random random = new Random(1);
        float[] weights = new float[n];
        for (int i = 0; i < n; i++) {
            weights[i] = (float) random.nextGaussian() / 8;
        }
        return weights;
    }

    private static float[] draw(Scheme scheme, Simulation simulation, Distribution distribution, boolean quantized,
            float[] clean, double sigma) {
        DeviceSpec device = new DeviceSpec("test", SigmaConvention.FULL_RANGE, quantized,
                List.of(new Variation("v1", Drawn.PER_CHIP, true, 1, distribution)));
        AnalogWeight analog = new AnalogWeight(8, 2, device, true, OptionalDouble.empty(), simulation, scheme);
        LayerVariation layer = new LayerVariation("conv1", analog, device, clean.length);
        layer.bind(clean);
        float[] into = new float[clean.length];
        layer.draw(sigma, DRAW, into);
        return into;
    }

    @Test
    void additiveVariationDoublesBecauseTheCellsSpanTwiceTheRange() {
        float[] clean = weights(1000);
        Distribution gaussian = new Distribution.Gaussian();
        float[] differential = draw(Scheme.DIFFERENTIAL, Simulation.CLOSED_FORM, gaussian, false, clean, 0.2);
        float[] offset = draw(Scheme.OFFSET, Simulation.CLOSED_FORM, gaussian, false, clean, 0.2);
        for (int i = 0; i < clean.length; i++) {
            assertEquals(2 * (differential[i] - clean[i]), offset[i] - clean[i], 1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource(Simulation.class)
    void bothSimulationsHaveTheDoubledDeviation(Simulation simulation) {
        float[] clean = weights(100_000);
        float[] drawn = draw(Scheme.OFFSET, simulation, new Distribution.Gaussian(), false, clean, 0.2);
        double squares = 0;
        for (int i = 0; i < clean.length; i++) {
            squares += Math.pow(drawn[i] - clean[i], 2);
        }
        double expected = 2 * 0.2 * WeightGrid.max(clean) * 0.77763;
        assertEquals(1, Math.sqrt(squares / clean.length) / expected, 5 / Math.sqrt(2.0 * clean.length));
    }

    @ParameterizedTest
    @EnumSource(Simulation.class)
    void noVariationLeavesTheWeightsAsTheyWereProgrammed(Simulation simulation) {
        float[] clean = weights(1000);
        assertArrayEquals(clean, draw(Scheme.OFFSET, simulation, new Distribution.Gaussian(), false, clean, 0));
        float[] quantized = draw(Scheme.OFFSET, simulation, new Distribution.Gaussian(), true, clean, 0);
        double step = 2 * WeightGrid.max(clean) / 255;
        for (int i = 0; i < clean.length; i++) {
            assertTrue(Math.abs(quantized[i] - clean[i]) <= step / 2 + 1e-6, "weight " + clean[i]);
            double steps = (quantized[i] + WeightGrid.max(clean)) / step;
            assertEquals(Math.rint(steps), steps, 1e-3);
        }
    }

    @Test
    void logNormalActsOnTheStoredValue() {
        float[] clean = {-0.5f, 0.5f, 0};
        float[] drawn = draw(Scheme.OFFSET, Simulation.CLOSED_FORM, new Distribution.LogNormal(), false, clean, 0.3);
        assertEquals(-0.5f, drawn[0], 0, "the lowest weight is stored as nothing, which cannot vary");
        assertTrue(Math.abs(drawn[2]) > 1e-3, "a weight of zero is stored as half the range");
    }
}
