/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.device;

import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DevicePackage.Literals;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** A cell of K bits has 2^K levels. */
public final class LevelCount extends DocumentRule<Device> {

    private static final int MAX_BITS = 30;

    /** Creates the rule. */
    public LevelCount() {
        super("device.level-count", Device.class);
    }

    @Override
    public void check(Device device, FindingSink sink) {
        int bits = device.getBitsPerCell();
        int levels = device.getLevels();
        if (levels <= 0 || bits < 1 || bits > MAX_BITS) {
            return;
        }
        int needed = 1 << bits;
        if (levels < needed) {
            sink.error(device, Literals.DEVICE__LEVELS, levels + " levels cannot hold " + bits + " bits, which need "
                    + needed + ".",
                    "Set levels to " + needed + " or to 0, or lower bitsPerCell.");
        } else if (levels > needed) {
            sink.warning(device, Literals.DEVICE__LEVELS, "Only " + needed + " of its " + levels
                    + " levels are used by " + bits
                    + " bits.", "Raise bitsPerCell if all levels shall be used, or set levels to 0.");
        }
    }
}
