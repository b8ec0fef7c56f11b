/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.device;

import org.ohmlab.model.device.Amount;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DevicePackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/**
 * A device varies, its variation follows the swept sigma_d, and it has no more components than the engine can number.
 */
public final class SomeVariation extends DocumentRule<Device> {

    private static final int MAX_COMPONENTS = 64;

    /** Creates the rule. */
    public SomeVariation() {
        super("device.some-variation", Device.class);
    }

    @Override
    public void check(Device device, FindingSink sink) {
        if (device.getVariations().size() > MAX_COMPONENTS) {
            sink.error(device, Literals.DEVICE__VARIATIONS,
                    "It has " + device.getVariations().size() + " variations, more than " + MAX_COMPONENTS + ".",
                    "Merge those of one kind: independent normal variations add up by their squares.");
        }
        if (device.getVariations().isEmpty()) {
            sink.warning(device, Literals.DEVICE__VARIATIONS, "It has no variation, so all chips are equal.",
                    "Add a variation, such as a GaussianVariation.");
        } else if (device.getVariations().stream()
                .noneMatch(variation -> variation.getAmount() == Amount.SWEPT && variation.getValue() > 0)) {
            sink.warning(device, Literals.DEVICE__VARIATIONS,
                    "None of its variations follows sigma_d, so every point of a sweep is the same.",
                    "Set the amount of one variation to SWEPT with a positive value.");
        }
    }
}
