/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.nio.file.Path;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.presets.DevicePresets;
import org.ohmlab.project.template.FileNames;
import org.ohmlab.ui.wizards.Messages;

/** Makes a device from a preset. */
public final class NewDeviceWizard extends ModelFileWizard {

    private DevicePage device;
    private NewFilePage file;

    /** Called by the platform. */
    public NewDeviceWizard() {
        super(ModelKind.DEVICE, Messages.newDevice);
    }

    @Override
    public void addPages() {
        device = new DevicePage(this::propose);
        addPage(device);
        file = addFilePage(Messages.deviceFileTitle, Messages.fileDescription,
                () -> FileNames.file(device.preset()));
    }

    private void propose() {
        if (file != null) {
            file.propose();
        }
    }

    @Override
    void write(Path target) throws OhmlabException {
        DevicePresets.copy(device.preset(), target);
    }
}
