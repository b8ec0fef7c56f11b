/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.export;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.ohmlab.ui.wizards.Fields;
import org.ohmlab.ui.wizards.Messages;

/** Asks for the network, and where its diagram goes. */
final class ExportDiagramPage extends WizardPage {

    private final List<IFile> networks;
    private final IFile selected;
    private Combo network;
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
        network = fields.combo("network", Messages.network,
                networks.stream().map(file -> file.getFullPath().makeRelative().toString()).toList());
        if (selected != null) {
            network.select(Math.max(0, networks.indexOf(selected)));
        }
        dark = fields.check("dark", Messages.exportDark, false);
        target = new TargetFolder(fields);
        setControl(fields.composite());
        check();
    }

    private void check() {
        if (target == null) {
            return;
        }
        String problem = networks.isEmpty() ? Messages.exportNoNetwork : target.problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    IFile network() {
        return networks.get(network.getSelectionIndex());
    }

    boolean isDark() {
        return dark.getSelection();
    }

    TargetFolder target() {
        return target;
    }
}
