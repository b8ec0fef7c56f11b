/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.ohmlab.core.BadInputException;
import org.ohmlab.model.device.Device;
import org.ohmlab.model.presets.DevicePresets;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;

/** Asks for a device preset and shows where its values come from. */
public final class DevicePage extends WizardPage {

    private final Runnable chosen;
    private org.eclipse.swt.widgets.List presets;
    private Text details;

    /** @param chosen called when another preset is chosen */
    public DevicePage(Runnable chosen) {
        super("device");
        this.chosen = chosen;
        setTitle(Messages.deviceTitle);
        setDescription(Messages.deviceDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_device", () -> { });
        presets = new org.eclipse.swt.widgets.List(fields.composite(), SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        presets.setItems(names().toArray(String[]::new));
        presets.select(0);
        fields.before(presets, "preset", Messages.preset);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(SWT.DEFAULT, 96).applyTo(presets);
        presets.addListener(SWT.Selection, event -> show());
        details = new Text(fields.composite(), SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        fields.before(details, "provenance", Messages.provenance);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(360, 150).applyTo(details);
        setControl(fields.composite());
        show();
    }

    private static List<String> names() {
        return DevicePresets.names();
    }

    private void show() {
        try {
            Device device = DevicePresets.open(preset());
            StringBuilder text = new StringBuilder();
            line(text, device.getNote());
            text.append(Messages.nominalSigma).append(' ').append(device.getSigma()).append("\n\n");
            if (device.getProvenance() != null) {
                line(text, device.getProvenance().getSource());
                line(text, device.getProvenance().getReference());
                line(text, device.getProvenance().getNote());
            }
            details.setText(text.toString().trim());
        } catch (BadInputException e) {
            ILog.of(DevicePage.class).error(e.getMessage(), e);
            setErrorMessage(e.getMessage());
        }
        chosen.run();
    }

    private static void line(StringBuilder text, String line) {
        if (line != null && !line.isBlank()) {
            text.append(line).append("\n\n");
        }
    }

    /** @return name of the chosen preset */
    public String preset() {
        return presets == null ? names().get(0) : names().get(Math.max(0, presets.getSelectionIndex()));
    }
}
