/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.compiler;

import java.util.List;

import org.ohmlab.engine.program.DeviceSpec;
import org.ohmlab.engine.program.DeviceSpec.Distribution;
import org.ohmlab.engine.program.DeviceSpec.Drawn;
import org.ohmlab.engine.program.DeviceSpec.SigmaConvention;
import org.ohmlab.model.device.Amount;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.FourLevelVariation;
import org.ohmlab.model.device.GaussianVariation;
import org.ohmlab.model.device.LogNormalVariation;
import org.ohmlab.model.device.Variation;
import org.ohmlab.model.device.util.DeviceSwitch;
import org.ohmlab.model.validation.ElementNames;

/** Devices as the engine sees them. */
final class DeviceSpecs {

    private static final DeviceSwitch<Distribution> DISTRIBUTIONS = new DeviceSwitch<>() {

        @Override
        public Distribution caseGaussianVariation(GaussianVariation variation) {
            return new Distribution.Gaussian();
        }

        @Override
        public Distribution caseFourLevelVariation(FourLevelVariation variation) {
            return new Distribution.FourLevel(variation.getMiddleRatio(), variation.getLowerThreshold(),
                    variation.getUpperThreshold());
        }

        @Override
        public Distribution caseLogNormalVariation(LogNormalVariation variation) {
            return new Distribution.LogNormal();
        }
    };

    private DeviceSpecs() {
    }

    /**
     * @param device a valid device
     * @return its variation
     */
    static DeviceSpec of(Device device) {
        return new DeviceSpec(ElementNames.label(device), convention(device), device.isQuantized(),
                device.getVariations().stream().map(DeviceSpecs::variation).toList());
    }

    /**
     * The cells of an exit classifier. NeFT's reference implementation gives its classifier blocks plain Gaussian
     * variation (its RRAM1) whatever device the backbone has, and so do we.
     *
     * @param device the backbone's device
     * @return Gaussian variation in the same convention
     */
    static DeviceSpec ofExits(Device device) {
        return new DeviceSpec("Gaussian (exits)", convention(device), device.isQuantized(), List.of(
                new DeviceSpec.Variation("gaussian", Drawn.PER_CHIP, true, 1, new Distribution.Gaussian())));
    }

    private static SigmaConvention convention(Device device) {
        return SigmaConvention.valueOf(device.getConvention().getName());
    }

    private static DeviceSpec.Variation variation(Variation variation) {
        Distribution distribution = DISTRIBUTIONS.doSwitch(variation);
        if (distribution == null) {
            throw new IllegalArgumentException("No distribution is known for " + variation.eClass().getName());
        }
        return new DeviceSpec.Variation(variation.getId(), Drawn.valueOf(variation.getDrawn().getName()),
                variation.getAmount() == Amount.SWEPT, variation.getValue(), distribution);
    }
}
