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
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/**
 * The conductance range is not empty and not negative. Both ends 0 means that it is not stated, which the variation
 * does not need.
 */
public final class ConductanceRange extends DocumentRule<Device> {

    /** Creates the rule. */
    public ConductanceRange() {
        super("device.conductance-range", Device.class);
    }

    @Override
    public void check(Device device, FindingSink sink) {
        double least = device.getMinConductance();
        double greatest = device.getMaxConductance();
        if (least < 0) {
            sink.error(device, Literals.DEVICE__MIN_CONDUCTANCE,
                    "The lowest conductance is negative: " + NumberLists.formatReal(least) + " \u00b5S.",
                    "Set it to 0 or more.");
        }
        if ((least != 0 || greatest != 0) && greatest <= least) {
            sink.error(device, Literals.DEVICE__MAX_CONDUCTANCE,
                    "The highest conductance, " + NumberLists.formatReal(greatest)
                            + " \u00b5S, is not above the lowest, "
                            + NumberLists.formatReal(least) + " \u00b5S.",
                    "Set maxConductance above minConductance, or both to 0 when the range is not known.");
        }
    }
}
