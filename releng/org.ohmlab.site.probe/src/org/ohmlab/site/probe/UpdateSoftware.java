/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.site.probe;

import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;

/** Makes the site {@code ohmlab.probe.site} known and updates by Help &gt; Check for Updates. */
final class UpdateSoftware implements Probe.Scenario {

    @Override
    public void play(Hands hands) throws Exception {
        P2Dialogs dialogs = new P2Dialogs(hands);
        Shell wizard = dialogs.openInstall(System.getProperty("ohmlab.probe.site"));
        hands.press(wizard, "Group items by category");
        Tree available = dialogs.tree(wizard);
        hands.until("the site is read", () -> P2Dialogs.has(available, "Ohmlab"));
        hands.press(wizard, "Cancel");
        hands.until("the wizard is closed", () -> !hands.isOpen(P2Dialogs.INSTALL));
        Shell updates = dialogs.openUpdates();
        hands.until("the update is found", () -> hands.shown().contains("Ohmlab workbench"));
        hands.picture("product-update");
        dialogs.finish(updates, "product-update");
        dialogs.restartNow();
    }
}
