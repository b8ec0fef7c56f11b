/*******************************************************************************
 * Copyright (c) 2026 Ohmlab contributors.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.ohmlab.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Takes open cheat sheets and help along when the perspective is switched: a step that says so must not take away the
 * sheet with the next one.
 */
final class OpenGuides extends PerspectiveAdapter {

    private static final List<String> GUIDES = List.of(Ids.CHEAT_SHEET_VIEW, Ids.HELP_VIEW);

    private final Set<String> open = new LinkedHashSet<>();

    @Override
    public void perspectiveChanged(IWorkbenchPage page, IPerspectiveDescriptor perspective,
            IWorkbenchPartReference part, String change) {
        if (IWorkbenchPage.CHANGE_VIEW_SHOW.equals(change) && GUIDES.contains(part.getId())) {
            open.add(part.getId());
        } else if (IWorkbenchPage.CHANGE_VIEW_HIDE.equals(change)) {
            open.remove(part.getId());
        }
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        for (String guide : GUIDES) {
            if (page.findViewReference(guide) != null) {
                open.add(guide);
            } else if (open.contains(guide)) {
                show(page, guide);
            }
        }
    }

    private static void show(IWorkbenchPage page, String guide) {
        try {
            page.bringToTop(page.showView(guide, null, IWorkbenchPage.VIEW_CREATE));
        } catch (PartInitException e) {
            Platform.getLog(OpenGuides.class).log(e.getStatus());
        }
    }
}
