/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.device;

import java.util.List;

import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DevicePackage.Literals;
import org.ohmlab.model.validation.Range;
import org.ohmlab.model.validation.RangeRule;

/** Sigmas are not negative, ratios positive, bits and levels within what a memory cell can be. */
public final class DeviceNumbers extends RangeRule<Device> {

    private static final int MAX_CELL_BITS = 16;

    /** Creates the rule. */
    public DeviceNumbers() {
        super("device.numbers", Device.class, List.of(
                Range.atLeast(Literals.DEVICE__SIGMA, 0),
                Range.closed(Literals.DEVICE__BITS_PER_CELL, 1, MAX_CELL_BITS),
                Range.atLeast(Literals.DEVICE__LEVELS, 0),
                Range.atLeast(Literals.VARIATION__VALUE, 0),
                Range.positive(Literals.FOUR_LEVEL_VARIATION__MIDDLE_RATIO)));
    }
}
