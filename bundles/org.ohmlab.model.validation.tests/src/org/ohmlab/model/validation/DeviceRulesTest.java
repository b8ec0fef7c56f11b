/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation;

import org.eclipse.emf.common.util.Diagnostic;
import org.junit.jupiter.api.Test;
import org.ohmlab.model.device.Amount;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DeviceFactory;
import org.ohmlab.model.device.DevicePackage.Literals;
import org.ohmlab.model.device.FourLevelVariation;

/** The rules for devices. */
class DeviceRulesTest {

    private final Device device = Models.device();

    private FourLevelVariation fourLevels() {
        FourLevelVariation variation = DeviceFactory.eINSTANCE.createFourLevelVariation();
        variation.setId("levels");
        device.getVariations().set(0, variation);
        return variation;
    }

    @Test
    void soundDeviceHasNoFindings() {
        Check.clean(device);
        fourLevels();
        Check.clean(device);
    }

    @Test
    void conductanceRange() {
        device.setMaxConductance(1);
        Check.error(device, "device.conductance-range", device, Literals.DEVICE__MAX_CONDUCTANCE, "1 \u00b5S", "above");
        device.setMinConductance(-1);
        Check.error(device, "device.conductance-range", device, Literals.DEVICE__MIN_CONDUCTANCE, "negative",
                "0 or more");
        device.setMinConductance(0);
        device.setMaxConductance(0);
        Check.clean(device);
    }

    @Test
    void sigmaIsNotNegative() {
        device.setSigma(-0.1);
        Check.error(device, "device.numbers", device, Literals.DEVICE__SIGMA, "at least 0", "-0.1");
        device.setSigma(Double.POSITIVE_INFINITY);
        Check.error(device, "device.numbers", device, Literals.DEVICE__SIGMA, "Infinity");
    }

    @Test
    void variationNumbers() {
        FourLevelVariation variation = fourLevels();
        variation.setMiddleRatio(0);
        Check.error(device, "device.numbers", variation, Literals.FOUR_LEVEL_VARIATION__MIDDLE_RATIO, "above 0");
        variation.setMiddleRatio(2);
        variation.setValue(-1);
        Check.error(device, "device.numbers", variation, Literals.VARIATION__VALUE, "at least 0");
    }

    @Test
    void thresholdsAreOrdered() {
        FourLevelVariation variation = fourLevels();
        variation.setUpperThreshold(0.25);
        Check.error(device, "device.thresholds", variation, Literals.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD,
                "FourLevelVariation levels", "0.25 and 0.75");
    }

    @Test
    void variationIsThereAndSwept() {
        device.getVariations().get(0).setAmount(Amount.FIXED);
        Check.warning(device, "device.some-variation", device, Literals.DEVICE__VARIATIONS, "SWEPT");
        for (int i = 0; i < 64; i++) {
            FourLevelVariation variation = DeviceFactory.eINSTANCE.createFourLevelVariation();
            variation.setId("v" + i);
            device.getVariations().add(variation);
        }
        Check.error(device, "device.some-variation", device, Literals.DEVICE__VARIATIONS, "65 variations", "Merge");
        device.getVariations().clear();
        Check.warning(device, "device.some-variation", device, Literals.DEVICE__VARIATIONS, "GaussianVariation");
    }

    @Test
    void levelsFitBits() {
        device.setLevels(4);
        Check.clean(device);
        device.setLevels(3);
        Check.error(device, "device.level-count", device, Literals.DEVICE__LEVELS, "need 4");
        device.setLevels(16);
        Check.warning(device, "device.level-count", device, Literals.DEVICE__LEVELS, "Only 4 of its 16");
        device.setBitsPerCell(0);
        Check.error(device, "device.numbers", device, Literals.DEVICE__BITS_PER_CELL, "at least 1 and at most 16");
    }

    @Test
    void provenanceIsAskedFor() {
        device.getProvenance().setSource(" ");
        Check.one(device, "device.provenance", Diagnostic.INFO, device, Literals.DEVICE__PROVENANCE, "source");
        device.setProvenance(null);
        Check.one(device, "device.provenance", Diagnostic.INFO, device, Literals.DEVICE__PROVENANCE, "source");
    }
}
