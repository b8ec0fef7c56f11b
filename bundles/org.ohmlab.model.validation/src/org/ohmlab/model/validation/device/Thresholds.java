/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.device;

import org.ohmlab.model.base.NumberLists;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DevicePackage.Literals;
import org.ohmlab.model.device.FourLevelVariation;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.Elements;
import org.ohmlab.model.validation.FindingSink;

/** The thresholds of a four-level variation lie between 0 and 1 in their order. */
public final class Thresholds extends DocumentRule<Device> {

    /** Creates the rule. */
    public Thresholds() {
        super("device.thresholds", Device.class);
    }

    @Override
    public void check(Device device, FindingSink sink) {
        for (FourLevelVariation variation : Elements.of(device, FourLevelVariation.class)) {
            double lower = variation.getLowerThreshold();
            double upper = variation.getUpperThreshold();
            if (!(lower > 0 && lower < upper && upper < 1)) {
                sink.error(variation, Literals.FOUR_LEVEL_VARIATION__LOWER_THRESHOLD,
                        "Its thresholds " + NumberLists.formatReal(lower) + " and " + NumberLists.formatReal(upper)
                                + " do not divide the range from 0 to 1.",
                        "Choose 0 < lowerThreshold < upperThreshold < 1; published are 0.25 and 0.75.");
            }
        }
    }
}
