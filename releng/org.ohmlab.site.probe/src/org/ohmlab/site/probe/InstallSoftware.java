/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import org.eclipse.swt.widgets.Shell;

/** Installs the category Ohmlab source from the site {@code ohmlab.probe.site} by Help &gt; Install New Software. */
final class InstallSoftware implements Probe.Scenario {

    @Override
    public void play(Hands hands) throws Exception {
        P2Dialogs dialogs = new P2Dialogs(hands);
        Shell wizard = dialogs.openInstall(System.getProperty("ohmlab.probe.site"));
        hands.tick(dialogs.tree(wizard), "Ohmlab source"::equals);
        hands.picture("product-install");
        dialogs.finish(wizard, "product-install");
        dialogs.laterIsFine();
    }
}
