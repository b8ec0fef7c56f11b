/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.model.validation.device;

import org.ohmlab.model.device.Device;
import org.ohmlab.model.device.DevicePackage.Literals;
import org.ohmlab.model.device.Provenance;
import org.ohmlab.model.validation.DocumentRule;
import org.ohmlab.model.validation.FindingSink;

/** A device says where its numbers come from. */
public final class StatedProvenance extends DocumentRule<Device> {

    /** Creates the rule. */
    public StatedProvenance() {
        super("device.provenance", Device.class);
    }

    @Override
    public void check(Device device, FindingSink sink) {
        Provenance provenance = device.getProvenance();
        if (provenance == null || provenance.getSource() == null || provenance.getSource().isBlank()) {
            sink.info(device, Literals.DEVICE__PROVENANCE, "It does not say where its numbers come from.",
                    "Add a provenance with its source; reports print it.");
        }
    }
}
