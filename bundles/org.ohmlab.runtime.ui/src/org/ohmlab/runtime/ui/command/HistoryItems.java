/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.runtime.ui.command;

import java.util.List;

import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.ohmlab.runtime.ui.launch.LaunchHistory;

/** A menu entry for each of the experiments launched last. */
public final class HistoryItems extends ContributionItem {

    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        List<LaunchHistory.Entry> entries = Launching.history().entries();
        if (entries.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH, index);
            none.setText(CommandMessages.noHistory);
            none.setEnabled(false);
        }
        for (int i = 0; i < entries.size(); i++) {
            LaunchHistory.Entry entry = entries.get(i);
            MenuItem item = new MenuItem(menu, SWT.PUSH, index + i);
            item.setText("&" + (i + 1) % 10 + " " + words(entry));
            item.addListener(SWT.Selection, event -> Launching
                    .launch(PlatformUI.getWorkbench().getActiveWorkbenchWindow(), entry));
        }
    }

    private static String words(LaunchHistory.Entry entry) {
        IPath path = IPath.fromPortableString(entry.experiment());
        String settings = entry.settings().isEmpty() ? ""
                : " (" + String.join(", ", entry.settings().entrySet().stream().map(Object::toString).toList()) + ")";
        return (path.lastSegment() + " – " + path.segment(0) + settings).replace("&", "&&");
    }
}
