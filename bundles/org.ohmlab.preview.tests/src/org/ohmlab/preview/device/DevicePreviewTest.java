/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.preview.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.ohmlab.core.BadInputException;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DeviceFactory;
import org.ohmlab.model.device.SigmaConvention;
import org.ohmlab.model.presets.DevicePresets;
import org.ohmlab.preview.device.LevelHistogram.Level;
import org.ohmlab.preview.device.SigmaCurve.Point;

/** The pictures of a device against the formulas of the variation models. */
class DevicePreviewTest {

    private static Device preset(String name) throws BadInputException {
        return DevicePresets.open(name);
    }

    private static double at(SigmaCurve curve, double share) {
        return curve.curve().get((int) Math.round(share * (curve.curve().size() - 1))).deviation();
    }

    @Test
    void gaussianScattersAlikeEverywhere() throws BadInputException {
        SigmaCurve curve = SigmaCurve.of(DevicePreview.of(preset("RRAM1")), 0.1);
        for (Point point : curve.curve()) {
            assertEquals(0.1, point.deviation(), 0.004);
            assertEquals(point.conductance(), point.mean(), 0.005);
        }
        assertEquals(4, curve.levels().size());
        assertEquals(1 / 3.0, curve.levels().get(1).conductance(), 1e-12);
        assertEquals(0.1, curve.levels().get(1).deviation(), 0.004);
    }

    @Test
    void fourLevelsScatterMoreInTheMiddle() throws BadInputException {
        SigmaCurve curve = SigmaCurve.of(DevicePreview.of(preset("FeFET6")), 0.1);
        double normaliser = Math.sqrt(0.4 * 36 + 0.6);
        assertEquals(0.1 / normaliser, at(curve, 0.1), 0.002);
        assertEquals(0.6 / normaliser, at(curve, 0.5), 0.006);
        assertEquals(0.1 / normaliser, at(curve, 0.9), 0.002);
    }

    @Test
    void levelConventionCountsLevels() throws BadInputException {
        Device device = preset("RRAM1");
        device.setConvention(SigmaConvention.LEVEL);
        assertEquals(0.1, at(SigmaCurve.of(DevicePreview.of(device), 0.3), 0.5), 0.004);
    }

    @Test
    void conductancesAreInMicrosiemensWhenKnown() throws BadInputException {
        Device device = preset("RRAM1");
        assertFalse(DevicePreview.of(device).scale().known());
        device.setMinConductance(10);
        device.setMaxConductance(110);
        DevicePreview preview = DevicePreview.of(device);
        assertTrue(preview.scale().known());
        SigmaCurve curve = SigmaCurve.of(preview, 0.1);
        assertEquals(10, curve.curve().get(0).conductance(), 1e-9);
        assertEquals(10, at(curve, 0.5), 0.4);
        assertEquals(43.333, curve.levels().get(1).conductance(), 0.001);
    }

    @Test
    void histogramCountsCellsNearerToAnotherLevel() throws BadInputException {
        LevelHistogram histogram = LevelHistogram.of(DevicePreview.of(preset("RRAM1")), 0.1);
        // Half the distance of two levels is 1.667 sigma: 0.0956 of an inner level's cells are beyond, half as many of
        // an outer one's.
        assertEquals(0.0717, histogram.misread(), 0.003);
        assertEquals(4, histogram.levels().size());
        for (Level level : histogram.levels()) {
            double sum = level.outside();
            double mean = 0;
            for (int bin = 0; bin < level.shares().length; bin++) {
                sum += level.shares()[bin];
                mean += level.shares()[bin] * (histogram.from() + (bin + 0.5) * histogram.binWidth());
            }
            assertEquals(1, sum, 1e-9);
            assertEquals(level.conductance(), mean, 0.005);
        }
    }

    @Test
    void withoutVariationEveryCellIsAtItsLevel() throws BadInputException {
        LevelHistogram histogram = LevelHistogram.of(DevicePreview.of(preset("FeFET2")), 0);
        assertEquals(0, histogram.misread());
        WeightEffect effect = WeightEffect.of(DevicePreview.of(preset("FeFET2")), 0, false);
        effect.points().forEach(point -> assertEquals(point.weight(), point.mean(), 1e-6));
        assertEquals(0, effect.deviation(), 1e-9);
    }

    @Test
    void manyLevelsAreThinnedOut() throws BadInputException {
        Device device = preset("RRAM1");
        device.setBitsPerCell(8);
        LevelHistogram histogram = LevelHistogram.of(DevicePreview.of(device), 0.01);
        assertEquals(16, histogram.levels().size());
        assertEquals(255, histogram.levels().get(15).digit());
        assertTrue(SigmaCurve.of(DevicePreview.of(device), 0.01).levels().isEmpty(), "256 marks would be a line");
    }

    @Test
    void weightScattersByTheGainOfItsCells() throws BadInputException {
        DevicePreview preview = DevicePreview.of(preset("RRAM1"));
        assertEquals(8, preview.weightBits());
        assertEquals(0.077763, WeightEffect.of(preview, 0.1, false).deviation(), 0.0005);
        assertEquals(0.077763, WeightEffect.of(preview, 0.1, true).deviation(), 0.0005);
        WeightEffect.Point half = WeightEffect.of(preview, 0.1, false).points().get(60);
        assertEquals(0.5, half.weight(), 1e-12);
        assertEquals(0.5 - 1.645 * 0.077763, half.low(), 0.01);
        assertEquals(0.5 + 0.674 * 0.077763, half.upper(), 0.006);
    }

    @Test
    void logNormalRaisesTheMean() throws BadInputException {
        Device device = preset("RRAM1");
        device.getVariations().set(0, DeviceFactory.eINSTANCE.createLogNormalVariation());
        device.getVariations().get(0).setId("theta");
        WeightEffect.Point half = WeightEffect.of(DevicePreview.of(device), 0.5, false).points().get(60);
        assertEquals(0.5 * Math.exp(0.125), half.mean(), 0.02);
    }

    @Test
    void oddCellBitsGetAWeightTheyDivide() throws BadInputException {
        Device device = preset("RRAM1");
        device.setBitsPerCell(3);
        assertEquals(9, DevicePreview.of(device).weightBits());
        assertEquals(8, DevicePreview.of(device).levels());
    }

    @Test
    void wrongDeviceIsNamedAndADeviceIsNotChanged() throws BadInputException {
        Device device = preset("RRAM1");
        Device before = EcoreUtil.copy(device);
        DevicePreview.of(device);
        assertTrue(EcoreUtil.equals(before, device));
        device.setBitsPerCell(-1);
        BadInputException thrown = assertThrows(BadInputException.class, () -> DevicePreview.of(device));
        assertTrue(thrown.getMessage().contains("bitsPerCell"), thrown::getMessage);
    }
}
