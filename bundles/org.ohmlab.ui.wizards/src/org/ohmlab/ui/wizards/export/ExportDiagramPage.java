/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.export;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;

/** Asks for the network, and where its diagram goes. */
final class ExportDiagramPage extends WizardPage {

    private static final List<String> FORMATS = List.of("SVG", "PNG");

    private final List<IFile> networks;
    private final IFile selected;
    private ResourceChooser<IFile> network;
    private Combo format;
    private Button dark;
    private TargetFolder target;

    ExportDiagramPage(List<IFile> networks, IFile selected) {
        super("diagram");
        this.networks = networks;
        this.selected = selected;
        setTitle(Messages.exportDiagramTitle);
        setDescription(Messages.exportDiagramDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, "wizard_export", this::check);
        network = new ResourceChooser<>(fields, "network", Messages.network, networks, selected);
        format = fields.combo("format", Messages.exportFormat, FORMATS);
        dark = fields.check("dark", Messages.exportDark, false);
        target = new TargetFolder(fields);
        setControl(fields.composite());
        check();
    }

    private void check() {
        if (target == null) {
            return;
        }
        String problem = network.isEmpty() ? Messages.exportNoNetwork : target.problem();
        setErrorMessage(problem);
        setMessage(problem == null ? target.warning() : null, WARNING);
        setPageComplete(problem == null);
    }

    IFile network() {
        return network.chosen();
    }

    /** @return the ending of the picture's file */
    String ending() {
        return "." + FORMATS.get(format.getSelectionIndex()).toLowerCase(Locale.ROOT);
    }

    boolean isDark() {
        return dark.getSelection();
    }

    TargetFolder target() {
        return target;
    }
}
