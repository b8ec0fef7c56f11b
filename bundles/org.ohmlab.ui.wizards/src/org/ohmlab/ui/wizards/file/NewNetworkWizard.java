/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.ui.wizards.file;

import java.nio.file.Path;

import org.ohmlab.core.OhmlabException;
import org.ohmlab.model.io.ModelFiles;
import org.ohmlab.model.io.ModelKind;
import org.ohmlab.model.network.Network;
import org.ohmlab.project.template.Starters;
import org.ohmlab.ui.wizards.Messages;

/** Makes a network from a template. */
public final class NewNetworkWizard extends ModelFileWizard {

    private NetworkPage network;
    private NewFilePage file;

    /** Called by the platform. */
    public NewNetworkWizard() {
        super(ModelKind.NETWORK, Messages.newNetwork);
    }

    @Override
    public void addPages() {
        network = new NetworkPage(this::propose);
        addPage(network);
        file = addFilePage(Messages.networkFileTitle, Messages.fileDescription,
                () -> network.template().fileName());
    }

    private void propose() {
        if (file != null) {
            file.propose();
        }
    }

    @Override
    void write(Path target) throws OhmlabException {
        Network made = network.template().create(network.settings(network.template().label()));
        Starters.identify(made, stem(target));
        ModelFiles.saveAs(made, target);
    }
}
